import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { CurrentActor, permits, Permits, type Actor } from '../identity/index.js';
import { UnitOfWork } from '../platform/database/index.js';
import { Answers, AnswersFile, fileAnswer } from '../platform/http/index.js';
import { SettledCopies } from '../workflow/index.js';
import { XLSX_TYPE } from '../shared/media-types.js';
import { DecideProposal } from './decide-proposal.js';
import { ExportRegister } from './export-register.js';
import { KeepRegister } from './keep-register.js';
import { NumberRegister } from './number-register.js';
import { ProposeChange } from './propose-change.js';
import {
  gapsSchema,
  genreSeriesAnswerSchema,
  nextNumberSchema,
  proposalsSchema,
  registerSchema,
  reservationAnswerSchema,
} from './register-answers.js';
import {
  genreSeriesSchema,
  nextQuerySchema,
  proposalBodySchema,
  proposalsQuerySchema,
  registerQuerySchema,
  rejectionSchema,
  reservationSchema,
  seriesQuerySchema,
  type GenreSeriesChange,
  type NextQuery,
  type ProposalBody,
  type RegisterQuery,
  type Reservation,
  type SeriesQuery,
} from './register-bodies.js';

/** 发文登记簿. @basis 党政机关公文处理工作条例第二十五条 */
@ApiTags('register')
@Controller('api/register')
export class RegisterController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly register: NumberRegister,
    private readonly keepRegister: KeepRegister,
    private readonly exportRegister: ExportRegister,
  ) {}

  @Get()
  @Permits('register.read')
  @Answers(registerSchema)
  async list(@CurrentActor() actor: Actor, @Query({ schema: registerQuerySchema }) query: RegisterQuery) {
    const page = await this.unitOfWork.read((tx) => this.register.page(tx, query));
    return { ...page, mayManage: permits('register.manage', actor) };
  }

  /** The number that the document would get now, and those kept free that it may take. */
  @Get('next')
  @Permits('register.read')
  @Answers(nextNumberSchema)
  next(@CurrentActor() actor: Actor, @Query({ schema: nextQuerySchema }) query: NextQuery) {
    return this.unitOfWork.read((tx) => this.register.next(tx, actor, query));
  }

  @Get('gaps')
  @Permits('register.read')
  @Answers(gapsSchema)
  gaps(@Query({ schema: seriesQuerySchema }) query: SeriesQuery) {
    return this.unitOfWork.read((tx) => this.register.gaps(tx, query));
  }

  @Get('export')
  @Permits('register.read')
  @AnswersFile()
  async export(@CurrentActor() actor: Actor, @Query({ schema: seriesQuerySchema }) query: SeriesQuery) {
    const bytes = await this.exportRegister.export(actor, query);
    return fileAnswer(bytes, `发文登记簿${query.year ?? ''}.xlsx`, XLSX_TYPE);
  }

  /** Keeps the next number free. */
  @Post('reservations')
  @Permits('register.manage')
  @Answers(reservationAnswerSchema, 201)
  async reserve(@CurrentActor() actor: Actor, @Body({ schema: reservationSchema }) body: Reservation) {
    return { number: await this.keepRegister.reserve(actor, body) };
  }

  /** In which series each genre is numbered. */
  @Get('series')
  @Permits('register.read')
  @Answers(genreSeriesAnswerSchema)
  series() {
    return this.unitOfWork.read((tx) => this.register.genreSeries(tx));
  }

  @Put('series')
  @Permits('register.manage')
  @Answers(genreSeriesAnswerSchema)
  async chooseSeries(
    @CurrentActor() actor: Actor,
    @Body({ schema: genreSeriesSchema }) body: GenreSeriesChange,
  ) {
    await this.keepRegister.chooseSeries(actor, body);
    return this.series();
  }
}

/** 作废、补号: proposed by one person, confirmed by another. */
@ApiTags('register')
@Controller('api/register/proposals')
export class RegisterProposalsController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly register: NumberRegister,
    private readonly proposeChange: ProposeChange,
    private readonly decideProposal: DecideProposal,
    private readonly settledCopies: SettledCopies,
  ) {}

  @Get()
  @Permits('register.read')
  @Answers(proposalsSchema)
  list(
    @CurrentActor() actor: Actor,
    @Query({ schema: proposalsQuerySchema }) { part }: z.infer<typeof proposalsQuerySchema>,
  ) {
    return this.unitOfWork.read((tx) => this.register.proposals(tx, actor, part));
  }

  @Post()
  @Permits('register.manage')
  @Answers(proposalsSchema, 201)
  async propose(@CurrentActor() actor: Actor, @Body({ schema: proposalBodySchema }) body: ProposalBody) {
    await this.proposeChange.propose(actor, body);
    return this.list(actor, { part: 'open' });
  }

  /** The second person; a document with a new number has its copies made anew. */
  @Post(':id/confirm')
  @HttpCode(200)
  @Permits('register.confirm')
  @Answers(proposalsSchema)
  async confirm(@CurrentActor() actor: Actor, @Param('id') id: string) {
    const document = await this.decideProposal.confirm(actor, id);
    if (document !== null) await this.settledCopies.wait(document);
    return this.list(actor, { part: 'open' });
  }

  @Post(':id/reject')
  @HttpCode(200)
  @Permits('register.confirm')
  @Answers(proposalsSchema)
  async reject(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body({ schema: rejectionSchema }) { reason }: z.infer<typeof rejectionSchema>,
  ) {
    await this.decideProposal.reject(actor, id, reason);
    return this.list(actor, { part: 'open' });
  }

  @Delete(':id')
  @HttpCode(200)
  @Permits('register.manage')
  @Answers(proposalsSchema)
  async takeBack(@CurrentActor() actor: Actor, @Param('id') id: string) {
    await this.proposeChange.takeBack(actor, id);
    return this.list(actor, { part: 'open' });
  }
}
