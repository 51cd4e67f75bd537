import { Body, Controller, Delete, Get, Header, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { CurrentActor, Permits, Public, type Actor } from '../identity/index.js';
import { UnitOfWork } from '../platform/database/index.js';
import { Answers, AnswersFile, AnswersNothing } from '../platform/http/index.js';
import { CalendarFeed } from './calendar-feed.js';
import { DeadlineView } from './deadline-view.js';
import {
  calendarAddressSchema,
  causeBodySchema,
  deadlineQuerySchema,
  deadlinesSchema,
  mailsSchema,
  noticeSettingsBodySchema,
  noticeSettingsSchema,
  noticesSchema,
  readBodySchema,
  stepLimitBodySchema,
  stepLimitsSchema,
} from './dto.js';
import { ExplainBreach } from './explain-breach.js';
import { Notices } from './notices.js';
import { StepLimits, type StepLimit } from './step-limits.js';

@ApiTags('deadlines')
@Controller('api/deadlines')
export class DeadlinesController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly view: DeadlineView,
    private readonly explainBreach: ExplainBreach,
    private readonly feed: CalendarFeed,
  ) {}

  /** What is due, of every clock of the product; `mine`: what waits for me or for whom I stand in. */
  @Get()
  @Permits('deadline.read')
  @Answers(deadlinesSchema)
  list(
    @CurrentActor() actor: Actor,
    @Query({ schema: deadlineQuerySchema }) query: z.output<typeof deadlineQuerySchema>,
  ) {
    return this.unitOfWork.read((tx) => this.view.list(tx, actor, query));
  }

  /** Why it was missed. */
  @Post(':id/cause')
  @HttpCode(204)
  @Permits('deadline.explain')
  @AnswersNothing()
  explain(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body({ schema: causeBodySchema }) { cause }: z.infer<typeof causeBodySchema>,
  ): Promise<void> {
    return this.explainBreach.explain(actor, id, cause);
  }

  /** iCalendar; the secret in the address takes the place of a session. */
  @Get('calendar/:token.ics')
  @Public()
  @Header('Content-Type', 'text/calendar; charset=utf-8')
  @AnswersFile()
  calendar(@Param('token') token: string): Promise<string> {
    return this.feed.of(token);
  }
}

@ApiTags('deadlines')
@Controller('api/notices')
export class NoticesController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly notices: Notices,
  ) {}

  @Get()
  @Permits('notice.own')
  @Answers(noticesSchema)
  list(@CurrentActor() actor: Actor) {
    return this.unitOfWork.read((tx) => this.notices.of(tx, actor));
  }

  @Post('read')
  @HttpCode(200)
  @Permits('notice.own')
  @Answers(noticesSchema)
  async read(
    @CurrentActor() actor: Actor,
    @Body({ schema: readBodySchema }) { ids }: z.infer<typeof readBodySchema>,
  ) {
    await this.notices.read(actor, ids);
    return this.list(actor);
  }

  @Get('settings')
  @Permits('notice.own')
  @Answers(noticeSettingsSchema)
  settings(@CurrentActor() actor: Actor) {
    return this.unitOfWork.read((tx) => this.notices.settings(tx, actor));
  }

  @Put('settings')
  @Permits('notice.own')
  @Answers(noticeSettingsSchema)
  async changeSettings(
    @CurrentActor() actor: Actor,
    @Body({ schema: noticeSettingsBodySchema }) body: z.infer<typeof noticeSettingsBodySchema>,
  ) {
    await this.notices.changeSettings(actor, body);
    return this.settings(actor);
  }

  /** A new address for one's calendar; the former one ends. */
  @Post('calendar')
  @Permits('notice.own')
  @Answers(calendarAddressSchema, 201)
  async openCalendar(@CurrentActor() actor: Actor) {
    return { path: `/api/deadlines/calendar/${await this.notices.newCalendarToken(actor)}.ics` };
  }

  @Delete('calendar')
  @HttpCode(204)
  @Permits('notice.own')
  @AnswersNothing()
  endCalendar(@CurrentActor() actor: Actor): Promise<void> {
    return this.notices.endCalendar(actor);
  }

  /** Mails on their way, failed or sent, without their content. */
  @Get('mails')
  @Permits('mail.read')
  @Answers(mailsSchema)
  mails() {
    return this.unitOfWork.read((tx) => this.notices.mails(tx));
  }
}

@ApiTags('deadlines')
@Controller('api/step-limits')
export class StepLimitsController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly limits: StepLimits,
  ) {}

  @Get()
  @Permits('deadline.read')
  @Answers(stepLimitsSchema)
  list() {
    return this.unitOfWork.read((tx) => this.limits.list(tx));
  }

  /** Both null: the step has no limit. */
  @Put(':step')
  @Permits('step_limit.manage')
  @Answers(stepLimitsSchema)
  async change(
    @CurrentActor() actor: Actor,
    @Param('step') step: string,
    @Body({ schema: stepLimitBodySchema }) limit: StepLimit,
  ) {
    await this.limits.change(actor, step, limit);
    return this.list();
  }
}
