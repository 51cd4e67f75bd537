import type { AttachmentKind } from './answers';

/** The fifteen 文种 and the grades of urgency: values of the API, in the language of the documents. */
export const GENRES = [
  '通知',
  '决定',
  '意见',
  '通报',
  '通告',
  '公告',
  '报告',
  '请示',
  '批复',
  '函',
  '纪要',
  '决议',
  '命令',
  '公报',
  '议案',
] as const;
export const URGENCIES = ['特急', '加急'] as const;
export const ATTACHMENT_KINDS = [
  'attachment',
  'supporting',
  'interpretation_plan',
  'interpretation',
] as const satisfies readonly AttachmentKind[];
