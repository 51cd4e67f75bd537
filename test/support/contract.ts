/** The answers as the contract names them; suites over HTTP know nothing else of the program. */

export interface StepView {
  readonly step: string;
  readonly status: 'current' | 'void' | 'open' | 'not_required';
  readonly by?: unknown;
  readonly at?: string;
  readonly why?: string;
}

export interface RefusalView {
  readonly code: string;
  readonly message: string;
  readonly detail?: Readonly<Record<string, unknown>>;
}

export interface ActionView {
  readonly type: string;
  readonly label: string;
  readonly allowed: boolean;
  readonly refusals: readonly RefusalView[];
}

export interface DocumentView {
  readonly id: string;
  readonly revision: number;
  readonly title: string;
  readonly genre: string;
  readonly state: string;
  readonly attribute: string | null;
  readonly grounds: readonly { readonly code: string }[];
  readonly determination: Readonly<Record<string, unknown>> | null;
  readonly file: { readonly sha256: string; readonly bytes: number } | null;
  readonly number: string | null;
  readonly signedOn: string | null;
  readonly dueOn: string | null;
  readonly steps: readonly StepView[];
  readonly availableActions: readonly ActionView[];
  readonly screening: { readonly status: string; readonly findings: number; readonly unresolved: number };
}

export interface FindingView {
  readonly id: string;
  readonly kind: string;
  readonly severity: 'block' | 'warn' | 'info';
  readonly part: string;
  readonly location: string;
  readonly excerptMasked: string;
  readonly allowedVerdicts: readonly string[];
  readonly verdict?: unknown;
}

export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail?: Readonly<Record<string, unknown>>;
  readonly refusals?: readonly RefusalView[];
  readonly fields?: readonly { readonly field: string; readonly code: string; readonly message: string }[];
  readonly requestId: string;
}

export interface EventBody {
  readonly type: string;
  readonly [field: string]: unknown;
}

export interface ColumnItem {
  readonly id: string;
  readonly title: string;
  readonly number: string | null;
  readonly indexNumber: string;
  readonly url: string;
  readonly category: string;
  readonly signedOn: string;
  readonly publishedOn: string;
  readonly validity: string;
}
