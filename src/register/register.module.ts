import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/index.js';
import { DocumentsModule } from '../documents/index.js';
import { WorkflowModule } from '../workflow/index.js';
import { DecideProposal } from './decide-proposal.js';
import { ExportRegister } from './export-register.js';
import { KeepRegister } from './keep-register.js';
import { NumberRegister } from './number-register.js';
import { ProposeChange } from './propose-change.js';
import { RegisterController, RegisterProposalsController } from './register.controller.js';

@Module({
  imports: [AuditModule, DocumentsModule, WorkflowModule],
  controllers: [RegisterProposalsController, RegisterController],
  providers: [DecideProposal, ExportRegister, KeepRegister, NumberRegister, ProposeChange],
})
export class RegisterModule {}
