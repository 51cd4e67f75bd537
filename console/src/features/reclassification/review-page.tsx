import { useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useSearchParams } from 'react-router';
import { request } from '../../shared/api';
import { useFormat, useTexts } from '../../shared/i18n';
import { LoadFailure, Loading, Notice, PageHead, Parts, ProblemAlert, usePart } from '../../shared/ui';
import { BoardPart } from './board-part';
import { ItemsPart } from './items-part';
import { reviewTexts } from './reclassification.texts';
import './reclassification.css';
import { ReportPart } from './report-part';
import { campaignQuery, campaignsQuery, useReviewAction, type Campaign } from './review-queries';
import { SignPart } from './sign-part';

const PARTS = ['board', 'items', 'sign', 'report'] as const;
const thisYear = () => new Date().getFullYear();

const Absent = ({ year, mayOpen }: { readonly year: number; readonly mayOpen: boolean }) => {
  const t = useTexts(reviewTexts);
  const opening = useReviewAction(() =>
    request<Campaign>('POST', '/api/reclassifications', { json: { year } }),
  );
  return (
    <>
      <Notice
        title={t('none', { year })}
        text={t('noneText')}
        action={
          mayOpen && (
            <Button type="primary" loading={opening.isPending} onClick={() => opening.start(undefined)}>
              {t('start', { year })}
            </Button>
          )
        }
      />
      <ProblemAlert error={opening.error} />
    </>
  );
};

const YearReview = ({ year }: { readonly year: number }) => {
  const t = useTexts(reviewTexts);
  const format = useFormat();
  const part = usePart(PARTS);
  const { data: campaign, error, isPending, refetch } = useQuery(campaignQuery(year));
  if (isPending) return <Loading />;
  if (!campaign) return <LoadFailure error={error} retry={() => void refetch()} />;
  const maySign = campaign.availableActions.some(({ type }) => type === 'sign');
  return (
    <>
      {campaign.status === 'gathering' && (
        <p role="status" className="review-note">
          {t('gathering')}
        </p>
      )}
      {campaign.closedAt && (
        <p className="review-note">{t('closedNote', { at: format.instant(campaign.closedAt) })}</p>
      )}
      <Parts
        label={t('parts')}
        current={part}
        keep={['year']}
        parts={[
          { name: 'board', label: t('board') },
          { name: 'items', label: t('items'), count: campaign.total },
          ...(maySign ? [{ name: 'sign' as const, label: t('sign') }] : []),
          { name: 'report', label: t('report') },
        ]}
      />
      {part === 'board' && <BoardPart campaign={campaign} />}
      {part === 'items' && <ItemsPart campaign={campaign} />}
      {part === 'sign' && <SignPart year={year} />}
      {part === 'report' && <ReportPart campaign={campaign} />}
    </>
  );
};

/** 公开属性年度审查: progress, items, the leader's list and the report of one year. */
export const ReviewPage = () => {
  const t = useTexts(reviewTexts);
  const [parameters, setParameters] = useSearchParams();
  const { data, error, isPending, refetch } = useQuery(campaignsQuery);
  const known = (data?.items ?? []).map(({ year }) => year);
  const open = data?.items.find(({ status }) => status !== 'closed')?.year;
  const year = Number(parameters.get('year')) || open || thisYear();
  const choices = [...new Set([thisYear(), year, ...known])].toSorted((one, other) => other - one);
  return (
    <>
      <PageHead
        title={t('title')}
        lead={t('lead')}
        actions={
          <Select
            aria-label={t('year')}
            value={year}
            options={choices.map((value) => ({ value, label: String(value) }))}
            onChange={(value) => setParameters({ year: String(value) })}
          />
        }
      />
      {isPending ? (
        <Loading />
      ) : !data ? (
        <LoadFailure error={error} retry={() => void refetch()} />
      ) : known.includes(year) ? (
        <YearReview key={year} year={year} />
      ) : (
        <Absent key={year} year={year} mayOpen={data.mayOpen} />
      )}
    </>
  );
};
