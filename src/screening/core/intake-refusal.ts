/** Why a file is not taken in (422); `detail.reason` is finer and chooses the sentence of the catalogue. */
export type IntakeCode =
  | 'intake.not_docx'
  | 'intake.not_a_scan'
  | 'intake.too_large'
  | 'intake.too_complex'
  | 'intake.unsafe_archive'
  | 'intake.encrypted'
  | 'intake.macro'
  | 'intake.secrecy_mark';

/** Never contains content of the file: only a reason, and where it helps a number or a limit. */
export interface IntakeDetail {
  readonly reason: string;
  readonly limit?: number;
  readonly actual?: number;
  readonly [key: string]: string | number | undefined;
}

export interface IntakeRefusal {
  readonly ok: false;
  readonly code: IntakeCode;
  readonly detail: IntakeDetail;
}

/** Thrown inside the core where parsing must stop at once, and turned into a value at its edge. */
export class IntakeError extends Error {
  constructor(
    readonly code: IntakeCode,
    readonly detail: IntakeDetail,
  ) {
    super(`${code} (${detail.reason})`);
    this.name = 'IntakeError';
  }
}

export const refuseIntake = (
  code: IntakeCode,
  reason: string,
  more: Omit<IntakeDetail, 'reason'> = {},
): IntakeError => new IntakeError(code, { reason, ...more });

export const intakeRefusalOf = (error: IntakeError): IntakeRefusal => ({
  ok: false,
  code: error.code,
  detail: error.detail,
});
