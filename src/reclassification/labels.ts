import type { ItemState, Outcome } from './core/item.js';
import type { SignalCode } from './core/signals.js';
import type { ItemEventKind } from './item.entity.js';

interface Label {
  readonly zh: string;
  readonly en: string;
}
const label = (zh: string, en: string): Label => ({ zh, en });

export const ITEM_STATE_LABELS: Readonly<Record<ItemState, Label>> = {
  open: label('待研判', 'to be decided'),
  decided: label('待审核', 'to be confirmed'),
  returned: label('退回重新研判', 'sent back'),
  confirmed: label('待签批', 'to be signed'),
  disclosing: label('转公开办理中', 'being opened'),
  deferred: label('说明理由后延续', 'carried over with a reason'),
  settled: label('已办结', 'settled'),
};

export const OUTCOME_LABELS: Readonly<Record<Outcome, Label>> = {
  kept: label('继续不主动公开', 'kept closed'),
  disclosed: label('转为主动公开', 'opened'),
  isolated: label('已隔离', 'isolated'),
  left: label('另行办理', 'left the review'),
};

export const SIGNAL_LABELS: Readonly<Record<SignalCode, Label>> = {
  process_published: label('过程的最终文件已经公开', 'the result of the process was published'),
  reply_published: label('上级机关的批复已经公开', "the superior organ's reply was published"),
  term_passed: label('期限或者条件已经届满', 'the term has passed'),
  consent_arrived: label('第三方已经同意公开', 'the third party has consented'),
  applications: label('一年内三人以上申请公开', 'three or more applicants within a year'),
  law_changed: label('所引法律已经变动', 'the cited law was changed'),
  review_requested: label('上次审查要求届时再看', 'an earlier review wanted this looked at again'),
};

export const ITEM_EVENT_LABELS: Readonly<Record<ItemEventKind, Label>> = {
  joined: label('列入审查', 'listed'),
  decided: label('科室研判', 'decided by the section'),
  confirmed: label('审核同意', 'confirmed'),
  returned: label('退回', 'sent back'),
  proposed: label('提请公开', 'proposed for disclosure'),
  signed: label('清单签批', 'signed on the list'),
  deferred: label('说明理由后延续', 'carried over with a reason'),
  settled: label('办结', 'settled'),
  reopened: label('重新列入审查', 'listed again'),
};
