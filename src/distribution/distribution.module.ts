import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/index.js';
import { DocumentsModule } from '../documents/index.js';
import { DistributionController } from './distribution.controller.js';
import { Receipts } from './receipts.js';

@Module({
  imports: [AuditModule, DocumentsModule],
  controllers: [DistributionController],
  providers: [Receipts],
})
export class DistributionModule {}
