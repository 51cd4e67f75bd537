import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect } from 'react';
import { Link, useParams } from 'react-router';
import { documentQuery, type DocumentAnswer } from '../../shared/api';
import { useStoredDraft } from '../../shared/forms';
import { useTexts } from '../../shared/i18n';
import {
  removalOutlineQuery,
  removalsQuery,
  type Removal,
  type RemovalOutline,
  type Removals,
} from '../../shared/removals';
import { LoadFailure, Loading, PageHead, Panel } from '../../shared/ui';
import { AttachmentsChoice } from './attachments-choice';
import { draftOf, EMPTY_DRAFT, type MarkDraft } from './mark-draft';
import { MarkForm } from './mark-form';
import { MarkedPanel } from './marked-panel';
import { OutlineView } from './outline-view';
import { choose, isInOutline } from './place';
import { PreviewPanel } from './preview-panel';
import './removals.css';
import { removalsTexts } from './removals.texts';

/** What the server will not let pass as long as it stands like this. */
const openQuestions = ({ availableActions }: DocumentAnswer): readonly string[] => [
  ...new Set(
    availableActions
      .flatMap(({ refusals }) => refusals)
      .filter(({ code }) => code.startsWith('removal.') || code === 'disclosure.extent_not_partial')
      .map(({ message }) => message),
  ),
];

const goTo = (id: string): void => {
  const element = window.document.getElementById(id);
  element?.scrollIntoView({ block: 'center' });
  (element?.querySelector<HTMLElement>('button') ?? element)?.focus({ preventScroll: true });
};

interface Props {
  readonly document: DocumentAnswer;
  readonly answer: Removals;
  readonly outline: RemovalOutline;
}

const Marking = ({ document, answer, outline }: Props) => {
  const t = useTexts(removalsTexts);
  const { mayMark, items } = answer;
  const stored = useStoredDraft<MarkDraft>(`removals.${document.id}`, EMPTY_DRAFT);
  const { change, clear } = stored;
  const target = stored.value.selection?.target;
  const isGone = target !== undefined && !isInOutline(outline, stored.value.source, target);
  const { selection: _gone, ...without } = stored.value;
  const draft: MarkDraft = isGone ? without : stored.value;
  const inBody = draft.source === 'body' ? draft.selection : undefined;
  const standing = items.filter(({ status, source }) => status !== 'carried' && source === 'body');
  const select = (source: string, selection: MarkDraft['selection']) => {
    const { selection: _before, ...rest } = draft;
    change({ ...rest, source, ...(selection ? { selection } : {}) });
  };
  const begin = (removal: Removal) => {
    const next = draftOf(removal);
    change(next);
    goTo(next.selection?.target.type === 'whole' || next.selection ? 'marking' : 'outline');
  };
  useEffect(() => {
    const press = ({ key }: KeyboardEvent) => {
      if (key === 'Escape' && inBody) select('body', undefined);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });
  const questions = openQuestions(document);
  return (
    <>
      <PageHead
        title={t('title', { title: document.title })}
        lead={t('lead', { note: answer.note })}
        actions={
          <>
            <Link to={`/documents/${document.id}/findings`}>{t('toFindings')}</Link>
            <Link to={`/documents/${document.id}`}>{t('back')}</Link>
          </>
        }
      />
      {!mayMark && <p className="removals-open">{t('readOnly')}</p>}
      {questions.length > 0 && (
        <div className="removals-open" role="status">
          {questions.map((question) => (
            <p key={question}>{question}</p>
          ))}
        </div>
      )}
      <div className="removals">
        <div className="removals-text">
          <Panel id="outline" title={t('text')}>
            {mayMark && (
              <p id="outline-how" className="marking-hint">
                {t('how')}
              </p>
            )}
            <OutlineView
              key={document.file?.sha256}
              outline={outline}
              chosen={inBody?.target}
              marked={standing}
              mayMark={mayMark}
              onChoose={(place, isShift) => select('body', choose(outline, inBody, place, isShift))}
            />
            {mayMark && inBody && (
              <div className="removals-bar">
                <Button type="primary" onClick={() => goTo('marking')}>
                  {t('toGround')}
                </Button>
                <Button onClick={() => select('body', undefined)}>{t('unselect')}</Button>
              </div>
            )}
          </Panel>
          {outline.attachments.length > 0 && (
            <AttachmentsChoice
              attachments={outline.attachments}
              items={items}
              mayMark={mayMark}
              chosen={draft.selection ? draft.source : undefined}
              onChoose={(id) => {
                const whole = { type: 'whole' } as const;
                select(id, { anchor: whole, target: whole });
                goTo('marking');
              }}
            />
          )}
          <PreviewPanel documentId={document.id} />
        </div>
        <div className="removals-side">
          {mayMark && (
            <MarkForm
              key={draft.removalId ?? 'new'}
              documentId={document.id}
              outline={outline}
              answer={answer}
              draft={draft}
              change={change}
              onDone={() => clear(EMPTY_DRAFT)}
              onCancel={() => clear(EMPTY_DRAFT)}
            />
          )}
          <MarkedPanel
            documentId={document.id}
            answer={answer}
            changing={draft.removalId}
            blocks={new Set(outline.blocks.map(({ id }) => id))}
            onChange={begin}
            onShow={(block) => goTo(`outline-${block}`)}
          />
        </div>
      </div>
    </>
  );
};

/** 区分处理: what of the file is left out of the public copy, each part with its own ground. */
export const RemovalsPage = () => {
  const { id = '' } = useParams();
  const document = useQuery(documentQuery(id));
  const removals = useQuery(removalsQuery(id));
  const outline = useQuery(removalOutlineQuery(id));
  const all = [document, removals, outline];
  if (document.data && removals.data && outline.data) {
    return <Marking key={id} document={document.data} answer={removals.data} outline={outline.data} />;
  }
  const failed = all.find(({ error }) => error !== null);
  if (!failed) return <Loading />;
  return (
    <LoadFailure error={failed.error} retry={() => all.forEach((one) => void (one.error && one.refetch()))} />
  );
};
