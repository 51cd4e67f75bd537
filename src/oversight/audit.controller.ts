import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { CurrentActor, Permits, type Actor } from '../identity/index.js';
import { Answers } from '../platform/http/index.js';
import { AuditSearch } from './audit-search.js';
import { auditPageSchema, auditQuerySchema, verificationSchema, verifyBodySchema } from './dto.js';
import { VerifyOnDemand } from './verify-on-demand.js';

@ApiTags('audit')
@Controller('api/audit')
export class AuditController {
  constructor(
    private readonly auditSearch: AuditSearch,
    private readonly verifyOnDemand: VerifyOnDemand,
  ) {}

  @Get()
  @Permits('audit.read')
  @Answers(auditPageSchema)
  search(@Query({ schema: auditQuerySchema }) query: z.infer<typeof auditQuerySchema>) {
    return this.auditSearch.page(query);
  }

  /** Follows every chain and every checkpoint; `anchors` are checkpoints that were noted outside the database. */
  @Post('verify')
  @HttpCode(200)
  @Permits('audit.read')
  @Answers(verificationSchema)
  verify(
    @CurrentActor() actor: Actor,
    @Body({ schema: verifyBodySchema }) { anchors }: z.infer<typeof verifyBodySchema>,
  ) {
    return this.verifyOnDemand.verify(actor, anchors);
  }
}
