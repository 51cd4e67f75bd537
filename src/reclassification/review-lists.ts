import { Inject, Injectable } from '@nestjs/common';
import { People, type Actor } from '../identity/index.js';
import { CLOCK } from '../platform/clock.js';
import { UnitOfWork } from '../platform/database/index.js';
import { writeSpreadsheet, type Cell, type SpreadsheetColumn } from '../platform/spreadsheet/index.js';
import { Renderer } from '../rendering/index.js';
import { todayOf, type Clock } from '../shared/clock.js';
import { RefusedError } from '../shared/errors.js';
import { formatOfficialDate } from '../shared/local-date.js';
import { refusal } from '../shared/refusal.js';
import { CampaignView } from './campaign-view.js';
import { DECISION_COLUMNS, decisionWord } from './core/working-list.js';
import { itemScopeOf, withSectionId } from './item-access.js';
import { ItemView } from './item-view.js';
import { countItems, listItems, type ItemFilter } from './items.repository.js';
import { countsInWords, lastYearInWords, summaryInWords } from './report-words.js';

type View = Awaited<ReturnType<ItemView['of']>>[number];

const PAGE = 200;
const MOST_ROWS = 20_000;
/** A printed list; what is longer is for a spreadsheet. */
const MOST_PRINTED = 1000;

interface Column extends SpreadsheetColumn {
  readonly of: (item: View) => Cell;
}

const column = (title: string, width: number, of: Column['of']): Column => ({ title, width, of });

const attributeWords = ({ attribute }: View): string =>
  attribute === 'withheld' ? '不予公开' : '依申请公开';
const groundWords = ({ grounds, closedReason }: View): string =>
  grounds.length === 0
    ? (closedReason ?? '')
    : grounds.map(({ article, label }) => `${article} ${label}`).join('；');
const signalWords = ({ signals }: View): string =>
  signals.map(({ label, on }) => (on === null ? label.zh : `${label.zh}（${on}）`)).join('；');

const ABOUT: readonly Column[] = [
  column('标题', 44, ({ document }) => document.title),
  column('发文字号', 20, ({ document }) => document.number),
  column('成文日期', 12, ({ document }) => document.signedOn),
  column('起草科室', 14, ({ section }) => section.name),
  column('公开属性', 12, attributeWords),
  column('依据代码', 14, ({ grounds }) => grounds.map(({ code }) => code).join('、')),
  column('依据或者理由', 36, groundWords),
];

const DECIDED: readonly Column[] = [
  column(DECISION_COLUMNS.decision, 12, ({ decision, extent }) => decisionWord(decision, extent)),
  column(DECISION_COLUMNS.reason, 40, ({ reason }) => reason),
];

const WORKING_LIST: readonly Column[] = [
  column(DECISION_COLUMNS.id, 38, ({ id }) => id),
  ...ABOUT,
  column('提示', 30, signalWords),
  ...DECIDED,
  column(DECISION_COLUMNS.consent, 24, () => null),
  column(DECISION_COLUMNS.publicInterest, 24, () => null),
  column(DECISION_COLUMNS.nextReviewOn, 14, ({ nextReviewOn }) => nextReviewOn),
  column('办理状态', 14, ({ stateLabel }) => stateLabel.zh),
];

const REPORT: readonly Column[] = [
  ...ABOUT,
  ...DECIDED,
  column('下次审查日期', 14, ({ nextReviewOn }) => nextReviewOn),
  column('研判人', 12, ({ decidedBy }) => decidedBy?.name ?? null),
  column('审核人', 12, ({ confirmedBy }) => confirmedBy?.name ?? null),
  column('办理状态', 14, ({ stateLabel }) => stateLabel.zh),
  column('办理结果', 16, ({ outcomeLabel }) => outcomeLabel?.zh ?? null),
  column('延续的理由', 30, ({ deferReason }) => deferReason),
];

/** The lists of a campaign as files; only items that the caller may see. */
@Injectable()
export class ReviewLists {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly view: ItemView,
    private readonly campaigns: CampaignView,
    private readonly people: People,
    private readonly renderer: Renderer,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async xlsx(actor: Actor, year: number, filter: ItemFilter): Promise<Buffer> {
    const campaign = await this.unitOfWork.read((tx) => this.campaigns.of(tx, actor, year));
    const items = await this.all(actor, year, filter, MOST_ROWS);
    const counted = [
      ['合计', campaign.total, campaign.counts.disclosed, campaign.counts.kept, campaign.counts.deferred],
      ...campaign.bySection.map((one) => [
        one.section.name,
        one.total,
        one.disclosed,
        one.kept,
        one.deferred,
      ]),
      ...campaign.byGround.map((one) => [one.label, one.total, one.disclosed, one.kept, one.deferred]),
      ...campaign.byYear.map((one) => [
        one.year === null ? '无成文日期' : `${one.year}年`,
        one.total,
        one.disclosed,
        one.kept,
        one.deferred,
      ]),
    ];
    return writeSpreadsheet([
      sheetOf('清单', REPORT, items),
      {
        name: '统计',
        columns: ['项目', '件数', '转为公开', '继续不公开', '延续'].map((title) => ({ title, width: 18 })),
        rows: counted,
      },
    ]);
  }

  /** To be filled in offline; {@link ImportDecisions} takes it in again. */
  async workingList(actor: Actor, year: number, filter: ItemFilter): Promise<Buffer> {
    await this.unitOfWork.read((tx) => this.campaigns.of(tx, actor, year));
    return writeSpreadsheet([
      sheetOf('研判工作表', WORKING_LIST, await this.all(actor, year, filter, MOST_ROWS)),
    ]);
  }

  async docx(actor: Actor, year: number, filter: ItemFilter): Promise<Buffer> {
    const { campaign, organ, count } = await this.unitOfWork.read(async (tx) => ({
      campaign: await this.campaigns.of(tx, actor, year),
      organ: (await this.people.organisation(tx))?.name ?? '',
      count: await countItems(tx, year, itemScopeOf(actor), await withSectionId(tx, this.people, filter)),
    }));
    const disclosures = count > MOST_PRINTED && filter.decision === undefined;
    const items = await this.all(
      actor,
      year,
      disclosures ? { ...filter, decision: 'disclose' } : filter,
      MOST_PRINTED,
    );
    const { bytes } = await this.renderer.renderReviewList({
      organ,
      year: String(year),
      summary: summaryInWords(campaign),
      byGround: countsInWords(
        '按依据',
        campaign.byGround.map((one) => ({ ...one, name: one.label })),
      ),
      bySection: countsInWords(
        '按科室',
        campaign.bySection.map((one) => ({ ...one, name: one.section.name })),
      ),
      lastYear: lastYearInWords(campaign.lastYear),
      items: items.map((item) => ({
        title: item.document.title,
        number: item.document.number ?? '无',
        section: item.section.name,
        closed: [attributeWords(item), groundWords(item)].filter((words) => words !== '').join('：'),
        decision: decisionWord(item.decision, item.extent),
        reason: item.reason ?? item.deferReason ?? '',
        outcome: item.outcomeLabel?.zh ?? item.stateLabel.zh,
      })),
      remark: disclosures ? `共${count}件，本清单只列拟转为公开的，全部清单见电子表格。` : '',
      signatures: campaign.lists
        .map(({ signedBy, signedOn }) => `${signedBy.name}（${formatOfficialDate(signedOn)}）`)
        .join('、'),
      listedOn: formatOfficialDate(todayOf(this.clock)),
    });
    return bytes;
  }

  /** @throws RefusedError when there are more than a file should hold */
  private async all(actor: Actor, year: number, wanted: ItemFilter, most: number): Promise<View[]> {
    const scope = itemScopeOf(actor);
    const filter = await this.unitOfWork.read((tx) => withSectionId(tx, this.people, wanted));
    const count = await this.unitOfWork.read((tx) => countItems(tx, year, scope, filter));
    if (count > most) {
      throw new RefusedError([refusal('reclassification.list_too_long', { count, limit: most })]);
    }
    const items: View[] = [];
    for (let after = ''; ;) {
      const page = await this.unitOfWork.read(async (tx) =>
        this.view.of(tx, actor, await listItems(tx, year, scope, filter, { after, limit: PAGE - 1 })),
      );
      items.push(...page);
      if (page.length < PAGE) return items;
      after = page.at(-1)!.id;
    }
  }
}

const sheetOf = (name: string, columns: readonly Column[], items: readonly View[]) => ({
  name,
  columns,
  rows: items.map((item) => columns.map(({ of }) => of(item))),
});
