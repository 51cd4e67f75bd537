import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Inject,
  Post,
  Put,
  Req,
  Res,
  UseGuards,
} from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { APP_CONFIG, type AppConfig } from '../platform/config/index.js';
import { UnitOfWork } from '../platform/database/index.js';
import { Answers, AnswersNothing, requestIdOf } from '../platform/http/index.js';
import { UnauthenticatedError } from '../shared/errors.js';
import { personViewSchema } from './answers.js';
import { ChangePassword } from './change-password.js';
import type { Actor } from './core/actor.js';
import { confirmSchema, ownPasswordSchema, type ConfirmBody, type OwnPasswordBody } from './dto.js';
import { PasswordGuard, type ProvenPerson } from './password.strategy.js';
import { CurrentActor, Permits, Public } from './permits.decorator.js';
import { personViewOf, type PersonView } from './person-view.js';
import { clearSessionCookie, readSessionCookie, writeSessionCookie } from './session-cookie.js';
import { Sessions } from './sessions.js';

@ApiTags('session')
@Controller('api/session')
export class SessionController {
  constructor(
    private readonly sessions: Sessions,
    private readonly changePassword: ChangePassword,
    private readonly unitOfWork: UnitOfWork,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  @Post()
  @HttpCode(200)
  @Public()
  @Answers(personViewSchema)
  @UseGuards(PasswordGuard)
  @ApiBody({
    schema: {
      type: 'object',
      required: ['username', 'password'],
      properties: { username: { type: 'string' }, password: { type: 'string' } },
      additionalProperties: false,
    },
  })
  async signIn(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<PersonView> {
    const { personId } = request.user as ProvenPerson;
    const requestId = requestIdOf(request);
    const previous = readSessionCookie(request, this.config.production);
    const token = await this.sessions.open(personId, previous, requestId);
    const actor = await this.sessions.actorOf(token, requestId);
    if (!actor) throw new UnauthenticatedError('session.required');
    writeSessionCookie(response, token, this.config.production);
    return this.view(actor);
  }

  @Get()
  @Permits('session.own')
  @Answers(personViewSchema)
  whoAmI(@CurrentActor() actor: Actor): Promise<PersonView> {
    return this.view(actor);
  }

  @Delete()
  @HttpCode(204)
  @Permits('session.own')
  @AnswersNothing()
  async signOut(@CurrentActor() actor: Actor, @Res({ passthrough: true }) response: Response): Promise<void> {
    await this.sessions.close(actor);
    clearSessionCookie(response, this.config.production);
  }

  @Post('confirm')
  @HttpCode(200)
  @Permits('session.own')
  @Answers(personViewSchema)
  async confirm(
    @CurrentActor() actor: Actor,
    @Body({ schema: confirmSchema }) body: ConfirmBody,
  ): Promise<PersonView> {
    return this.view(await this.sessions.confirm(actor, body.password));
  }

  /** Another password of one's own; every other session under this name ends. */
  @Put('password')
  @HttpCode(204)
  @Permits('session.own')
  @AnswersNothing()
  password(
    @CurrentActor() actor: Actor,
    @Body({ schema: ownPasswordSchema }) { present, next }: OwnPasswordBody,
  ): Promise<void> {
    return this.changePassword.change(actor, present, next);
  }

  private view(actor: Actor): Promise<PersonView> {
    return this.unitOfWork.read((tx) => personViewOf(tx, actor));
  }
}
