import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { CurrentActor, Permits, type Actor } from '../identity/index.js';
import { Answers } from '../platform/http/index.js';
import { ConsultationView } from './consultation-view.js';
import { Consult } from './consult.js';
import {
  askableSchema,
  documentConsultationsSchema,
  opinionBodySchema,
  questionBodySchema,
  waitingConsultationsSchema,
} from './dto.js';

@ApiTags('consultations')
@Controller('api/documents/:id/consultations')
export class DocumentConsultationsController {
  constructor(
    private readonly consult: Consult,
    private readonly view: ConsultationView,
  ) {}

  @Get()
  @Permits('document.read')
  @Answers(documentConsultationsSchema)
  list(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return this.view.ofDocument(actor, id);
  }

  /** Whom the caller could ask. */
  @Get('candidates')
  @Permits('consultation.ask')
  @Answers(askableSchema)
  async candidates(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return { items: await this.consult.candidates(actor, id) };
  }

  /** Asks a colleague for an opinion 加签. */
  @Post()
  @Permits('consultation.ask')
  @Answers(documentConsultationsSchema, 201)
  async ask(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body({ schema: questionBodySchema }) { personId, question }: z.infer<typeof questionBodySchema>,
  ) {
    await this.consult.ask(actor, id, personId, question);
    return this.view.ofDocument(actor, id);
  }
}

@ApiTags('consultations')
@Controller('api/consultations')
export class ConsultationsController {
  constructor(
    private readonly consult: Consult,
    private readonly view: ConsultationView,
  ) {}

  /** What the caller was asked. */
  @Get()
  @Permits('task.read')
  @Answers(waitingConsultationsSchema)
  waiting(@CurrentActor() actor: Actor) {
    return this.view.waitingFor(actor);
  }

  /** What the caller asked and nobody has answered yet. */
  @Get('asked')
  @Permits('task.read')
  @Answers(waitingConsultationsSchema)
  asked(@CurrentActor() actor: Actor) {
    return this.view.unansweredOf(actor);
  }

  @Post(':id/opinion')
  @HttpCode(200)
  @Permits('consultation.answer')
  @Answers(documentConsultationsSchema)
  async answer(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body({ schema: opinionBodySchema }) { opinion, comment }: z.infer<typeof opinionBodySchema>,
  ) {
    return this.view.ofDocument(actor, await this.consult.answer(actor, id, opinion, comment));
  }

  /** Takes the question back. */
  @Delete(':id')
  @HttpCode(200)
  @Permits('consultation.ask')
  @Answers(documentConsultationsSchema)
  async takeBack(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return this.view.ofDocument(actor, await this.consult.takeBack(actor, id));
  }
}
