import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/index.js';
import { DocumentsModule } from '../documents/index.js';
import { ArchiveList } from './archive-list.js';
import { ArchivesController } from './archives.controller.js';

@Module({
  imports: [AuditModule, DocumentsModule],
  controllers: [ArchivesController],
  providers: [ArchiveList],
})
export class ArchivesModule {}
