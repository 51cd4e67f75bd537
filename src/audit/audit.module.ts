import { Global, Module } from '@nestjs/common';
import { AuditTrail } from './audit-trail.js';
import { CheckpointJob } from './checkpoint-job.js';

@Global()
@Module({ providers: [AuditTrail, CheckpointJob], exports: [AuditTrail] })
export class AuditModule {}
