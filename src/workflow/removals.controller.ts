import { Body, Controller, Delete, Get, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { MarkRemoval, type RemovalInput } from '../documents/index.js';
import { CurrentActor, Permits, type Actor } from '../identity/index.js';
import { Answers } from '../platform/http/index.js';
import { outlineSchema, removalBodySchema, removalsSchema, type RemovalBody } from './removals-answer.js';
import { RemovalsView } from './removals-view.js';

const inputOf = ({ source, target, ground, repeatsReason }: RemovalBody): RemovalInput => {
  const { code, evidence, reason } = ground;
  return {
    source,
    target,
    ground: { code, evidence, ...(reason === undefined ? {} : { reason }) },
    repeatsReason: repeatsReason ?? null,
  };
};

/** What is left out of the public copy 区分处理. @basis 条例第三十七条 */
@ApiTags('removals')
@Controller('api/documents/:id/removals')
export class RemovalsController {
  constructor(
    private readonly marks: MarkRemoval,
    private readonly view: RemovalsView,
  ) {}

  @Get()
  @Permits('finding.read')
  @Answers(removalsSchema)
  list(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return this.view.list(actor, id);
  }

  /** Paragraphs, tables and pictures of the present body, by the names under which they can be left out. */
  @Get('outline')
  @Permits('finding.read')
  @Answers(outlineSchema)
  outline(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return this.view.outline(actor, id);
  }

  @Post()
  @Permits('finding.decide')
  @Answers(removalsSchema, 201)
  async mark(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body({ schema: removalBodySchema }) body: RemovalBody,
  ) {
    await this.marks.mark(actor, id, inputOf(body));
    return this.view.list(actor, id);
  }

  /** Changes one; by the confidentiality reviewer this confirms it. */
  @Put(':removalId')
  @Permits('finding.decide')
  @Answers(removalsSchema)
  async change(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Param('removalId') removalId: string,
    @Body({ schema: removalBodySchema }) body: RemovalBody,
  ) {
    await this.marks.mark(actor, id, inputOf(body), removalId);
    return this.view.list(actor, id);
  }

  @Delete(':removalId')
  @Permits('finding.decide')
  @Answers(removalsSchema)
  async drop(@CurrentActor() actor: Actor, @Param('id') id: string, @Param('removalId') removalId: string) {
    await this.marks.drop(actor, id, removalId);
    return this.view.list(actor, id);
  }
}
