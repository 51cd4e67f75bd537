import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { documentsByIds } from '../documents/index.js';
import { Permits } from '../identity/index.js';
import { UnitOfWork } from '../platform/database/index.js';
import { Answers, answerSchema } from '../platform/http/index.js';
import { latestRescreening, rescreenedFindings, Screener } from '../screening/index.js';

const LISTED = 1000;

const rescreeningSchema = answerSchema(
  'Rescreening',
  z.strictObject({
    rules: z.string().describe('现行的规则版本'),
    run: z
      .strictObject({
        rules: z.string().describe('复筛时的规则版本'),
        documents: z.int(),
        files: z.int(),
        findings: z.int(),
        finishedAt: z.string(),
      })
      .nullable()
      .describe('最近一次复筛；从未复筛的为空'),
    items: z.array(
      z.strictObject({
        id: z.string(),
        document: z.strictObject({
          id: z.string(),
          title: z.string(),
          number: z.string().nullable(),
          published: z.boolean().describe('仍在公开专栏'),
        }),
        file: z.string(),
        kind: z.string(),
        severity: z.string(),
        location: z.string(),
        excerptMasked: z.string(),
      }),
    ),
  }),
);

/** What the last re-screening of the column found that nobody had decided to keep. */
@ApiTags('screening')
@Controller('api/rescreening')
export class RescreeningController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly screener: Screener,
  ) {}

  @Get()
  @Permits('rescreening.read')
  @Answers(rescreeningSchema)
  async latest() {
    const rules = await this.screener.engine();
    return this.unitOfWork.read(async (tx) => {
      const run = await latestRescreening(tx);
      if (!run) return { rules, run: null, items: [] };
      const found = await rescreenedFindings(tx, run.id, LISTED);
      const documents = await documentsByIds(
        tx,
        found.map(({ documentId }) => documentId),
      );
      const readable = new Map(
        documents
          .filter(({ state, erasedAt }) => state !== 'isolated' && erasedAt === null)
          .map((row) => [row.id, row]),
      );
      const { engine, documents: count, files, findings, finishedAt } = run;
      return {
        rules,
        run: { rules: engine, documents: count, files, findings, finishedAt },
        items: found.flatMap(({ rescreeningId: _run, documentId, ...one }) => {
          const row = readable.get(documentId);
          if (!row) return [];
          const { id, title, number, state } = row;
          return [{ ...one, document: { id, title, number, published: state === 'published' } }];
        }),
      };
    });
  }
}
