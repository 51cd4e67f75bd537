import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { useTexts } from '../i18n';
import './lists.css';
import { listsTexts } from './lists.texts';

/** The filter stands in the address: a list can be bookmarked, sent to a colleague and returned to. */
export const useAddressFilter = <Name extends string>(names: readonly Name[]) => {
  const [parameters, setParameters] = useSearchParams();
  const filter = Object.fromEntries(
    names.flatMap((name) => {
      const value = parameters.get(name);
      return value ? [[name, value]] : [];
    }),
  ) as Partial<Record<Name, string>>;
  const change = (name: Name, value: string | undefined) =>
    setParameters(
      (present) => {
        const next = new URLSearchParams(present);
        if (value) next.set(name, value);
        else next.delete(name);
        return next;
      },
      { replace: true },
    );
  const isFiltered = Object.keys(filter).length > 0;
  return { filter, change, isFiltered, reset: () => setParameters({}, { replace: true }) };
};

interface Props {
  readonly isFiltered: boolean;
  readonly reset: () => void;
  readonly children: ReactNode;
}

/** The fields of a filter, and the way back to the whole list. */
export const AddressFilters = ({ isFiltered, reset, children }: Props) => {
  const t = useTexts(listsTexts);
  return (
    <div className="list-filters" role="search" aria-label={t('filters')}>
      {children}
      {isFiltered && (
        <Button type="link" size="small" onClick={reset}>
          {t('reset')}
        </Button>
      )}
    </div>
  );
};
