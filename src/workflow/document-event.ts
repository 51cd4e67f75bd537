import type { DisclosureDraft } from '../disclosure/index.js';
import type { DocumentRow, TakenIn } from '../documents/index.js';
import type { Actor, DocumentEvent, ProposedDetermination } from './core/index.js';
import { contentOf, contradictsNote, determinationFacts, type LoadedDocument } from './document-facts.js';
import type { EventBody } from './event-bodies.js';

export interface EventMaterial {
  readonly document: DocumentRow;
  readonly loaded: LoadedDocument;
  readonly content: DisclosureDraft | undefined;
  readonly revision: TakenIn | undefined;
  /** Fingerprint of the bundle with the corrected body. */
  readonly bundle: string | undefined;
  /** Who signed on paper. */
  readonly signer: Actor | undefined;
}

/** The determination that a body brings along. */
export const contentOfEvent = (body: EventBody): DisclosureDraft | undefined => {
  if (body.type === 'redetermine' || body.type === 'propose_closure') {
    const { attribute, extent, grounds, reason } = body;
    return cleaned({ attribute, extent, grounds, reason });
  }
  if (body.type === 'propose_disclosure') {
    const { extent, grounds, reason } = body;
    return cleaned({ attribute: 'proactive', extent, grounds, reason });
  }
  return undefined;
};

type Loose = {
  readonly attribute: DisclosureDraft['attribute'];
  readonly extent: DisclosureDraft['extent'];
  readonly grounds: readonly {
    code: string;
    evidence: Record<string, string>;
    reason?: string | undefined;
  }[];
  readonly reason?: string | undefined;
};

/** Members that were left out stay out: one content, one text. */
export const cleaned = ({ attribute, extent, grounds, reason }: Loose): DisclosureDraft => ({
  attribute,
  extent,
  grounds: grounds.map(({ code, evidence, reason: why }) => ({
    code,
    evidence,
    ...(why === undefined ? {} : { reason: why }),
  })),
  ...(reason === undefined ? {} : { reason }),
});

const proposed = ({ document, loaded }: EventMaterial, content: DisclosureDraft): ProposedDetermination => {
  const present = loaded.determinations.find(({ id }) => id === document.determinationId);
  return {
    ...determinationFacts(
      content,
      present ? contentOf(present) : document.disclosureDraft,
      loaded.determinations,
    ),
    noteContradicts: contradictsNote(document.draftNote, content.attribute),
  };
};

/** The event as the machine knows it: the checked body, and what was found out about its content. */
export const asDocumentEvent = (body: EventBody, material: EventMaterial): DocumentEvent => {
  const { content, revision, bundle, document } = material;
  switch (body.type) {
    case 'redetermine':
    case 'propose_closure':
    case 'propose_disclosure':
      return { type: body.type, determination: proposed(material, content!) };
    case 'revise':
      return {
        type: 'revise',
        ...(body.comment === undefined ? {} : { comment: body.comment }),
        bundle: bundle!,
        noteContradicts: contradictsNote(revision!.note, document.attribute),
      };
    case 'approve': {
      const { type, comment, verdictsSeen } = body;
      return defined({ type, comment, verdictsSeen });
    }
    case 'sign':
    case 'confirm_recorded_signature': {
      const { password: _, ...event } = body;
      return defined(event);
    }
    case 'record_signature': {
      const { signerId: _, ...event } = body;
      return defined({ ...event, signer: material.signer });
    }
    default:
      return defined(body);
  }
};

const defined = (event: object): DocumentEvent =>
  Object.fromEntries(
    Object.entries(event).filter(([key, value]) => key !== 'revision' && value !== undefined),
  ) as unknown as DocumentEvent;
