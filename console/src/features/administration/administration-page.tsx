import { useTexts } from '../../shared/i18n';
import { PageHead, Parts, usePart } from '../../shared/ui';
import { AbsencePart } from './absence-part';
import { administrationTexts } from './administration.texts';
import { HolidaysPart } from './holidays-part';
import { LimitsPart } from './limits-part';
import { limitsTexts } from './limits.texts';
import { MailsPart } from './mails-part';
import { OfficePart } from './office-part';
import { PeoplePart } from './people-part';
import { SectionsPart } from './sections-part';
import { TemplatesPart } from './templates-part';

const PARTS = {
  people: PeoplePart,
  sections: SectionsPart,
  absence: AbsencePart,
  office: OfficePart,
  holidays: HolidaysPart,
  templates: TemplatesPart,
  limits: LimitsPart,
  mails: MailsPart,
} as const;
type PartName = keyof typeof PARTS;
const NAMES = [
  'people',
  'sections',
  'absence',
  'office',
  'holidays',
  'templates',
  'limits',
  'mails',
] as const satisfies readonly PartName[];

/** People, sections, deputies, settings: what the administrator keeps. */
export const AdministrationPage = () => {
  const t = useTexts(administrationTexts);
  const other = useTexts(limitsTexts);
  const part = usePart(NAMES);
  const Part = PARTS[part];
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <Parts
        label={t('parts')}
        current={part}
        parts={NAMES.map((name) => ({
          name,
          label: name === 'limits' || name === 'mails' ? other(name) : t(name),
        }))}
      />
      <Part />
    </>
  );
};
