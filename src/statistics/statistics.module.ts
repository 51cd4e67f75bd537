import { Module } from '@nestjs/common';
import { OfficeStatistics } from './office-statistics.js';
import { StatisticsController } from './statistics.controller.js';

@Module({ controllers: [StatisticsController], providers: [OfficeStatistics] })
export class StatisticsModule {}
