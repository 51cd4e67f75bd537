import type { FormInstance } from 'antd';
import { problemOf } from '../api';

/** Puts the problems of fields under their fields. @returns whether every problem found its place */
export const showFieldProblems = (form: FormInstance, error: unknown): boolean => {
  const fields = problemOf(error)?.fields ?? [];
  const known = Object.keys(form.getFieldsValue(true) as object);
  const placed = fields.flatMap(({ field, message }) => {
    const name = field.split('.').find((part) => known.includes(part));
    return name === undefined ? [] : [{ name, errors: [message] }];
  });
  form.setFields(placed);
  const [first] = placed;
  if (first) form.scrollToField(first.name, { focus: true });
  return placed.length > 0 && placed.length === fields.length;
};
