import { Button } from 'antd';
import type { ComponentProps } from 'react';
import { useTexts } from '../i18n';
import { LoadFailure, Loading, Records } from '../ui';
import './lists.css';
import { listsTexts } from './lists.texts';

interface Paging {
  readonly error: unknown;
  readonly isPending: boolean;
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  readonly refetch: () => unknown;
  readonly fetchNextPage: () => unknown;
}

type Props<Row> = Omit<ComponentProps<typeof Records<Row>>, 'rows'> & {
  readonly rows: readonly Row[] | undefined;
  readonly paging: Paging;
};

/** A list that comes page by page: waiting, failure, rows and the next page. */
export const PagedRecords = <Row,>({ rows, paging, ...records }: Props<Row>) => {
  const t = useTexts(listsTexts);
  const { error, isPending, hasNextPage, isFetchingNextPage, refetch, fetchNextPage } = paging;
  if (isPending) return <Loading />;
  if (!rows) return <LoadFailure error={error} retry={() => void refetch()} />;
  return (
    <>
      <Records {...records} rows={rows} />
      {hasNextPage && (
        <div className="list-more">
          <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('more')}
          </Button>
        </div>
      )}
    </>
  );
};
