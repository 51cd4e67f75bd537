import { formatOfficialDate, type LocalDate } from '../../shared/local-date.js';
import type { DraftSurvey } from './draft-survey.js';
import { spliceText, textElements } from './template-text.js';
import { descendantsOf, isElement, type XmlElement } from './xml-tree.js';

const squeezed = (text: string): string => text.replace(/[\s\u3000\u00a0\u200b]+/g, '');

/**
 * Completes a date line that the drafter left blank (`2026年\u3000月\u3000日`) with the day of the signature: the only
 * characters that the law lets the signature itself decide. Every other date line stays as it is.
 * @basis 党政机关公文处理工作条例 第九条第十二项
 */
export const completeDate = (body: XmlElement, survey: DraftSurvey, signedOn: LocalDate): void => {
  const top = survey.dateAt === null ? undefined : body.children[survey.dateAt];
  if (!survey.dateIsIncomplete || !top || !isElement(top)) return;
  const paragraphs = [top, ...descendantsOf(top)].filter(({ name }) => name === 'w:p');
  for (const paragraph of paragraphs) {
    const texts = textElements(paragraph);
    const text = texts.map((one) => one.children.join('')).join('');
    if (!squeezed(text).startsWith(survey.dateText ?? '')) continue;
    const start = text.search(/\S/);
    spliceText(texts, start, text.indexOf('日', start) + 1, formatOfficialDate(signedOn));
    return;
  }
};
