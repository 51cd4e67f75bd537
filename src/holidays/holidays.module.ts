import { Module } from '@nestjs/common';
import { DocumentsModule } from '../documents/index.js';
import { HolidaySchedulesController } from './holiday-schedules.controller.js';
import { ImportSchedule } from './import-schedule.js';
import { RecomputeDeadlines } from './recompute-deadlines.js';

@Module({
  imports: [DocumentsModule],
  controllers: [HolidaySchedulesController],
  providers: [ImportSchedule, RecomputeDeadlines],
})
export class HolidaysModule {}
