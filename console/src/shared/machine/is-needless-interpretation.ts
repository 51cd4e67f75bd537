import type { AvailableAction, DocumentAnswer } from '../api';

/** Only a policy document has to be interpreted: for any other, having nothing to publish is no obstacle. */
export const isNeedlessInterpretation = (
  { isPolicy }: Pick<DocumentAnswer, 'isPolicy'>,
  { type, refusals }: AvailableAction,
): boolean =>
  type === 'publish_interpretation' &&
  !isPolicy &&
  refusals.some(({ code }) => code === 'interpretation.missing');
