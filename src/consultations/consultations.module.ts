import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/index.js';
import { DocumentsModule } from '../documents/index.js';
import { ConsultationView } from './consultation-view.js';
import { ConsultationsController, DocumentConsultationsController } from './consultations.controller.js';
import { Consult } from './consult.js';

@Module({
  imports: [AuditModule, DocumentsModule],
  controllers: [ConsultationsController, DocumentConsultationsController],
  providers: [Consult, ConsultationView],
})
export class ConsultationsModule {}
