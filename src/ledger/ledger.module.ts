import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/index.js';
import { DocumentsModule } from '../documents/index.js';
import { ImportLedger } from './import-ledger.js';
import { LedgerController } from './ledger.controller.js';
import { LedgerFilesController } from './ledger-files.controller.js';
import { LedgerList } from './ledger-list.js';
import { LedgerPlan } from './ledger-plan.js';
import { LedgerProgress } from './ledger-progress.js';
import { LedgerView } from './ledger-view.js';
import { SettleByEvents } from './settle-by-events.js';

@Module({
  imports: [AuditModule, DocumentsModule],
  controllers: [LedgerController, LedgerFilesController],
  providers: [ImportLedger, LedgerList, LedgerPlan, LedgerProgress, LedgerView, SettleByEvents],
})
export class LedgerModule {}
