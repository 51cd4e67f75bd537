import { useTexts } from '../i18n';
import { uiTexts } from './ui.texts';

/** `allowClear` of a field whose button is named in the language of the reader. */
export const useClear = () => {
  const t = useTexts(uiTexts);
  return {
    label: t('clear'),
    clearIcon: (
      <span role="img" aria-label={t('clear')}>
        ×
      </span>
    ),
  };
};
