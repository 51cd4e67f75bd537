import { Module, type DynamicModule } from '@nestjs/common';
import { ScheduleModule } from '@nestjs/schedule';
import { archiveEntities, ArchivesModule } from './archives/index.js';
import { auditEntities, AuditModule } from './audit/index.js';
import { calendarEntities, CalendarModule } from './calendar/index.js';
import { consultationEntities, ConsultationsModule } from './consultations/index.js';
import { deadlineEntities, DeadlinesModule } from './deadlines/index.js';
import { DeterminationRow } from './disclosure/index.js';
import { distributionEntities, DistributionModule } from './distribution/index.js';
import { documentEntities } from './documents/index.js';
import { HolidaysModule } from './holidays/index.js';
import { HealthModule } from './health.module.js';
import { identityEntities, IdentityModule } from './identity/index.js';
import { ledgerEntities, LedgerModule } from './ledger/index.js';
import { LiveModule } from './live/index.js';
import { ClockModule } from './platform/clock.module.js';
import { ConfigModule, type AppConfig } from './platform/config/index.js';
import { DatabaseModule } from './platform/database/index.js';
import { opinionEntities, OpinionsModule } from './opinions/index.js';
import { outboxEntities, OutboxModule } from './platform/outbox/index.js';
import { StorageModule } from './platform/storage/index.js';
import { PublicationModule } from './publication/index.js';
import { registerEntities, RegisterModule } from './register/index.js';
import { OfficeTemplateRow, RenderingModule } from './rendering/index.js';
import { reclassificationEntities, ReclassificationModule } from './reclassification/index.js';
import {
  FindingRow,
  FindingVerdictRow,
  RescreenedFindingRow,
  RescreeningRow,
  ScreeningRulesRow,
} from './screening/index.js';
import { StatisticsModule } from './statistics/index.js';
import { MultipartModule } from './platform/http/index.js';
import { leaseEntities, LeaseModule } from './platform/lease/index.js';
import { OversightModule } from './oversight/index.js';
import { TemplatesModule } from './templates/index.js';
import { taskEntities } from './tasks/index.js';
import { workflowEntities, WorkflowModule } from './workflow/index.js';

/** Every table of the product as rows. */
export const entities = [
  ...archiveEntities,
  ...auditEntities,
  ...calendarEntities,
  ...consultationEntities,
  ...distributionEntities,
  ...deadlineEntities,
  ...documentEntities,
  ...identityEntities,
  ...leaseEntities,
  ...ledgerEntities,
  ...opinionEntities,
  ...outboxEntities,
  ...registerEntities,
  ...reclassificationEntities,
  ...taskEntities,
  ...workflowEntities,
  DeterminationRow,
  FindingRow,
  FindingVerdictRow,
  RescreenedFindingRow,
  RescreeningRow,
  OfficeTemplateRow,
  ScreeningRulesRow,
];

@Module({})
export class AppModule {
  static forRoot(config: AppConfig): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.forRoot(config),
        ClockModule,
        DatabaseModule.forRoot(config, entities),
        StorageModule,
        OutboxModule,
        MultipartModule,
        LeaseModule,
        ScheduleModule.forRoot(),
        AuditModule,
        IdentityModule,
        CalendarModule,
        RenderingModule,
        WorkflowModule,
        PublicationModule,
        ReclassificationModule,
        ConsultationsModule,
        DeadlinesModule,
        LedgerModule,
        LiveModule,
        OpinionsModule,
        RegisterModule,
        DistributionModule,
        ArchivesModule,
        TemplatesModule,
        StatisticsModule,
        HolidaysModule,
        OversightModule,
        HealthModule,
      ],
    };
  }
}
