import { useLanguage, type Texts } from '../i18n';
import { articleTexts, evidenceTexts, groundTexts, rejectedTexts } from './ground.texts';

/** The words of the regulation: in Chinese as the table of the law has them, in English from this product. */
export const useGroundNames = () => {
  const { language } = useLanguage();
  const from =
    (texts: Texts) =>
    (key: string, chinese: string): string =>
      language === 'zh' ? chinese : (texts[key]?.en ?? chinese);
  return {
    ground: from(groundTexts),
    evidence: from(evidenceTexts),
    article: (chinese: string) => from(articleTexts)(chinese, chinese),
    rejected: (chinese: string) => from(rejectedTexts)(chinese, chinese),
  };
};
