import { defineTexts } from '../../shared/i18n';

export const findingsTexts = defineTexts({
  title: { zh: '内容检查：{title}', en: 'Findings: {title}' },
  lead: {
    zh: '共 {count} 处，需要处理意见的还有 {open} 处',
    en: '{count} findings, {open} still need a decision',
  },
  toRemovals: { zh: '标注不公开的部分', en: 'Mark what is left out' },
  back: { zh: '回到公文', en: 'Back to the document' },
  none: { zh: '没有发现需要处理的内容。', en: 'Nothing was found.' },
  list: { zh: '发现的内容', en: 'Findings' },
  text: { zh: '文稿全文', en: 'The text' },
  onlyOpen: { zh: '只看待处理', en: 'Open only' },
  keyboard: {
    zh: '键盘：↑ ↓ 选择，数字键给出意见，回车确认',
    en: 'Keyboard: ↑ ↓ to move, digits to decide, Enter to confirm',
  },
  reasonmask: { zh: '个人信息，公开时遮盖', en: 'Personal information, masked when published' },
  reasonremove: { zh: '公开时删除', en: 'Removed when published' },
  reasonkeep: { zh: '', en: '' },
  reasonfalse_positive: { zh: '经核对，不属于此类内容', en: 'Checked: not of this kind' },
  reason: { zh: '理由', en: 'Reason' },
  groundChoose: { zh: '请选择', en: 'Choose' },
  ground: { zh: '保留的依据', en: 'Ground to keep' },
  groundMissing: { zh: '请先选择保留的依据', en: 'Choose the ground to keep' },
  verdictMissing: { zh: '请先选择处理意见', en: 'Choose a decision first' },
  reasonMissing: { zh: '请先写明理由', en: 'Give a reason first' },
  decide: { zh: '确认：{verdict}', en: 'Confirm: {verdict}' },
  together: {
    zh: '相同内容的其余 {count} 处（连同附件）一并处理',
    en: 'Decide the other {count} places of the same content too, attachments included',
  },
  noDecision: {
    zh: '仅供了解，不需要处理意见。公开文本里不会有这些内容。',
    en: 'For information. It never reaches the public text.',
  },
  carried: { zh: '沿用', en: 'taken over' },
  open: { zh: '待处理', en: 'open' },
  finished: { zh: '全部处理完了。', en: 'All decided.' },
});
