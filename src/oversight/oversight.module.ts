import { Module } from '@nestjs/common';
import { AuditController } from './audit.controller.js';
import { AuditSearch } from './audit-search.js';
import { VerifyOnDemand } from './verify-on-demand.js';

@Module({ controllers: [AuditController], providers: [AuditSearch, VerifyOnDemand] })
export class OversightModule {}
