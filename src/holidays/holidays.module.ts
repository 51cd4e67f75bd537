import { Module } from '@nestjs/common';
import { HolidaySchedulesController } from './holiday-schedules.controller.js';
import { ImportSchedule } from './import-schedule.js';
import { RecomputeDeadlines } from './recompute-deadlines.js';

@Module({ controllers: [HolidaySchedulesController], providers: [ImportSchedule, RecomputeDeadlines] })
export class HolidaysModule {}
