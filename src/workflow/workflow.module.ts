import { Module } from '@nestjs/common';
import { DocumentsModule } from '../documents/index.js';
import { Outbox } from '../platform/outbox/index.js';
import { ScreeningModule } from '../screening/index.js';
import type { Json } from '../shared/canonical-json.js';
import { DestroyFiles } from './destroy-files.js';
import { DocumentFactsLoader } from './document-facts.js';
import { DocumentHistory } from './document-history.js';
import { DocumentList } from './document-list.js';
import { DocumentText } from './document-text.js';
import { DocumentView } from './document-view.js';
import { DocumentsController } from './documents.controller.js';
import { FilesController } from './files.controller.js';
import { FindingsController, KeepReasonsController } from './findings.controller.js';
import { FindingsView } from './findings-view.js';
import { FindPaperSigners } from './find-paper-signers.js';
import { FireEvent } from './fire-event.js';
import { HandOverTask } from './hand-over-task.js';
import { PaperSignatures } from './paper-signatures.js';
import { PaperSignersController } from './paper-signers.controller.js';
import { PrepareEvent } from './prepare-event.js';
import { ProduceCopies } from './produce-copies.js';
import { RemovalsController } from './removals.controller.js';
import { RemovalsView } from './removals-view.js';
import { SettledCopies } from './settled-copies.js';
import { TaskList } from './task-list.js';
import { FindingPictureController } from './finding-picture.controller.js';
import { TransitionListeners } from './transition-listeners.js';
import { TextController } from './text.controller.js';
import { WorkflowController } from './workflow.controller.js';

@Module({
  imports: [DocumentsModule, ScreeningModule],
  controllers: [
    DocumentsController,
    FilesController,
    FindingsController,
    KeepReasonsController,
    RemovalsController,
    PaperSignersController,
    TextController,
    FindingPictureController,
    WorkflowController,
  ],
  providers: [
    DestroyFiles,
    DocumentFactsLoader,
    DocumentHistory,
    DocumentList,
    DocumentText,
    DocumentView,
    FindingsView,
    FindPaperSigners,
    FireEvent,
    HandOverTask,
    PaperSignatures,
    PrepareEvent,
    ProduceCopies,
    RemovalsView,
    SettledCopies,
    TaskList,
    TransitionListeners,
  ],
  exports: [FireEvent, SettledCopies, TransitionListeners],
})
export class WorkflowModule {
  constructor(outbox: Outbox, produceCopies: ProduceCopies, destroyFiles: DestroyFiles) {
    outbox.on('copies.render', (payload: Json, documentId) =>
      produceCopies.produce(documentId, (payload as { transitionId?: string }).transitionId ?? null),
    );
    outbox.on('files.destroy', (_payload, documentId) => destroyFiles.destroy(documentId));
  }
}
