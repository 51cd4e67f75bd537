import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '../identity/index.js';
import { CLOCK } from '../platform/clock.js';
import type { Transaction } from '../platform/database/index.js';
import { writeSpreadsheet } from '../platform/spreadsheet/index.js';
import { renderListDocument } from '../rendering/index.js';
import { todayOf, type Clock } from '../shared/clock.js';
import { formatOfficialDate } from '../shared/local-date.js';
import { LedgerView } from './ledger-view.js';

type Line = Awaited<ReturnType<LedgerView['ofYear']>>['lines'][number];

const LIGHT_LABELS = { done: '已完成', green: '正常', amber: '临期', red: '逾期' } as const;
const STATE_LABELS = { open: '', closed: '已完成', dropped: '不再执行' } as const;
const RECORD_OR_NOTE = { record: '记录', campaign: '公开属性年度审查', note: '说明', file: '文件' } as const;

const COLUMNS = [
  { title: '序号', weight: 3, width: 6, text: (line: Line) => String(line.number) },
  { title: '任务', weight: 18, width: 48, text: (line: Line) => line.task },
  { title: '落实措施', weight: 16, width: 40, text: (line: Line) => line.measure },
  { title: '完成时限', weight: 6, width: 12, text: (line: Line) => line.limit },
  { title: '责任领导', weight: 7, width: 14, text: (line: Line) => line.leader },
  { title: '责任科室', weight: 7, width: 16, text: (line: Line) => line.owner },
  {
    title: '进展',
    weight: 5,
    width: 10,
    text: (line: Line) => STATE_LABELS[line.state] || LIGHT_LABELS[line.light],
  },
  { title: '佐证', weight: 14, width: 40, text: (line: Line) => line.evidence.map(evidenceText).join('\n') },
] as const;

const MOST_SHOWN = 8_000;

const evidenceText = (one: Line['evidence'][number]): string => {
  const what =
    one.kind === 'document' || one.kind === 'publication'
      ? (one.document?.number ?? one.document?.title ?? '公文')
      : (one.record ?? one.fileName ?? one.note ?? RECORD_OR_NOTE[one.kind]);
  return `${one.happenedOn} ${what}`;
};

/** The ledger as a list to print and to send upwards: annex 2 of the plan with what was done. */
@Injectable()
export class LedgerList {
  constructor(
    private readonly view: LedgerView,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @param section only the lines of one section */
  async docx(tx: Transaction, actor: Actor, year: number, section?: string): Promise<Buffer> {
    const { ledger, lines, name } = await this.linesOf(tx, actor, year, section);
    const done = lines.filter(({ light }) => light === 'done').length;
    const red = lines.filter(({ light }) => light === 'red').length;
    return renderListDocument({
      title: ledger.title,
      lead: [
        `${name}截至${formatOfficialDate(todayOf(this.clock))}：共${lines.length}项，已办结${done}项，逾期${red}项。`,
      ],
      columns: COLUMNS,
      rows: lines.map((line) => COLUMNS.map(({ text }) => text(line).slice(0, MOST_SHOWN))),
    });
  }

  async xlsx(tx: Transaction, actor: Actor, year: number, section?: string): Promise<Buffer> {
    const { ledger, lines } = await this.linesOf(tx, actor, year, section);
    return writeSpreadsheet([
      {
        name: `${ledger.year}年台账`,
        columns: COLUMNS,
        rows: lines.map((line) => COLUMNS.map(({ text }) => text(line))),
      },
    ]);
  }

  private async linesOf(tx: Transaction, actor: Actor, year: number, section: string | undefined) {
    const ledger = await this.view.ofYear(tx, actor, year);
    const lines =
      section === undefined
        ? ledger.lines
        : ledger.lines.filter(({ sections }) => sections.some(({ id }) => id === section));
    const name = ledger.bySection.find((one) => one.section.id === section)?.section.name ?? '';
    return { ledger, lines, name };
  }
}
