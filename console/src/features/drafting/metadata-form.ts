import type { DocumentAnswer, Metadata } from '../../shared/api';

/** Fields as the form holds them: what is not filled in is an empty text. */
export interface MetadataInput extends Omit<
  Metadata,
  'interpretationExemption' | 'category' | 'topic' | 'urgency'
> {
  readonly interpretationExemption?: string | null;
  readonly category?: string | null;
  readonly topic?: string | null;
  readonly urgency?: string | null;
}

export const emptyMetadata: Partial<MetadataInput> = {
  carrier: 'official',
  isPolicy: false,
  isNormative: false,
  isUpward: false,
  isImportant: false,
  recipients: [],
  copies: [],
  jointOrgans: [],
  countersignSections: [],
};

const textOrNull = (text: string | null | undefined): string | null => {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
};

export const metadataOf = (input: MetadataInput): Metadata => ({
  ...input,
  interpretationExemption: input.isPolicy ? textOrNull(input.interpretationExemption) : null,
  category: textOrNull(input.category),
  topic: textOrNull(input.topic),
  urgency: textOrNull(input.urgency),
});

export const presentMetadata = (document: DocumentAnswer): MetadataInput => ({
  title: document.title,
  genre: document.genre,
  carrier: document.carrier,
  isPolicy: document.isPolicy,
  isNormative: document.isNormative,
  isUpward: document.isUpward,
  isImportant: document.isImportant,
  interpretationExemption: document.interpretationExemption ?? null,
  recipients: document.recipients ?? [],
  copies: document.copies ?? [],
  jointOrgans: document.jointOrgans ?? [],
  urgency: document.urgency,
  category: document.category,
  topic: document.topic,
  countersignSections: (document.countersignSections ?? []).map(({ id }) => id),
});
