import { Button, Input } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { request } from '../../shared/api';
import { EntryForm, Field } from '../../shared/forms';
import { useFormat, useTexts } from '../../shared/i18n';
import { Panel, Records } from '../../shared/ui';
import { reviewTexts } from './reclassification.texts';
import { pathOf, useReviewAction, type Campaign } from './review-queries';

const Progress = ({ done, total, label }: { done: number; total: number; label: string }) => (
  <span className="review-progress">
    <progress value={done} max={Math.max(total, 1)} aria-label={label} />
    <span>{label}</span>
  </span>
);

const CloseForm = ({ campaign }: { readonly campaign: Campaign }) => {
  const t = useTexts(reviewTexts);
  const action = campaign.availableActions.find(({ type }) => type === 'close');
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const closing = useReviewAction(
    () =>
      request<Campaign>('POST', `${pathOf(campaign.year)}/close`, {
        json: reason.trim() === '' ? {} : { reason: reason.trim() },
      }),
    () => setOpen(false),
  );
  if (!action) return null;
  if (!isOpen) {
    return (
      <div className="review-acts">
        <Button onClick={() => setOpen(true)}>{t('close')}</Button>
      </div>
    );
  }
  return (
    <EntryForm
      title={t('close')}
      lead={[t('closeLead'), ...action.refusals.map(({ message }) => message)].join(' ')}
      submit={t('closing')}
      error={closing.error}
      isPending={closing.isPending}
      isComplete={action.allowed || reason.trim() !== ''}
      onSubmit={() => closing.start(undefined)}
      onCancel={() => setOpen(false)}
    >
      {!action.allowed && (
        <div className="entry-wide">
          <Field id="review-close-reason" label={t('closeReason')} hint={t('closeReasonHint')}>
            <Input.TextArea
              id="review-close-reason"
              autoSize={{ minRows: 2, maxRows: 8 }}
              maxLength={4000}
              value={reason}
              onChange={({ target }) => setReason(target.value)}
            />
          </Field>
        </div>
      )}
    </EntryForm>
  );
};

/** How far the review is, by section, and what was signed. */
export const BoardPart = ({ campaign }: { readonly campaign: Campaign }) => {
  const t = useTexts(reviewTexts);
  const format = useFormat();
  const { year, counts } = campaign;
  const itemsOf = (query: Readonly<Record<string, string>>) =>
    `?${new URLSearchParams({ year: String(year), part: 'items', ...query }).toString()}`;
  const figures = [
    { name: t('total'), value: campaign.total, to: itemsOf({}) },
    { name: t('undecided'), value: counts.undecided, to: itemsOf({ decision: 'none' }) },
    { name: t('proposed'), value: counts.proposedDisclosures, to: itemsOf({ decision: 'disclose' }) },
    { name: t('unsettled'), value: counts.unsettled, to: undefined },
    { name: t('disclosed'), value: counts.disclosed, to: undefined },
    { name: t('kept'), value: counts.kept, to: itemsOf({ decision: 'keep' }) },
  ];
  return (
    <>
      <ul className="review-figures">
        {figures.map(({ name, value, to }) => (
          <li key={name}>
            <b>{format.number(value)}</b>
            {to ? <Link to={to}>{name}</Link> : <span>{name}</span>}
          </li>
        ))}
      </ul>
      <Panel title={t('sectionProgress')}>
        <Records
          caption={t('sectionProgress')}
          rows={campaign.bySection}
          rowKey={({ section }) => section.id}
          empty={t('noItems')}
          columns={[
            {
              key: 'section',
              title: t('section'),
              heading: true,
              cell: ({ section }) => <Link to={itemsOf({ section: section.id })}>{section.name}</Link>,
            },
            {
              key: 'progress',
              title: t('progress'),
              width: 260,
              cell: ({ done, total }) => (
                <Progress done={done} total={total} label={t('progressOf', { done, total })} />
              ),
            },
            { key: 'disclosed', title: t('disclosed'), width: 110, cell: ({ disclosed }) => disclosed },
            { key: 'kept', title: t('kept'), width: 150, cell: ({ kept }) => kept },
            { key: 'deferred', title: t('deferred'), width: 150, cell: ({ deferred }) => deferred },
          ]}
        />
      </Panel>
      {campaign.lists.length > 0 && (
        <Panel title={t('lists')}>
          <ul className="review-lines">
            {campaign.lists.map(({ id, signedBy, at, kept, disclosed }) => (
              <li key={id}>
                {t('listLine', { name: signedBy.name, at: format.instant(at), kept, disclosed })}
              </li>
            ))}
          </ul>
        </Panel>
      )}
      <CloseForm campaign={campaign} />
    </>
  );
};
