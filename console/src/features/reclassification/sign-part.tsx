import { useQuery } from '@tanstack/react-query';
import { Input } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { request } from '../../shared/api';
import { EntryForm, Field } from '../../shared/forms';
import { useTexts } from '../../shared/i18n';
import { useMe } from '../../shared/session';
import { LoadFailure, Loading, Notice, Panel, Records } from '../../shared/ui';
import { useDecisionName } from './decision-name';
import { reviewTexts } from './reclassification.texts';
import { pathOf, signingListQuery, useReviewAction, type Signed, type SigningList } from './review-queries';

const SignForm = ({
  year,
  list,
  onSigned,
}: {
  readonly year: number;
  readonly list: SigningList;
  readonly onSigned: (signed: Signed) => void;
}) => {
  const t = useTexts(reviewTexts);
  const me = useMe();
  const [password, setPassword] = useState('');
  const [comment, setComment] = useState('');
  const signing = useReviewAction(
    () =>
      request<Signed>('POST', `${pathOf(year)}/sign`, {
        json: {
          opinion: 'agree',
          password,
          fingerprint: list.fingerprint,
          ...(comment.trim() && { comment: comment.trim() }),
        },
      }),
    (signed) => {
      setPassword('');
      onSigned(signed);
    },
  );
  return (
    <EntryForm
      title={t('signNow')}
      submit={t('signNow')}
      error={signing.error}
      isPending={signing.isPending}
      isComplete={password !== ''}
      onSubmit={() => signing.start(undefined)}
    >
      <div className="entry-wide">
        <Field id="review-sign-comment" label={t('signComment')}>
          <Input.TextArea
            id="review-sign-comment"
            autoSize={{ minRows: 1, maxRows: 6 }}
            maxLength={4000}
            value={comment}
            onChange={({ target }) => setComment(target.value)}
          />
        </Field>
      </div>
      <input
        type="text"
        className="visually-hidden"
        autoComplete="username"
        value={me.username}
        readOnly
        tabIndex={-1}
        aria-hidden="true"
      />
      <Field id="review-sign-password" label={t('password')}>
        <Input.Password
          id="review-sign-password"
          autoComplete="current-password"
          value={password}
          visibilityToggle={false}
          onChange={({ target }) => setPassword(target.value)}
        />
      </Field>
    </EntryForm>
  );
};

const SignedNote = ({
  signed,
  list,
}: {
  readonly signed: Signed;
  readonly list: SigningList | undefined;
}) => {
  const t = useTexts(reviewTexts);
  const titleOf = (id: string) => list?.items.find((item) => item.id === id)?.document.title ?? id;
  return (
    <div role="status" className="review-note">
      <p>{t('signed', { kept: signed.kept, disclosed: signed.disclosed })}</p>
      {signed.refused.length > 0 && (
        <>
          <p>{t('signRefused')}</p>
          <ul>
            {signed.refused.map(({ id, refusals }) => (
              <li key={id}>
                {titleOf(id)}：{refusals.map(({ message }) => message).join(' ')}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
};

/** 公开属性调整清单: what waits for the leader, signed at once. */
export const SignPart = ({ year }: { readonly year: number }) => {
  const t = useTexts(reviewTexts);
  const decisionName = useDecisionName();
  const [signed, setSigned] = useState<Signed>();
  const { data: list, error, isPending, refetch } = useQuery(signingListQuery(year));
  if (isPending) return <Loading />;
  if (!list) return <LoadFailure error={error} retry={() => void refetch()} />;
  return (
    <>
      {signed && <SignedNote signed={signed} list={list} />}
      {list.items.length === 0 ? (
        <Notice title={t('signNone')} text={t('signNoneText')} />
      ) : (
        <>
          <p className="review-note">
            {t('signLead')} {t('signCounts', { kept: list.kept, disclosed: list.disclosed })}
          </p>
          <Panel title={t('sign')}>
            <Records
              caption={t('sign')}
              rows={list.items}
              rowKey={({ id }) => id}
              columns={[
                {
                  key: 'document',
                  title: t('document'),
                  heading: true,
                  cell: ({ document: { id, title } }) => <Link to={`/documents/${id}`}>{title}</Link>,
                },
                { key: 'section', title: t('section'), width: 110, cell: ({ section }) => section.name },
                { key: 'decision', title: t('decision'), width: 140, cell: decisionName },
                { key: 'reason', title: t('reason'), cell: ({ reason }) => reason },
                {
                  key: 'confirmedBy',
                  title: t('confirmedBy'),
                  width: 110,
                  cell: ({ confirmedBy }) => confirmedBy?.name,
                },
              ]}
            />
          </Panel>
          <SignForm key={list.fingerprint} year={year} list={list} onSigned={setSigned} />
        </>
      )}
    </>
  );
};
