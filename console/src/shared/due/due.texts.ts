import { defineTexts } from '../i18n';

export const dueTexts = defineTexts({
  why: { zh: '期限怎么算的', en: 'How the due date is counted' },
  counted: { zh: '第 {count} 个工作日', en: 'working day {count}' },
  weekday: { zh: '工作日', en: 'working day' },
  makeup: { zh: '调休上班', en: 'make-up day' },
  weekend: { zh: '周末', en: 'weekend' },
  holiday: { zh: '放假', en: 'holiday' },
  schedule_missing: { zh: '当年放假安排尚未公布', en: 'holidays not yet announced' },
  provisional_margin: { zh: '放假安排未公布，先留出的余地', en: 'margin until the holidays are announced' },
});
