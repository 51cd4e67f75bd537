import { Link } from 'react-router';
import type { DocumentLine } from '../../shared/api';
import { UrgencyMark } from '../../shared/ui';

/** A document in a list: how urgent it is, its title, its number. */
export const Title = ({
  document,
}: {
  readonly document: Pick<DocumentLine, 'id' | 'title' | 'number' | 'urgency'>;
}) => (
  <>
    <UrgencyMark urgency={document.urgency} /> <Link to={`/documents/${document.id}`}>{document.title}</Link>
    {document.number && <small className="work-number">{document.number}</small>}
  </>
);
