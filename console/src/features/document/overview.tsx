import type { DocumentAnswer } from '../../shared/api';
import { DisclosureSummary } from '../../shared/disclosure';
import { DueDays } from '../../shared/due';
import { useFormat, useTexts } from '../../shared/i18n';
import { DueMark, Facts, Panel } from '../../shared/ui';
import { documentTexts } from './document.texts';

const FLAGS = ['isPolicy', 'isNormative', 'isUpward', 'isImportant'] as const;
const list = (names: readonly string[] | undefined) => names?.join('、');

const PublicationDue = ({ document }: { readonly document: DocumentAnswer }) => {
  const { due } = document;
  if (!due) return null;
  return (
    <>
      <DueMark
        on={due.on}
        overdue={due.overdue && document.publishedAt === null}
        provisional={due.provisional}
        workingDaysLeft={document.publishedAt === null ? due.workingDaysLeft : null}
      />
      <DueDays due={due} />
    </>
  );
};

export const Overview = ({ document }: { readonly document: DocumentAnswer }) => {
  const t = useTexts(documentTexts);
  const format = useFormat();
  const { ruling, withdrawal } = document;
  return (
    <Panel title={t('overview')}>
      <Facts
        facts={[
          { term: t('drafter'), value: document.imported ? null : document.drafter.name },
          {
            term: t('imported'),
            value:
              document.imported &&
              t('importedHow', {
                name: document.imported.by.name,
                at: format.instant(document.imported.at),
              }),
          },
          { term: t('section'), value: document.section.name },
          { term: t('genre'), value: document.genre },
          { term: t('number'), value: document.number },
          { term: t('signedOn'), value: document.signedOn && format.day(document.signedOn) },
          { term: t('recipients'), value: list(document.recipients) },
          { term: t('copies'), value: list(document.copies) },
          { term: t('jointOrgans'), value: list(document.jointOrgans) },
          {
            term: t('countersignSections'),
            value: list(document.countersignSections?.map(({ name }) => name)),
          },
          { term: t('nature'), value: list(FLAGS.filter((flag) => document[flag]).map((flag) => t(flag))) },
          { term: t('category'), value: document.category },
          { term: t('due'), value: document.due && <PublicationDue document={document} /> },
          { term: t('publishedAt'), value: document.publishedAt && format.instant(document.publishedAt) },
          { term: t('indexNumber'), value: document.indexNumber },
          { term: t('archiveNumber'), value: document.archiveNumber },
          { term: t('retention'), value: document.retention },
          { term: t('exemption'), value: document.interpretationExemption },
          {
            term: t('ruling'),
            value: ruling && `${ruling.organ} · ${ruling.reference} · ${format.day(ruling.date)}`,
          },
          { term: t('withdrawal'), value: withdrawal?.explanation },
        ]}
      />
    </Panel>
  );
};

/** The attribute and its grounds on one card, with who determined it. */
export const DisclosureCard = ({ document }: { readonly document: DocumentAnswer }) => {
  const t = useTexts(documentTexts);
  const format = useFormat();
  const { determination, proposedDetermination } = document;
  return (
    <Panel title={t('disclosure')}>
      <DisclosureSummary
        attribute={document.attribute}
        extent={document.extent}
        grounds={document.grounds}
        reason={document.reason}
      />
      {determination && (
        <p className="card-by">
          {t('by', { name: determination.by.name, at: format.instant(determination.at) })}
        </p>
      )}
      {proposedDetermination && (
        <div className="card-proposal">
          <h3>{t('decided')}</h3>
          <DisclosureSummary {...proposedDetermination} />
          <p className="card-by">
            {t('by', { name: proposedDetermination.by.name, at: format.instant(proposedDetermination.at) })}
          </p>
        </div>
      )}
    </Panel>
  );
};
