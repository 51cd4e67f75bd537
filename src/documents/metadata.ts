import { z } from 'zod';
import { findPersonalNumber } from '../screening/index.js';
import { isBlank } from '../shared/blank.js';
import { ATTACHMENT_KINDS, GENRES, URGENCIES } from './document-types.js';

/** Text that the column shows as it was typed: no verdict could mask it. */
export const publicText = <Schema extends z.ZodType<string>>(schema: Schema) =>
  schema.refine((text) => !findPersonalNumber(text), 'field.personal_number');

const TITLE_LENGTH = 500;
const line = (length: number) =>
  z
    .string()
    .trim()
    .min(1, 'field.required')
    .max(length, 'field.too_long')
    .refine((text) => !isBlank(text), 'field.required')
    // control characters, and marks that turn the direction of what is read
    // eslint-disable-next-line no-control-regex
    .regex(/^[^\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]*$/, 'field.control_characters');
const names = z.array(line(200)).max(200, 'field.too_many');

/** Metadata that is issued with the document: an approval covers it. */
const issued = {
  title: publicText(line(TITLE_LENGTH)).describe('标题'),
  genre: z.enum(GENRES, 'field.unknown_genre').describe('文种'),
  isPolicy: z.boolean().describe('政策性文件'),
  isNormative: z.boolean().describe('行政规范性文件'),
  isUpward: z.boolean().describe('上行文'),
  isImportant: z.boolean().describe('重要公文'),
  interpretationExemption: z
    .string()
    .trim()
    .max(2000, 'field.too_long')
    .nullable()
    .describe('不作解读的理由'),
  recipients: names.describe('主送机关'),
  copies: names.describe('抄送机关'),
  jointOrgans: names.describe('联合发文机关'),
  urgency: z.enum(URGENCIES).nullable().describe('紧急程度'),
};

/** Metadata about the publication: changeable until published. */
const filing = {
  category: line(100).nullable().describe('专栏栏目：二级指标，没有二级指标的写一级指标'),
  topic: publicText(line(100)).nullable().describe('主题分类'),
};

const routing = {
  countersignSections: z.array(line(100)).max(50, 'field.too_many').describe('会签科室（标识或者名称）'),
};

export const createMetadataSchema = z.strictObject({
  title: issued.title,
  genre: issued.genre,
  carrier: z.enum(['official', 'information']).default('official').describe('公文，或者其他政府信息'),
  isPolicy: issued.isPolicy.default(false),
  isNormative: issued.isNormative.default(false),
  isUpward: issued.isUpward.default(false),
  isImportant: issued.isImportant.default(false),
  interpretationExemption: issued.interpretationExemption.default(null),
  recipients: issued.recipients.default([]),
  copies: issued.copies.default([]),
  jointOrgans: issued.jointOrgans.default([]),
  urgency: issued.urgency.default(null),
  category: filing.category.default(null),
  topic: filing.topic.default(null),
  countersignSections: routing.countersignSections.default([]),
});
export type CreateMetadata = z.infer<typeof createMetadataSchema>;

export const changeMetadataSchema = z
  .strictObject({ revision: z.int().positive(), ...issued, ...filing, ...routing })
  .partial()
  .required({ revision: true });
export type ChangeMetadata = z.infer<typeof changeMetadataSchema>;

/** Members that stay changeable until publication. */
export const FILING_MEMBERS: readonly string[] = Object.keys(filing);

export const attachmentKindSchema = z.enum(ATTACHMENT_KINDS, 'field.unknown_code');
export const revisionSchema = z.coerce.number().int().positive('field.required');
