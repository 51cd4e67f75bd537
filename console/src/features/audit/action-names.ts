import { useQuery } from '@tanstack/react-query';
import { workflowQuery } from '../../shared/api';
import { useLabel, useTexts } from '../../shared/i18n';
import { actionTexts, auditTexts } from './audit.texts';

const EVENT = 'document.';
const isKnown = (action: string): action is keyof typeof actionTexts => action in actionTexts;

/** What the actions of the trail are called: events by the machine, everything else by this feature. */
export const useActionNames = () => {
  const t = useTexts(actionTexts);
  const other = useTexts(auditTexts);
  const label = useLabel();
  const { data } = useQuery(workflowQuery);
  const events = data?.events ?? [];
  return {
    nameOf: (action: string): string => {
      if (isKnown(action)) return t(action);
      const event = events.find((one) => `${EVENT}${one.event}` === action);
      return label(event?.label, other('otherAction'));
    },
    options: [
      ...events.map((one) => ({ value: `${EVENT}${one.event}`, label: label(one.label) })),
      ...(Object.keys(actionTexts) as (keyof typeof actionTexts)[]).map((value) => ({
        value: value as string,
        label: t(value),
      })),
    ],
  };
};
