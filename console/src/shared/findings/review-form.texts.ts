import { defineTexts } from '../i18n';

export const reviewFormTexts = defineTexts({
  title: { zh: '保密审查表', en: 'Confidentiality review form' },
  lead: {
    zh: '共 {count} 处：遮盖 {mask}，删除 {remove}，保留 {keep}，误报 {false_positive}，未处理 {open}',
    en: '{count} findings: {mask} masked, {remove} removed, {keep} kept, {false_positive} false alarms, {open} open',
  },
  nothing: { zh: '未发现需要处理的内容。', en: 'Nothing was found that needs a decision.' },
  files: { zh: '审查的文件', en: 'Files under review' },
  body: { zh: '正文', en: 'Body' },
  version: { zh: '第 {version} 版', en: 'version {version}' },
  rules: { zh: '筛查规则 {rules}', en: 'rules {rules}' },
  rulesUnknown: { zh: '筛查时没有记录规则版本', en: 'the version of the rules was not recorded' },
  outdated: {
    zh: '现行规则是 {rules}。此文件用较早的规则筛查；退回后重新上传同一文件，即按现行规则筛查。',
    en: 'The rules in force are {rules}. This file was screened with older ones; return it and upload the same file again to screen it anew.',
  },
  kind: { zh: '发现', en: 'Finding' },
  excerpt: { zh: '内容（已遮盖）', en: 'Content (masked)' },
  verdict: { zh: '意见', en: 'Decision' },
  decided: { zh: '依据、审查人和时间', en: 'Ground, by whom, when' },
  open: { zh: '未处理', en: 'open' },
  onBehalfOf: { zh: '代{name}', en: 'for {name}' },
  carried: {
    zh: '沿用对第 {version} 版（{file}）的意见',
    en: 'taken over from version {version} ({file})',
  },
  carriedFile: { zh: '沿用对文件 {file} 的意见', en: 'taken over from the file {file}' },
  moved: { zh: '上下文已有变化', en: 'the words around it have changed' },
  seen: {
    zh: '确认后，以上处理意见随审核意见一并生效。他人又有改动的，会请您重新核对。',
    en: 'Your approval covers these decisions. If somebody changes one meanwhile, you are asked to look again.',
  },
});
