import type { Json } from '../../shared/canonical-json.js';
import type { Refusal } from '../../shared/refusal.js';

/** A file that cannot be rendered, or a template that cannot be used; `detail` names the element and its place. */
export class RenderingError extends Error {
  constructor(
    readonly code: string,
    readonly detail: { readonly [key: string]: Json } = {},
  ) {
    super(`${code} ${JSON.stringify(detail)}`);
    this.name = 'RenderingError';
  }

  get refusal(): Refusal {
    return { code: this.code, detail: this.detail };
  }
}
