import { Global, Module } from '@nestjs/common';
import { HolidaySchedules } from './holiday-schedules.js';

@Global()
@Module({ providers: [HolidaySchedules], exports: [HolidaySchedules] })
export class CalendarModule {}
