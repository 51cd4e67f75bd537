import { useQuery } from '@tanstack/react-query';
import { Checkbox } from 'antd';
import type { DocumentAnswer } from '../../../shared/api';
import { useTexts } from '../../../shared/i18n';
import { RemovalList, removalsQuery } from '../../../shared/removals';
import { LoadFailure, Loading } from '../../../shared/ui';
import { actionTexts } from './action.texts';

interface Props {
  readonly id: string;
  readonly document: DocumentAnswer;
  readonly value: unknown;
  readonly onChange: (fingerprint: string | undefined) => void;
}

/** The signer acknowledges what is left out of the public copy; nothing where nothing is. */
export const RemovalsSeen = ({ id, document, value, onChange }: Props) => {
  const t = useTexts(actionTexts);
  const { data, error, isPending, refetch } = useQuery(removalsQuery(document.id));
  if (isPending) return <Loading />;
  if (error) return <LoadFailure error={error} retry={() => void refetch()} />;
  const { fingerprint, items } = data;
  if (fingerprint === null) return null;
  return (
    <fieldset className="action-field action-removals">
      <legend>{t('removals', { count: items.length })}</legend>
      <div className="action-removals-list">
        <RemovalList items={items} />
      </div>
      <Checkbox
        id={id}
        checked={value === fingerprint}
        onChange={({ target }) => onChange(target.checked ? fingerprint : undefined)}
      >
        {t('removalsSeen')}
      </Checkbox>
    </fieldset>
  );
};
