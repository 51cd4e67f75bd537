/** What a person is, as far as seeing documents goes. */
export interface Reader {
  readonly personId: string;
  readonly roles: readonly string[];
  readonly sectionId: string | null;
  readonly headOf: readonly string[];
  readonly inChargeOf: readonly string[];
}

/** Holders of a step or an event that every document may come to; the auditor reads everything. */
const SEE_EVERYTHING: ReadonlySet<string> = new Set([
  'office_reviewer',
  'secrecy_reviewer',
  'disclosure_officer',
  'principal',
  'clerk',
  'publisher',
  'auditor',
]);

/** Which documents somebody may know of; a condition of a query and a test of one document alike. */
export interface ReadingScope {
  readonly everything: boolean;
  /** 合法性审核 concerns normative documents only. */
  readonly normative: boolean;
  /** Documents drafted in these sections. */
  readonly sections: readonly string[];
  /** Documents that these sections countersign. */
  readonly countersigning: readonly string[];
  /** Documents in which these persons have done something. */
  readonly involved: readonly string[];
}

const worksOnDocuments = (reader: Reader): boolean => reader.roles.some((role) => role !== 'admin');

/** @param readers the person and those whose place the person takes today */
export const readingScope = (readers: readonly Reader[]): ReadingScope => {
  const working = readers.filter(worksOnDocuments);
  const has = (role: string): boolean => working.some(({ roles }) => roles.includes(role));
  return {
    everything: working.some(({ roles }) => roles.some((role) => SEE_EVERYTHING.has(role))),
    normative: has('legal_reviewer'),
    sections: unique(
      working.flatMap(({ sectionId, headOf, inChargeOf }) => [
        ...(sectionId === null ? [] : [sectionId]),
        ...headOf,
        ...inChargeOf,
      ]),
    ),
    countersigning: unique(working.flatMap(({ headOf, inChargeOf }) => [...headOf, ...inChargeOf])),
    involved: working.map(({ personId }) => personId),
  };
};

const unique = (values: readonly string[]): string[] => [...new Set(values)];

/** @param involved whether one of the scope's persons has done something in the document */
export const maySee = (
  scope: ReadingScope,
  document: { readonly sectionId: string; readonly isNormative: boolean },
  countersignSections: readonly string[],
  involved: boolean,
): boolean =>
  scope.everything ||
  involved ||
  (scope.normative && document.isNormative) ||
  scope.sections.includes(document.sectionId) ||
  countersignSections.some((section) => scope.countersigning.includes(section));
