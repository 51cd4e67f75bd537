import { useQuery } from '@tanstack/react-query';
import { Segmented, Select } from 'antd';
import { Link, useParams, useSearchParams } from 'react-router';
import { documentQuery, keys, request, type Answer, type DocumentAnswer } from '../../../shared/api';
import { useFormat, useTexts } from '../../../shared/i18n';
import { LoadFailure, Loading, PageHead, Panel } from '../../../shared/ui';
import { CompareView, type Layout } from './compare-view';
import './compare.css';
import { compareTexts } from './compare.texts';

const LAYOUTS: readonly Layout[] = ['side', 'marked'];

const comparisonQuery = (id: string, from: number, to: number) => ({
  queryKey: [...keys.document(id), 'compare', from, to],
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    request<Answer<'Comparison'>>('GET', `/api/documents/${id}/compare`, { signal, query: { from, to } }),
  staleTime: Infinity,
  gcTime: 60_000,
});

const Comparison = ({ id, from, to, layout }: { id: string; from: number; to: number; layout: Layout }) => {
  const t = useTexts(compareTexts);
  const { data, error, isPending, refetch } = useQuery(comparisonQuery(id, from, to));
  if (isPending) return <Loading />;
  if (error) return <LoadFailure error={error} retry={() => void refetch()} />;
  const count = (kind: string) => data.items.filter((item) => item.kind === kind).length;
  const isSame = data.items.every(({ kind }) => kind === 'same');
  return (
    <>
      <p className="compare-count" role="status">
        {isSame
          ? t('none')
          : t('count', { changed: count('changed'), added: count('added'), removed: count('removed') })}
      </p>
      {!data.complete && <p className="compare-unlike">{t('unlike')}</p>}
      {!isSame && <CompareView key={`${from} ${to}`} comparison={data} layout={layout} />}
    </>
  );
};

const Comparing = ({ document }: { readonly document: DocumentAnswer }) => {
  const t = useTexts(compareTexts);
  const format = useFormat();
  const [parameters, setParameters] = useSearchParams();
  const { versions } = document;
  const numbers = versions.map(({ version }) => version);
  const chosen = (name: string, otherwise: number | undefined) => {
    const number = Number(parameters.get(name));
    return numbers.includes(number) ? number : otherwise;
  };
  const to = chosen('to', numbers.at(-1));
  const from = chosen('from', numbers.filter((number) => number !== to).at(-1));
  const isNarrow = window.matchMedia('(max-width: 860px)').matches;
  const layout = LAYOUTS.find((one) => one === parameters.get('layout')) ?? (isNarrow ? 'marked' : 'side');
  const set = (name: string, value: string | number) => {
    const next = new URLSearchParams(parameters);
    next.set(name, String(value));
    setParameters(next, { replace: true });
  };
  const options = versions.toReversed().map(({ version, by, at }) => ({
    value: version,
    label: t('version', { version, name: by.name, at: format.instant(at) }),
  }));
  return (
    <>
      <PageHead
        title={t('title', { title: document.title })}
        lead={t('scope')}
        actions={<Link to={`/documents/${document.id}`}>{t('back')}</Link>}
      />
      <Panel>
        {from === undefined || to === undefined ? (
          <p>{t('onlyOne')}</p>
        ) : (
          <>
            <div className="compare-choice">
              {(['from', 'to'] as const).map((name) => (
                <label key={name}>
                  <span>{t(name)}</span>
                  <Select
                    aria-label={t(name)}
                    value={name === 'from' ? from : to}
                    options={options}
                    popupMatchSelectWidth={false}
                    onChange={(value) => set(name, value)}
                  />
                </label>
              ))}
              <Segmented
                aria-label={t('layout')}
                value={layout}
                onChange={(value) => set('layout', value)}
                options={LAYOUTS.map((value) => ({ value, label: t(value) }))}
              />
            </div>
            {from === to ? (
              <p>{t('sameVersion')}</p>
            ) : (
              <Comparison id={document.id} from={from} to={to} layout={layout} />
            )}
          </>
        )}
      </Panel>
    </>
  );
};

/** The text of any two versions of a document. */
export const ComparePage = () => {
  const { id = '' } = useParams();
  const { data: document, error, isPending, refetch } = useQuery(documentQuery(id));
  if (isPending) return <Loading />;
  if (!document) return <LoadFailure error={error} retry={() => void refetch()} />;
  return <Comparing document={document} />;
};
