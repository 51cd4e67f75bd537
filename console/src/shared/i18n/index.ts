export { useFormat } from './format';
export { LanguageProvider, useLabel, useLanguage, useTexts } from './language';
export { defineTexts, fill, type Language, type Text, type Texts } from './texts';
