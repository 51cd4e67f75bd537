import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/index.js';
import { IdentityModule } from '../identity/index.js';
import { ScreeningModule } from '../screening/index.js';
import { ChangeDraft } from './change-draft.js';
import { CreateDocument } from './create-document.js';
import { DecideFinding } from './decide-finding.js';
import { DocumentAccess } from './document-access.js';
import { Intake } from './intake.js';

@Module({
  imports: [AuditModule, IdentityModule, ScreeningModule],
  providers: [ChangeDraft, CreateDocument, DecideFinding, DocumentAccess, Intake],
  exports: [ChangeDraft, CreateDocument, DecideFinding, DocumentAccess, Intake],
})
export class DocumentsModule {}
