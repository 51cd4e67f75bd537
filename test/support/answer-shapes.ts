import { z } from 'zod';
import type { Client } from './client.js';

interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
}
interface Operation {
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, Media>> }>>;
}
interface Media {
  readonly schema: { readonly $ref?: string };
}

/** What `openapi.json` promises about every answer. */
export class AnswerShapes {
  private readonly shapes = new Map<string, z.ZodType>();
  private readonly paths: readonly (readonly [RegExp, string])[];
  /** Calls whose successful answers were compared, e.g. `GET /api/documents/{id}`. */
  readonly compared = new Set<string>();

  private constructor(private readonly api: OpenApi) {
    // A fixed part goes before a parameter: `/api/session/confirm` before `/api/session/{id}`.
    this.paths = Object.keys(api.paths)
      .toSorted((a, b) => Number(a.includes('{')) - Number(b.includes('{')))
      .map((path) => [new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`), path] as const);
  }

  static async of(client: Client): Promise<AnswerShapes> {
    return new AnswerShapes(await client.demand<OpenApi>('GET', '/api/openapi.json'));
  }

  get calls(): string[] {
    return Object.entries(this.api.paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
    );
  }

  /** Calls that answer JSON without saying which. */
  get unnamed(): string[] {
    return this.calls.filter((call) => {
      const [method, path] = call.split(' ') as [string, string];
      const { responses } = this.api.paths[path]![method.toLowerCase()]!;
      return Object.entries(responses).every(
        ([status, { content }]) => !status.startsWith('2') || (status !== '204' && content === undefined),
      );
    });
  }

  /** @throws when the answer is not what the description of the API says. */
  compare(method: string, url: string, status: number, body: unknown): void {
    const pathname = new URL(url, 'http://localhost').pathname;
    const path = this.paths.find(([pattern]) => pattern.test(pathname))?.[1];
    const operation = path === undefined ? undefined : this.api.paths[path]?.[method.toLowerCase()];
    if (path === undefined || !operation) return;
    const call = `${method} ${path}`;
    const response = operation.responses[String(status)] ?? operation.responses['default'];
    const [media] = Object.values(response?.content ?? {});
    const name = media?.schema.$ref?.split('/').at(-1);
    if (name === undefined) throw new Error(`${call} answered ${status}, which openapi.json does not know`);
    const parsed = this.shape(name).safeParse(body);
    if (!parsed.success) throw new Error(`${call} ${status} is no ${name}: ${z.prettifyError(parsed.error)}`);
    if (status < 300) this.compared.add(call);
  }

  private shape(name: string): z.ZodType {
    const known = this.shapes.get(name);
    if (known) return known;
    const text = JSON.stringify({ $ref: `#/definitions/${name}`, definitions: this.api.components.schemas });
    const schema = JSON.parse(text.replaceAll('#/components/schemas/', '#/definitions/')) as never;
    const made = z.fromJSONSchema(schema, { defaultTarget: 'openapi-3.0' });
    this.shapes.set(name, made);
    return made;
  }
}

/** From now on every JSON answer to this client is compared. */
export const watch = (client: Client, shapes: AnswerShapes): Client => {
  const call = client.call.bind(client);
  client.call = async <T>(...parameters: Parameters<Client['call']>) => {
    const answer = await call<T>(...parameters);
    if (answer.body !== undefined) shapes.compare(parameters[0], parameters[1], answer.status, answer.body);
    return answer;
  };
  return client;
};
