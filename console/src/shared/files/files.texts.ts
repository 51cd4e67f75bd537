import { defineTexts } from '../i18n';

export const filesTexts = defineTexts({
  drop: { zh: '把文件拖到这里，或者', en: 'Drop the file here, or' },
  choose: { zh: '选择文件', en: 'choose a file' },
  sending: { zh: '正在上传 {percent}%', en: 'Uploading {percent}%' },
  progress: { zh: '进度', en: 'Progress' },
  inspecting: {
    zh: '已上传，正在逐部分检查：{total} 个部分，已查 {done} 个',
    en: 'Uploaded. Checking part by part: {done} of {total}',
  },
  stage_unknown: { zh: '已上传，正在检查', en: 'Uploaded. It is being checked.' },
  stage_waiting: { zh: '已上传，等候检查', en: 'Uploaded. It waits for its check.' },
  stage_inspecting: { zh: '已上传，正在检查', en: 'Uploaded. It is being checked.' },
  stage_reading: {
    zh: '检查完毕，正在核对能否制作正式公文',
    en: 'Checked. Reading what the official copy needs.',
  },
  stage_storing: { zh: '正在保存', en: 'Storing' },
  parts: { zh: '{done}/{total}', en: '{done}/{total}' },
  cancel: { zh: '停止上传', en: 'Stop' },
  notTaken: { zh: '“{name}”没有收下。', en: '“{name}” was not taken in.' },
  again: { zh: '重新上传', en: 'Send it again' },
});
