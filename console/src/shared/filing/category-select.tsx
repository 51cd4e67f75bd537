import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { catalogueQuery } from '../api';
import { useClear } from '../ui';

interface Props {
  readonly id?: string;
  readonly value?: string | null;
  readonly onChange?: (value: string | null) => void;
}

/** The categories of the column: 二级指标 under their 一级指标. */
export const CategorySelect = ({ id, value, onChange }: Props) => {
  const clear = useClear();
  const { data } = useQuery(catalogueQuery);
  const groups = new Map<string, { value: string; label: string }[]>();
  for (const { level1, level2 } of data ?? []) {
    const name = level2 || level1;
    groups.set(level1, [...(groups.get(level1) ?? []), { value: name, label: name }]);
  }
  return (
    <Select
      {...(id === undefined ? {} : { id })}
      allowClear={clear}
      showSearch={{ optionFilterProp: 'label' }}
      value={value ?? null}
      options={[...groups].map(([label, options]) => ({ label, options }))}
      onChange={(next: string | undefined) => onChange?.(next ?? null)}
    />
  );
};
