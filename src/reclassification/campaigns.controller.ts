import { setTimeout as delay } from 'node:timers/promises';
import { Body, Controller, Get, HttpCode, Logger, Param, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { z } from 'zod';
import { CurrentActor, permits, Permits, type Actor } from '../identity/index.js';
import { UnitOfWork } from '../platform/database/index.js';
import { Answers } from '../platform/http/index.js';
import { actingAs, hasRole } from './acting.js';
import { campaignListSchema, campaignSchema, signedSchema, signingListSchema } from './answers.js';
import { CampaignView } from './campaign-view.js';
import { CloseCampaign } from './close-campaign.js';
import { closeBodySchema, openBodySchema, signBodySchema, yearSchema } from './dto.js';
import { OpenCampaign } from './open-campaign.js';
import { ReviewQueries } from './review-queries.js';
import { SignList, withMessages } from './sign-list.js';

/** A large office's opening goes on after the answer. */
const LONGEST_WAIT_MILLISECONDS = 20_000;

@ApiTags('reclassification')
@Controller('api/reclassifications')
export class CampaignsController {
  private readonly logger = new Logger('Reclassification');

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly openCampaign: OpenCampaign,
    private readonly closeCampaign: CloseCampaign,
    private readonly signList: SignList,
    private readonly view: CampaignView,
    private readonly queries: ReviewQueries,
  ) {}

  /** Opens the review of a year; the same call again answers with the same campaign. */
  @Post()
  @Permits('reclassification.open')
  @Answers(campaignSchema, 201)
  async open(
    @CurrentActor() actor: Actor,
    @Body({ schema: openBodySchema }) { year }: z.infer<typeof openBodySchema>,
    @Res({ passthrough: true }) response: Response,
  ) {
    const isNew = await this.openCampaign.open(year, {
      origin: 'call',
      acting: actingAs(actor, hasRole('disclosure_officer')),
    });
    if (!isNew) response.status(200);
    await this.gathered(year);
    return this.answer(actor, year);
  }

  @Get()
  @Permits('reclassification.read')
  @Answers(campaignListSchema)
  async list(@CurrentActor() actor: Actor) {
    const items = await this.unitOfWork.read((tx) => this.view.all(tx));
    return { items, mayOpen: permits('reclassification.open', actor) };
  }

  @Get(':year')
  @Permits('reclassification.read')
  @Answers(campaignSchema)
  get(@CurrentActor() actor: Actor, @Param('year', { schema: yearSchema }) year: number) {
    return this.answer(actor, year);
  }

  /** What waits for the caller's signature, and the fingerprint that binds it. */
  @Get(':year/signing-list')
  @Permits('reclassification.sign')
  @Answers(signingListSchema)
  signingList(@CurrentActor() actor: Actor, @Param('year', { schema: yearSchema }) year: number) {
    return this.queries.signingList(actor, year);
  }

  @Post(':year/sign')
  @HttpCode(200)
  @Permits('reclassification.sign')
  @Answers(signedSchema)
  async sign(
    @CurrentActor() actor: Actor,
    @Param('year', { schema: yearSchema }) year: number,
    @Body({ schema: signBodySchema }) body: z.infer<typeof signBodySchema>,
  ) {
    const { id: list, refused, ...signed } = await this.signList.sign(actor, year, body);
    return {
      list,
      ...signed,
      refused: refused.map(({ id, refusals }) => ({ id, refusals: withMessages(refusals) })),
      campaign: await this.answer(actor, year),
    };
  }

  @Post(':year/close')
  @HttpCode(200)
  @Permits('reclassification.close')
  @Answers(campaignSchema)
  async close(
    @CurrentActor() actor: Actor,
    @Param('year', { schema: yearSchema }) year: number,
    @Body({ schema: closeBodySchema }) { reason }: z.infer<typeof closeBodySchema>,
  ) {
    await this.closeCampaign.close(actor, year, reason);
    return this.answer(actor, year);
  }

  private async gathered(year: number): Promise<void> {
    const waiting = new AbortController();
    const gathering = this.openCampaign.gather(year).catch((error: unknown) => {
      // the job goes on with it
      this.logger.error(`listing of ${year}: ${error instanceof Error ? error.message : 'unknown error'}`);
    });
    await Promise.race([
      gathering,
      delay(LONGEST_WAIT_MILLISECONDS, undefined, { signal: waiting.signal, ref: false }).catch(
        () => undefined,
      ),
    ]).finally(() => waiting.abort());
  }

  private answer(actor: Actor, year: number) {
    return this.unitOfWork.read((tx) => this.view.of(tx, actor, year));
  }
}
