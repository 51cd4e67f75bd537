import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/index.js';
import { DocumentsModule } from '../documents/index.js';
import { CalendarFeed } from './calendar-feed.js';
import { DeadlineSources } from './deadline-sources.js';
import { DeadlineView } from './deadline-view.js';
import { DeadlinesController, NoticesController, StepLimitsController } from './deadlines.controller.js';
import { ExplainBreach } from './explain-breach.js';
import { Notices } from './notices.js';
import { Recipients } from './recipients.js';
import { SendDigests } from './send-digests.js';
import { StepLimits } from './step-limits.js';
import { WatchDeadlines } from './watch-deadlines.js';

@Module({
  imports: [AuditModule, DocumentsModule],
  controllers: [DeadlinesController, NoticesController, StepLimitsController],
  providers: [
    CalendarFeed,
    DeadlineSources,
    DeadlineView,
    ExplainBreach,
    Notices,
    Recipients,
    SendDigests,
    StepLimits,
    WatchDeadlines,
  ],
})
export class DeadlinesModule {}
