import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { keys, request, type Answer, type DocumentAnswer } from '../../../shared/api';
import { useTexts } from '../../../shared/i18n';
import { actionTexts } from './action.texts';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly document: DocumentAnswer;
  /** The day on the paper: who stood in for whom depends on it. */
  readonly day: string;
  readonly value: string;
  readonly onChange: (personId: string) => void;
}

/** Those whose signature on paper could be recorded here; the rules are the server's. */
export const SignerChoice = ({ id, label, document, day, value, onChange }: Props) => {
  const t = useTexts(actionTexts);
  const { data } = useQuery({
    queryKey: [...keys.document(document.id), 'paper-signers', document.revision, day],
    queryFn: ({ signal }) =>
      request<Answer<'Candidates'>>('GET', `/api/documents/${document.id}/paper-signers`, {
        query: { on: day },
        signal,
      }),
  });
  const people = data?.items ?? [];
  const isListed = people.some((person) => person.id === value);
  return (
    <div className="action-field">
      <label htmlFor={id}>{label}</label>
      <Select
        id={id}
        value={isListed ? value : null}
        options={people.map((person) => ({ value: person.id, label: person.name }))}
        notFoundContent={t('paperSignerNone')}
        onChange={onChange}
      />
    </div>
  );
};
