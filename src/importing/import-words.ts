import { PAST_COLUMNS, type PastColumn, type PastProblem, type PastProblemCode } from './core/past-row.js';

export const titleOf = (column: PastColumn): string => PAST_COLUMNS[column][0];

/** What is wrong with a row, and what to do. `{detail}` is the detail of the problem. */
const PROBLEMS: Readonly<Record<PastProblemCode, string>> = {
  required: '没有填写',
  number_unreadable: '读不出发文字号，请按“张事服字〔2026〕12号”填写',
  genre_unknown: '没有这个文种，标题也不以文种结尾，请填十五种法定文种之一',
  date_unreadable: '日期不正确，请按“2026-11-23”填写',
  date_ahead: '日期晚于今天',
  issued_before_signed: '早于成文日期',
  attribute_unknown: '请填“依申请公开”“不予公开”或者“不适用”',
  attribute_proactive:
    '主动公开的不从这里导入：已经公开的，原来的公开专栏仍然有效；尚未公开的，请在本系统新建、审签后发布',
  title_unfit: '{detail}',
  reason_too_long: '内容过长，请精简到4000字以内',
  section_unknown: '没有这个科室，请先由系统管理员建立，或者改为现在的名称',
  ground_unknown: '没有这个依据代码，请改用条例的代码，或者写明原文',
  ground_not_usable: '这一代码只用于答复申请，不能作为公文的依据',
  ground_state_secret: '国家秘密不得存入本系统，请立即把文件交保密员处理',
  ground_too_long: '内容过长，请精简到4000字以内',
  file_outside: '文件不在所给的文件夹里，请只填文件夹里的文件名',
  file_missing: '文件夹里没有这个文件',
  file_refused: '{detail}',
  row_twice: '与第{detail}行的文号相同，只导入先列的一行',
  file_twice: '与第{detail}行是同一份文件，请核对',
  number_taken: '本系统里另有公文用这个文号，或者文件与先前导入的不同，请核对',
  register_taken: '发文登记簿上这个文号已作废、已预留，或者登记的是另一个标题，请与文秘人员核对',
  secrecy_mark:
    '检测到国家秘密标志，没有保存任何内容。请不要复制、转发这一行所列的文件，马上报告本单位保密员处理',
};

export const problemSentence = ({ column, code, detail }: PastProblem): string => {
  const sentence = PROBLEMS[code].replace('{detail}', detail ?? '');
  return column === null ? sentence : `${titleOf(column)}：${sentence}`;
};

/** What whoever imports should know about a row that is brought in. */
export type PastNote =
  | 'ground_missing'
  | 'ground_to_name'
  | 'ground_to_complete'
  | 'reason_missing'
  | 'issued_assumed'
  | 'note_contradicts'
  | 'findings';

export const NOTES: Readonly<Record<PastNote, string>> = {
  ground_missing: '没有写明依据，年度审查时重新确定',
  ground_to_name: '依据按原文保存，没有对应到现行条文，年度审查时重新确定',
  ground_to_complete: '依据的证据材料没有记载，年度审查时补齐',
  reason_missing: '没有写明理由，年度审查时补写',
  issued_assumed: '没有印发日期，以成文日期为准',
  note_contradicts: '正文的附注与公开属性不一致，请核对',
  findings: '筛查有发现，公开以前须逐项处理',
};

/** Kept where the old list says nothing, so that nobody takes silence for a statement. */
export const GROUND_NOT_RECORDED = '原来的清单没有写明依据';
export const REASON_NOT_RECORDED = '（导入件，原来的清单没有写明理由）';

export const VERDICTS = {
  ready: '可以导入',
  stored: '已导入',
  present: '先前已导入',
  refused: '不导入',
} as const;
export type PastVerdict = keyof typeof VERDICTS;
