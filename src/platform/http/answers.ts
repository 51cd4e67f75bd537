import { ApiResponse, type OpenAPIObject } from '@nestjs/swagger';
import { z } from 'zod';

const named = z.registry<{ id: string }>();

/** Names the shape of an answer: it stands under this name in `openapi.json`, where typed clients find it. */
export const answerSchema = <Schema extends z.ZodType>(name: string, schema: Schema): Schema => {
  named.add(schema, { id: name });
  return schema;
};

/** A list in one piece. */
export const itemsOf = <Schema extends z.ZodType>(name: string, item: Schema) =>
  answerSchema(name, z.strictObject({ items: z.array(item) }));

/** What a call answers when it succeeds: a schema that {@link answerSchema} has named. */
export const Answers = (schema: z.ZodType, status = 200): MethodDecorator => {
  const name = named.get(schema)?.id;
  if (name === undefined) throw new Error('the schema of an answer needs a name');
  return ApiResponse({ status, description: '', schema: { $ref: `#/components/schemas/${name}` } });
};

/** A file as the answer. */
export const AnswersFile = (): MethodDecorator =>
  ApiResponse({
    status: 200,
    description: '',
    content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
  });

/** Nothing, successfully. */
export const AnswersNothing = (): MethodDecorator => ApiResponse({ status: 204, description: '' });

const refusalSchema = z.strictObject({
  code: z.string(),
  message: z.string(),
  detail: z.record(z.string(), z.unknown()).optional(),
});

export const problemSchema = answerSchema(
  'Problem',
  z.strictObject({
    type: z.literal('about:blank'),
    title: z.string().describe('给用户看的一句话'),
    status: z.int(),
    code: z.string(),
    detail: z.record(z.string(), z.unknown()).optional(),
    refusals: z.array(refusalSchema).optional(),
    fields: z.array(z.strictObject({ field: z.string(), code: z.string(), message: z.string() })).optional(),
    requestId: z.string(),
  }),
);

const PROBLEM_RESPONSE = {
  description: '没有办成：原因见 title、refusals、fields',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

/** Adds the named answers to the description of the API, and the problem document to every call. */
export const withAnswers = (document: OpenAPIObject): OpenAPIObject => {
  const { schemas } = z.toJSONSchema(named, {
    target: 'openapi-3.0',
    io: 'output',
    unrepresentable: 'any',
    uri: (id) => `#/components/schemas/${id}`,
  });
  for (const schema of Object.values(schemas)) {
    delete (schema as Record<string, unknown>)['$id'];
    delete (schema as Record<string, unknown>)['$schema'];
    delete (schema as Record<string, unknown>)['id'];
  }
  const operations = Object.values(document.paths)
    .flatMap((path) => Object.values(path as object))
    .filter((one): one is { responses: Record<string, unknown> } => typeof one?.responses === 'object');
  for (const { responses } of operations) responses['default'] ??= PROBLEM_RESPONSE;
  return {
    ...document,
    components: {
      ...document.components,
      schemas: { ...document.components?.schemas, ...(schemas as object) },
    },
  };
};
