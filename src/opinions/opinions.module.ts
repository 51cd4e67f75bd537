import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/index.js';
import { DocumentsModule } from '../documents/index.js';
import { OpinionsController } from './opinions.controller.js';
import { UsualOpinions } from './usual-opinions.js';

@Module({
  imports: [AuditModule, DocumentsModule],
  controllers: [OpinionsController],
  providers: [UsualOpinions],
})
export class OpinionsModule {}
