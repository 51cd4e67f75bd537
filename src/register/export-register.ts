import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail, SYSTEM_STREAM } from '../audit/index.js';
import type { Actor } from '../identity/index.js';
import { CLOCK } from '../platform/clock.js';
import { UnitOfWork } from '../platform/database/index.js';
import { writeSpreadsheet, type Cell } from '../platform/spreadsheet/index.js';
import { localDateOf, type Clock } from '../shared/clock.js';
import { NumberRegister } from './number-register.js';
import type { SeriesQuery } from './register-bodies.js';

const COLUMNS = [
  { title: '发文字号', width: 26 },
  { title: '标题', width: 60 },
  { title: '主办科室', width: 16 },
  { title: '登记方式', width: 12 },
  { title: '公文日期', width: 12 },
  { title: '登记人', width: 12 },
  { title: '确认人', width: 12 },
  { title: '登记日期', width: 12 },
  { title: '状态', width: 10 },
  { title: '作废原因', width: 40 },
  { title: '作废提出人', width: 12 },
  { title: '作废确认人', width: 12 },
  { title: '作废日期', width: 12 },
  { title: '更正为', width: 26 },
] as const;
const ORIGINS = { given: '登记给号', reserved: '预留', late: '补号', imported: '导入' } as const;
const PAGE = 200;

type Line = Awaited<ReturnType<NumberRegister['page']>>['items'][number];

const dayOf = (instant: string | undefined): string | null =>
  instant === undefined ? null : localDateOf(new Date(instant));

const statusOf = ({ voided, document, origin }: Line): string => {
  if (voided) return '作废';
  return origin === 'reserved' && document === null ? '预留' : '在用';
};

const rowOf = (line: Line): readonly Cell[] => [
  line.number,
  line.document?.title ?? line.note,
  line.document?.section.name ?? null,
  ORIGINS[line.origin],
  line.datedOn,
  line.registeredBy.name,
  line.confirmedBy?.name ?? null,
  dayOf(line.registeredAt),
  statusOf(line),
  line.voided?.reason ?? null,
  line.voided?.by?.name ?? null,
  line.voided?.confirmedBy?.name ?? null,
  dayOf(line.voided?.at),
  line.voided?.replacedBy ?? null,
];

/** The register as a list for Excel; every text stays text there. */
@Injectable()
export class ExportRegister {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly register: NumberRegister,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async export(actor: Actor, filter: SeriesQuery): Promise<Buffer> {
    const rows: (readonly Cell[])[] = [];
    for (let cursor: number | null = 0; cursor !== null;) {
      const from: number = cursor;
      const page = await this.unitOfWork.read((tx) =>
        this.register.page(tx, { ...filter, cursor: from, limit: PAGE }),
      );
      rows.push(...page.items.map(rowOf));
      cursor = page.nextCursor;
    }
    await this.unitOfWork.run((tx) =>
      this.audit.append(tx, {
        stream: SYSTEM_STREAM,
        action: 'register.exported',
        actorId: actor.personId,
        detail: { year: filter.year ?? null, series: filter.series ?? null, rows: rows.length },
        requestId: actor.requestId,
        at: this.clock.now(),
      }),
    );
    return writeSpreadsheet([{ name: '发文登记簿', columns: COLUMNS, rows }]);
  }
}
