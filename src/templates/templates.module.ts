import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/index.js';
import { DocumentsModule } from '../documents/index.js';
import { OfficeTemplates } from './office-templates.js';
import { TemplatesController } from './templates.controller.js';

@Module({
  imports: [AuditModule, DocumentsModule],
  controllers: [TemplatesController],
  providers: [OfficeTemplates],
})
export class TemplatesModule {}
