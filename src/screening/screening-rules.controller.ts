import { Body, Controller, Get, HttpCode, Inject, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { CurrentActor, namedSchema, People, permits, Permits, type Actor } from '../identity/index.js';
import { UnitOfWork } from '../platform/database/index.js';
import { Answers, answerSchema, itemsOf } from '../platform/http/index.js';
import { given } from '../shared/given.js';
import { LARGEST_MASK_FORMS, type MaskForm } from './core/office-rules.js';
import { PICTURE_TEXT, type PictureText } from './detect-tesseract.js';
import { ScreeningRules } from './screening-rules.js';

const listOf = (longest: number, most: number) =>
  z
    .array(z.string().trim().min(1, 'field.required').max(longest, 'field.too_long'))
    .max(most, 'field.too_many');
const maskForm = (largest: MaskForm) =>
  z.strictObject({
    head: z.int().min(0, 'field.invalid').max(largest.head, 'field.invalid'),
    tail: z.int().min(0, 'field.invalid').max(largest.tail, 'field.invalid'),
  });
const masks = z.strictObject(
  Object.fromEntries(
    Object.entries(LARGEST_MASK_FORMS).map(([kind, largest]) => [kind, maskForm(largest).optional()]),
  ),
);
const rules = {
  version: z.int().min(0, 'field.invalid').describe('读取时的版本；不一致的不予保存'),
  words: listOf(50, 2000).describe('出现即提示的词'),
  patterns: listOf(200, 50).describe('出现即提示的模式，按 RE2 语法'),
  allowed: listOf(200, 2000).describe('本机关可以公开、不再提示的值，例如办公电话'),
  masks: masks.describe('遮盖时保留开头几位、末尾几位；不填的用规定的形式'),
};
const rulesBodySchema = z.strictObject(rules);
const rulesSchema = answerSchema(
  'ScreeningRules',
  z.strictObject({
    ...rules,
    changedBy: z.string().nullable(),
    changedAt: z.string().nullable(),
    pictureText: z
      .enum(['available', 'off', 'not_installed', 'no_chinese'])
      .describe('图片中的文字能否识别：可以、已关闭、未安装、缺中文数据'),
    mayChange: z.boolean(),
    mayReadRescreening: z.boolean().describe('能否查看重新筛查的结果'),
  }),
);
const tryBodySchema = z.strictObject({
  words: rules.words,
  patterns: rules.patterns,
  allowed: rules.allowed,
  masks: masks.default({}),
  text: z.string().max(5000, 'field.too_long').describe('试用的文字，不保存'),
});
const triedSchema = itemsOf('TriedRules', z.strictObject({ kind: z.string(), start: z.int(), end: z.int() }));
const changesSchema = itemsOf(
  'ScreeningRulesChanges',
  z.strictObject({
    version: z.int(),
    changedBy: namedSchema,
    changedAt: z.string(),
    lists: z.array(
      z.strictObject({
        list: z.enum(['words', 'patterns', 'allowed']),
        added: z.array(z.string()),
        removed: z.array(z.string()),
      }),
    ),
    masksChanged: z.boolean(),
  }),
);

@ApiTags('screening')
@Controller('api/screening-rules')
export class ScreeningRulesController {
  constructor(
    private readonly screeningRules: ScreeningRules,
    private readonly unitOfWork: UnitOfWork,
    private readonly people: People,
    @Inject(PICTURE_TEXT) private readonly pictureText: PictureText,
  ) {}

  @Get()
  @Permits('screening_rules.read')
  @Answers(rulesSchema)
  async read(@CurrentActor() actor: Actor) {
    return { ...(await this.screeningRules.current()), ...this.circumstances(actor) };
  }

  @Put()
  @Permits('screening_rules.change')
  @Answers(rulesSchema)
  async replace(
    @CurrentActor() actor: Actor,
    @Body({ schema: rulesBodySchema }) { masks: forms, ...entries }: z.infer<typeof rulesBodySchema>,
  ) {
    const replaced = await this.screeningRules.replace(actor, { ...entries, masks: given(forms) });
    return { ...replaced, ...this.circumstances(actor) };
  }

  /** What rules that are not saved yet would find in a text. */
  @Post('try')
  @HttpCode(200)
  @Permits('screening_rules.read')
  @Answers(triedSchema)
  try(@Body({ schema: tryBodySchema }) { text, masks: forms, ...entries }: z.infer<typeof tryBodySchema>) {
    return { items: this.screeningRules.try({ ...entries, masks: given(forms) }, text) };
  }

  /** The changes of the rules, the newest first. */
  @Get('history')
  @Permits('screening_rules.read')
  @Answers(changesSchema)
  async history() {
    const changes = await this.screeningRules.history();
    const ids = changes.map(({ changedBy }) => changedBy);
    const people = await this.unitOfWork.read((tx) => this.people.peopleByIds(tx, ids));
    const names = new Map(people.map(({ id, name }) => [id, name]));
    return {
      items: changes.map(({ changedBy, ...change }) => ({
        ...change,
        changedBy: { id: changedBy, name: names.get(changedBy) ?? changedBy },
      })),
    };
  }

  private circumstances(actor: Actor) {
    return {
      pictureText: this.pictureText.status,
      mayChange: permits('screening_rules.change', actor),
      mayReadRescreening: permits('rescreening.read', actor),
    };
  }
}
