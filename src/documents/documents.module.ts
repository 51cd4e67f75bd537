import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/index.js';
import { IdentityModule } from '../identity/index.js';
import { ScreeningModule } from '../screening/index.js';
import { ChangeDraft } from './change-draft.js';
import { CreateDocument } from './create-document.js';
import { DecideFinding } from './decide-finding.js';
import { DocumentAccess } from './document-access.js';
import { IndexStoredTexts } from './index-stored-texts.js';
import { Intake } from './intake.js';
import { MarkRemoval } from './mark-removal.js';
import { ScreenAgain } from './screen-again.js';
import { UploadProgress } from './upload-progress.js';
import { UploadsController } from './uploads.controller.js';

@Module({
  imports: [AuditModule, IdentityModule, ScreeningModule],
  controllers: [UploadsController],
  providers: [
    ChangeDraft,
    CreateDocument,
    DecideFinding,
    DocumentAccess,
    IndexStoredTexts,
    Intake,
    MarkRemoval,
    ScreenAgain,
    UploadProgress,
  ],
  exports: [ChangeDraft, CreateDocument, DecideFinding, DocumentAccess, Intake, MarkRemoval, ScreenAgain],
})
export class DocumentsModule {}
