import { useQuery } from '@tanstack/react-query';
import { workflowQuery, type DocumentHistory } from '../api';
import { useLabel } from '../i18n';

type Transition = DocumentHistory['transitions'][number];

/** Labels of the machine in the chosen language; the sentence of the history where it knows none. */
export const useMachineLabels = () => {
  const label = useLabel();
  const { data } = useQuery(workflowQuery);
  return {
    event: ({ event, label: otherwise }: Pick<Transition, 'event' | 'label'>) =>
      label(data?.events.find((one) => one.event === event)?.label, otherwise),
    state: (state: string, otherwise: string) =>
      label(data?.states.find((one) => one.state === state)?.label, otherwise),
  };
};
