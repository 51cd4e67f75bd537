import { useQuery } from '@tanstack/react-query';
import { Segmented, Select } from 'antd';
import { useMemo, useState } from 'react';
import { documentTextQuery, type DocumentAnswer } from '../../../shared/api';
import { useTexts } from '../../../shared/i18n';
import { TextView, type Marked } from '../../../shared/text';
import { Panel } from '../../../shared/ui';
import { documentTexts } from '../document.texts';
import { PageFrame } from './page-frame';
import { targetOf } from './place-in-page';

const MODES = ['layout', 'everything'] as const;
type Mode = (typeof MODES)[number];

interface Shown {
  readonly key: string;
  readonly label: string;
  readonly path: string;
}

const useShownFiles = (document: DocumentAnswer): readonly Shown[] => {
  const t = useTexts(documentTexts);
  const base = `/api/documents/${document.id}`;
  const official = document.produced.files.some(({ kind }) => kind === 'official');
  const versions = document.versions.toSorted((one, other) => other.version - one.version);
  return [
    ...(official ? [{ key: 'official', label: t('file_official'), path: `${base}/files/official` }] : []),
    ...(document.publicCopy
      ? [{ key: 'public', label: t('file_public'), path: `${base}/files/public` }]
      : []),
    ...versions.map(({ version }, index) => ({
      key: String(version),
      label: t(index === 0 ? 'versionNow' : 'version', { version }),
      path: `${base}/versions/${version}/file`,
    })),
  ];
};

interface Props {
  readonly document: DocumentAnswer;
  /** A place in the present text that is to be shown. */
  readonly marked?: Marked | undefined;
}

/** The present text's paragraph for a place in the file; undefined for what never stands on a page. */
const useTarget = (document: DocumentAnswer, marked: Marked | undefined) => {
  const { data } = useQuery({ ...documentTextQuery(document.id), enabled: marked !== undefined });
  return useMemo(() => (data && marked ? targetOf(data.items, marked) : undefined), [data, marked]);
};

/** The page as it looks, of any version; or its whole text with what the eye does not see. */
export const Preview = ({ document, marked }: Props) => {
  const t = useTexts(documentTexts);
  const files = useShownFiles(document);
  const target = useTarget(document, marked);
  const { data: text } = useQuery({ ...documentTextQuery(document.id), enabled: marked !== undefined });
  const [mode, setMode] = useState<Mode>('layout');
  const [chosen, setChosen] = useState<string>();
  const present = files.find(({ key }) => key === String(document.versions.at(-1)?.version));
  const [followed, setFollowed] = useState<Marked>();
  if (marked && marked !== followed) {
    // a place belongs to the present draft
    setFollowed(marked);
    if (present) setChosen(present.key);
  }
  const isOffPage = marked !== undefined && text !== undefined && target === undefined;
  const [offPage, setOffPage] = useState<Marked>();
  if (isOffPage && marked !== offPage) {
    setOffPage(marked);
    setMode('everything');
  }
  const shown = files.find(({ key }) => key === chosen) ?? files[0];
  if (!shown) return null;
  return (
    <Panel
      id="place-preview"
      title={t('preview')}
      extra={
        <div className="preview-choice">
          <Select
            size="small"
            aria-label={t('shown')}
            value={shown.key}
            popupMatchSelectWidth={false}
            options={files.map(({ key, label }) => ({ value: key, label }))}
            onChange={setChosen}
          />
          <a href={shown.path}>{t('download')}</a>
        </div>
      }
    >
      <Segmented
        aria-label={t('preview')}
        className="preview-modes"
        value={mode}
        onChange={setMode}
        options={MODES.map((value) => ({ value, label: t(value) }))}
      />
      {mode === 'layout' ? (
        <PageFrame
          key={shown.path}
          path={shown.path}
          title={`${shown.label}：${document.title}`}
          target={shown === present ? target : undefined}
        />
      ) : (
        <div className="preview-text">
          <TextView documentId={document.id} marked={marked} />
        </div>
      )}
    </Panel>
  );
};
