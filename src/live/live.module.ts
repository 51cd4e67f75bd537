import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/index.js';
import { DocumentsModule } from '../documents/index.js';
import { EventsController } from './events.controller.js';
import { LiveEvents } from './live-events.js';

@Module({
  imports: [AuditModule, DocumentsModule],
  controllers: [EventsController],
  providers: [LiveEvents],
})
export class LiveModule {}
