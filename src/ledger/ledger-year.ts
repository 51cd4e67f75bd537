import { NotFoundError } from '../shared/errors.js';
import { yearSchema } from './dto.js';

export const defaultTitle = (year: number): string => `${year}年政务公开工作任务台账`;

/** @throws NotFoundError for what is no year */
export const yearOfPath = (path: string): number => {
  const year = yearSchema.safeParse(path);
  if (!year.success) throw new NotFoundError();
  return year.data;
};
