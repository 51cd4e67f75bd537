import { Body, Controller, Get, HttpCode, Param, Patch, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import { z } from 'zod';
import { CurrentActor, Permits, type Actor } from '../identity/index.js';
import { UnitOfWork } from '../platform/database/index.js';
import {
  Answers,
  MultipartReader,
  parseInput,
  parseJsonField,
  type Multipart,
} from '../platform/http/index.js';
import { InvalidError } from '../shared/errors.js';
import {
  createLedgerSchema,
  evidenceBodySchema,
  ledgerSchema,
  lineBodySchema,
  lineChangeSchema,
  lookBackBodySchema,
  reasonBodySchema,
  recordBodySchema,
  settleBodySchema,
  yearsSchema,
  type LineBody,
  type LineChangeBody,
} from './dto.js';
import { ImportLedger } from './import-ledger.js';
import { defaultTitle, yearOfPath } from './ledger-year.js';
import { LedgerPlan } from './ledger-plan.js';
import { LedgerProgress } from './ledger-progress.js';
import { LedgerView } from './ledger-view.js';
import { SettleByEvents } from './settle-by-events.js';

const fileBody = (more: Record<string, object>) => ({
  schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' }, ...more } },
});

/** The yearly task ledger 任务台账. */
@ApiTags('ledger')
@Controller('api/ledger')
export class LedgerController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly view: LedgerView,
    private readonly plan: LedgerPlan,
    private readonly progress: LedgerProgress,
    private readonly importLedger: ImportLedger,
    private readonly settleByEvents: SettleByEvents,
    private readonly multipart: MultipartReader,
  ) {}

  @Get()
  @Permits('ledger.read')
  @Answers(yearsSchema)
  years(@CurrentActor() actor: Actor) {
    return this.unitOfWork.read((tx) => this.view.years(tx, actor));
  }

  /** Makes the plan of a year: from the built-in plan, from last year's, or empty. */
  @Post()
  @Permits('ledger.manage')
  @Answers(ledgerSchema, 201)
  async create(
    @CurrentActor() actor: Actor,
    @Body({ schema: createLedgerSchema }) { year, from, title }: z.infer<typeof createLedgerSchema>,
  ) {
    await this.plan.create(actor, year, from, title ?? defaultTitle(year));
    return this.ofYear(actor, year);
  }

  @Get(':year')
  @Permits('ledger.read')
  @Answers(ledgerSchema)
  read(@CurrentActor() actor: Actor, @Param('year') year: string) {
    return this.ofYear(actor, yearOfPath(year));
  }

  /** Puts the rows of an .xlsx list into the plan; all of them or, with every wrong cell named, none. */
  @Post(':year/import')
  @HttpCode(200)
  @Permits('ledger.manage')
  @Answers(ledgerSchema)
  @ApiConsumes('multipart/form-data')
  @ApiBody(fileBody({ title: { type: 'string' } }))
  import(@CurrentActor() actor: Actor, @Param('year') path: string, @Req() request: Request) {
    const year = yearOfPath(path);
    return this.multipart.withMultipart(request, async ({ fields, file }) => {
      if (!file) throw fileRequired();
      const { title } = parseInput(z.strictObject({ title: z.string().trim().max(200).optional() }), fields);
      await this.importLedger.import(actor, year, title || defaultTitle(year), file);
      return this.ofYear(actor, year);
    });
  }

  @Post(':year/lines')
  @Permits('ledger.manage')
  @Answers(ledgerSchema, 201)
  async addLine(
    @CurrentActor() actor: Actor,
    @Param('year') path: string,
    @Body({ schema: lineBodySchema }) body: LineBody,
  ) {
    const year = yearOfPath(path);
    await this.plan.addLine(actor, year, body);
    return this.ofYear(actor, year);
  }

  @Patch('lines/:id')
  @Permits('ledger.manage')
  @Answers(ledgerSchema)
  async changeLine(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body({ schema: lineChangeSchema }) body: LineChangeBody,
  ) {
    return this.ofYear(actor, await this.plan.changeLine(actor, id, body));
  }

  /** A note, a document or a file that shows what was done: JSON, or multipart with `evidence` as JSON. */
  @Post('lines/:id/evidence')
  @Permits('ledger.serve')
  @Answers(ledgerSchema, 201)
  @ApiConsumes('application/json', 'multipart/form-data')
  @ApiBody(fileBody({ evidence: { type: 'string', description: 'JSON' } }))
  addEvidence(@CurrentActor() actor: Actor, @Param('id') id: string, @Req() request: Request) {
    return this.withOptionalFile(request, 'evidence', async ({ input, file }) => {
      const body = parseInput(evidenceBodySchema, input);
      return this.ofYear(actor, await this.progress.addEvidence(actor, id, body, file));
    });
  }

  @Post('lines/:id/close')
  @HttpCode(200)
  @Permits('ledger.manage')
  @Answers(ledgerSchema)
  async close(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body({ schema: settleBodySchema }) { revision, comment }: z.infer<typeof settleBodySchema>,
  ) {
    return this.ofYear(actor, await this.progress.close(actor, id, revision, comment));
  }

  @Post('lines/:id/drop')
  @HttpCode(200)
  @Permits('ledger.manage')
  @Answers(ledgerSchema)
  async drop(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body({ schema: reasonBodySchema }) { revision, reason }: z.infer<typeof reasonBodySchema>,
  ) {
    return this.ofYear(actor, await this.progress.drop(actor, id, revision, reason));
  }

  @Post('lines/:id/reopen')
  @HttpCode(200)
  @Permits('ledger.manage')
  @Answers(ledgerSchema)
  async reopen(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body({ schema: reasonBodySchema }) { revision, reason }: z.infer<typeof reasonBodySchema>,
  ) {
    return this.ofYear(actor, await this.progress.reopen(actor, id, revision, reason));
  }

  /** 回看 of a line that its year left open; answers with that year's ledger. */
  @Post('lines/:id/look-back')
  @HttpCode(200)
  @Permits('ledger.manage')
  @Answers(ledgerSchema)
  async lookBack(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body({ schema: lookBackBodySchema }) body: z.infer<typeof lookBackBodySchema>,
  ) {
    const { revision, result, comment } = body;
    return this.ofYear(actor, await this.progress.lookBack(actor, id, revision, result, comment));
  }

  /** A training, briefing, meeting, budget or study of the law; it serves every line that asks for one. */
  @Post(':year/records')
  @Permits('ledger.serve')
  @Answers(ledgerSchema, 201)
  @ApiConsumes('application/json', 'multipart/form-data')
  @ApiBody(fileBody({ record: { type: 'string', description: 'JSON' } }))
  addRecord(@CurrentActor() actor: Actor, @Param('year') path: string, @Req() request: Request) {
    const year = yearOfPath(path);
    return this.withOptionalFile(request, 'record', async ({ input, file }) => {
      await this.progress.addRecord(actor, year, parseInput(recordBodySchema, input), file);
      await this.settleByEvents.settleAgain();
      return this.ofYear(actor, year);
    });
  }

  private ofYear(actor: Actor, year: number) {
    return this.unitOfWork.read((tx) => this.view.ofYear(tx, actor, year));
  }

  private withOptionalFile<T>(
    request: Request,
    field: string,
    use: (form: { readonly input: unknown; readonly file: Multipart['file'] }) => Promise<T>,
  ): Promise<T> {
    if (!request.is('multipart/form-data')) return use({ input: request.body as unknown, file: undefined });
    return this.multipart.withMultipart(request, ({ fields, file }) =>
      use({ input: parseJsonField(field, fields[field]), file }),
    );
  }
}

const fileRequired = (): InvalidError =>
  new InvalidError('request.malformed', [{ field: 'file', code: 'field.required' }]);
