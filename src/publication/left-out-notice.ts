import { findGround } from '../disclosure/index.js';
import type { LeftOutOfCopy } from '../documents/index.js';
import { REMOVAL_NOTE } from '../screening/index.js';
import type { LeftOutNotice } from './core/column-view.js';

/** What cannot be disclosed is separated, and the reasons for it are told. @basis 条例第三十七条 */
export const leftOutNotice = (leftOut: LeftOutOfCopy | null): LeftOutNotice | null => {
  if (leftOut === null) return null;
  const reasons = leftOut.grounds.map(({ code, places }) => {
    const ground = findGround(code);
    return `${ground?.article ?? ''}（${ground?.label ?? code}）${places}处`;
  });
  return {
    notice: `本页有删减：依法不予公开的内容共${leftOut.places}处，依据《中华人民共和国政府信息公开条例》${reasons.join('、')}。`,
    attachments: leftOut.attachments.map((place) => `附件${place}：${REMOVAL_NOTE}`),
  };
};
