import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { currentFindings, DecideFinding, DocumentAccess } from '../documents/index.js';
import { CurrentActor, People, Permits, type Actor } from '../identity/index.js';
import { UnitOfWork } from '../platform/database/index.js';
import { Answers } from '../platform/http/index.js';
import type { FindingWithVerdict } from '../screening/index.js';
import { isBlank } from '../shared/blank.js';
import { isClosedToReaders } from './document-view.js';
import { findingSchema, findingsSchema } from './findings-answer.js';

const verdictBodySchema = z.strictObject({
  verdict: z.enum(['mask', 'remove', 'keep', 'false_positive'], 'field.unknown_code'),
  reason: z
    .string()
    .trim()
    .min(1, 'field.required')
    .max(2000, 'field.too_long')
    .refine((text) => !isBlank(text), 'field.required'),
});
type VerdictBody = z.infer<typeof verdictBodySchema>;

/** One verdict for several findings, such as all places of the same value. */
const verdictsBodySchema = verdictBodySchema.extend({
  findingIds: z.array(z.string().max(36)).min(1, 'field.required').max(500, 'field.too_many'),
});
type VerdictsBody = z.infer<typeof verdictsBodySchema>;

@ApiTags('findings')
@Controller('api/documents/:id/findings')
export class FindingsController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: DocumentAccess,
    private readonly decideFinding: DecideFinding,
    private readonly people: People,
  ) {}

  @Get()
  @Permits('finding.read')
  @Answers(findingsSchema)
  list(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return this.unitOfWork.read(async (tx) => {
      const document = await this.access.open(tx, actor, id);
      if (isClosedToReaders(document)) return { items: [] };
      const findings = await currentFindings(tx, document);
      const deciders = findings.flatMap(({ verdict }) => (verdict ? [verdict.actorId] : []));
      const names = new Map((await this.people.peopleByIds(tx, deciders)).map((one) => [one.id, one.name]));
      return { items: findings.map((one) => findingView(one, names)) };
    });
  }

  @Put()
  @Permits('finding.decide')
  @Answers(findingsSchema)
  async decideTogether(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body({ schema: verdictsBodySchema }) { findingIds, verdict, reason }: VerdictsBody,
  ) {
    await this.decideFinding.decide(actor, id, findingIds, verdict, reason);
    return this.list(actor, id);
  }

  @Put(':findingId')
  @Permits('finding.decide')
  @Answers(findingSchema)
  async decide(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Param('findingId') findingId: string,
    @Body({ schema: verdictBodySchema }) { verdict, reason }: VerdictBody,
  ) {
    await this.decideFinding.decide(actor, id, [findingId], verdict, reason);
    const { items } = await this.list(actor, id);
    return items.find((item) => item.id === findingId);
  }
}

/** Opaque: the same for findings of the same kind and value in one file. */
const groupOf = ({ source, valueGroup }: FindingWithVerdict['finding']): string =>
  `${source.slice(-12)}-${valueGroup}`;

const findingView = ({ finding, verdict }: FindingWithVerdict, names: ReadonlyMap<string, string>) => ({
  id: finding.id,
  source: finding.source === finding.documentId ? 'body' : finding.source,
  kind: finding.kind,
  severity: finding.severity,
  part: finding.part,
  location: finding.location,
  excerptMasked: finding.excerptMasked,
  group: finding.valueGroup === null ? finding.id : groupOf(finding),
  allowedVerdicts: finding.allowedVerdicts === '' ? [] : finding.allowedVerdicts.split(','),
  ...(verdict
    ? {
        verdict: verdict.verdict,
        reason: verdict.reason,
        decidedBy: { id: verdict.actorId, name: names.get(verdict.actorId) ?? verdict.actorId },
        decidedAt: verdict.createdAt,
      }
    : {}),
});
