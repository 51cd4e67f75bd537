import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useClear } from '../../shared/ui';
import { peopleQuery } from './administration-queries';

interface Props {
  readonly id: string;
  readonly placeholder: string;
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly except?: string | null;
}

/** Somebody who is active, found by name. */
export const PersonSelect = ({ id, placeholder, value, onChange, except }: Props) => {
  const clear = useClear();
  const { data: people } = useQuery(peopleQuery);
  return (
    <Select
      id={id}
      showSearch
      allowClear={clear}
      optionFilterProp="label"
      placeholder={placeholder}
      value={value}
      options={(people ?? [])
        .filter((person) => person.active && person.id !== except)
        .map((person) => ({ value: person.id, label: `${person.name}（${person.username}）` }))}
      onChange={(chosen) => onChange(chosen ?? null)}
    />
  );
};
