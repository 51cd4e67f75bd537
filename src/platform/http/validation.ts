import { StandardSchemaValidationPipe } from '@nestjs/common';
import type { z } from 'zod';
import { InvalidError, type FieldError } from '../../shared/errors.js';

type Path = readonly (PropertyKey | { readonly key: PropertyKey })[];

/** `grounds[0].code` */
const pathText = (path: Path | undefined): string =>
  (path ?? [])
    .map((segment) => (typeof segment === 'object' ? segment.key : segment))
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${String(key)}`))
    .join('');

interface Issue {
  readonly message: string;
  readonly path?: Path | undefined;
  readonly code?: string;
  readonly keys?: readonly string[];
  readonly input?: unknown;
}

const fieldErrors = (issue: Issue): readonly FieldError[] => {
  const field = pathText(issue.path);
  if (issue.code === 'unrecognized_keys') {
    return (issue.keys ?? []).map((key) => ({
      field: field ? `${field}.${key}` : key,
      code: 'field.unknown',
    }));
  }
  const code = /^[a-z_]+(\.[a-z_]+)+$/.test(issue.message) ? issue.message : 'field.invalid';
  return [{ field: field || '(body)', code, message: issue.message }];
};

export const invalidRequest = (issues: readonly Issue[]): InvalidError =>
  new InvalidError('request.malformed', issues.flatMap(fieldErrors));

/** Checks bodies, queries and parameters against the schema named beside them. */
export const validationPipe = (): StandardSchemaValidationPipe =>
  new StandardSchemaValidationPipe({
    exceptionFactory: (issues) => invalidRequest(issues as readonly Issue[]),
  });

/** For input that does not come through a decorator, such as a field of a multipart form. */
export const parseInput = <Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> => {
  const parsed = schema.safeParse(input);
  if (!parsed.success) throw invalidRequest(parsed.error.issues as readonly Issue[]);
  return parsed.data;
};

/** JSON in a form field. */
export const parseJsonField = (field: string, text: string | undefined): unknown => {
  if (text === undefined) throw new InvalidError('request.malformed', [{ field, code: 'field.required' }]);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new InvalidError('request.malformed', [{ field, code: 'field.invalid', message: 'not JSON' }]);
  }
};
