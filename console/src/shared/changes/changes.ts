import type { DocumentAnswer } from '../api';

export interface Change {
  readonly member:
    | 'title'
    | 'state'
    | 'attribute'
    | 'genre'
    | 'recipients'
    | 'copies'
    | 'jointOrgans'
    | 'countersignSections'
    | 'category'
    | 'attachments'
    | 'number'
    | 'file';
  readonly before: string;
  readonly after: string;
}

interface Words {
  readonly state: (document: DocumentAnswer) => string;
  readonly attribute: (document: DocumentAnswer) => string;
}

/** What differs between the document as it was shown and as it is now, in words. */
export const changesBetween = (
  before: DocumentAnswer,
  after: DocumentAnswer,
  words: Words,
): readonly Change[] => {
  const members: Readonly<Record<Change['member'], (document: DocumentAnswer) => string>> = {
    state: words.state,
    title: ({ title }) => title,
    attribute: words.attribute,
    genre: ({ genre }) => genre,
    recipients: ({ recipients }) => recipients?.join('、') ?? '',
    copies: ({ copies }) => copies?.join('、') ?? '',
    jointOrgans: ({ jointOrgans }) => jointOrgans?.join('、') ?? '',
    countersignSections: ({ countersignSections }) =>
      countersignSections?.map(({ name }) => name).join('、') ?? '',
    category: ({ category }) => category ?? '',
    attachments: ({ attachments }) => attachments?.map(({ fileName }) => fileName).join('、') ?? '',
    number: ({ number }) => number ?? '',
    file: ({ file }) => file?.sha256 ?? '',
  };
  return (Object.keys(members) as Change['member'][]).flatMap((member) => {
    const [was, is] = [members[member](before), members[member](after)];
    return was === is ? [] : [{ member, before: was, after: is }];
  });
};

/** Where two versions of the text are compared. */
export const compareAddress = (id: string, from: number, to: number): string =>
  `/documents/${id}/compare?from=${from}&to=${to}`;
