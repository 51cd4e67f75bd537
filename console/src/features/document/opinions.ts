import type { Consultation, DocumentAnswer, DocumentHistory } from '../../shared/api';

export interface Opinion {
  readonly key: string;
  readonly by: string;
  readonly onBehalfOf: string | undefined;
  /** State of the machine in which it was given. */
  readonly step: string;
  readonly stepLabel: string;
  readonly section: string | undefined;
  readonly kind: 'review' | 'signature' | 'consultation';
  readonly opinion: string;
  readonly comment: string | null;
  /** A disagreement that still stands, as the server counts them. */
  readonly disagrees: boolean;
  /** Stands for a text whose wording was changed afterwards. */
  readonly carried: boolean;
  /** Why it does not count any more: a reason of the step, `revoked`, or `outdated`. */
  readonly void: string | undefined;
  readonly at: string;
}

interface Sources {
  readonly document: DocumentAnswer;
  readonly history: Pick<DocumentHistory, 'reviews' | 'signatures'>;
  readonly consultations: readonly Consultation[];
}

const byTime = (one: Opinion, other: Opinion): number => one.at.localeCompare(other.at);

/** Everybody's opinion in the order in which they were given, standing disagreements first. */
export const opinionsOf = ({ document, history, consultations }: Sources): readonly Opinion[] => {
  const { disagreements = [], steps } = document;
  const standing = new Map(disagreements.map((one) => [`${one.by.id} ${one.at}`, one]));
  const voidStep = (step: string, at: string): string | undefined => {
    const found = steps.find((one) => one.step === step && one.status === 'void');
    return found && found.at === at ? (found.why ?? 'revoked') : undefined;
  };
  /** The same person has said something later at the same step. */
  const isSuperseded = ({ step, section, by, at }: DocumentHistory['reviews'][number]): boolean =>
    history.reviews.some(
      (one) => one.step === step && one.section === section && one.by.id === by.id && one.at > at,
    );
  const carriedOn = new Set(history.reviews.map(({ carriedFrom }) => carriedFrom));
  const own = history.reviews.filter(({ id }) => !carriedOn.has(id));
  const reviews = own.map((review): Opinion => {
    const disagreement = standing.get(`${review.by.id} ${review.at}`);
    const superseded = isSuperseded(review);
    return {
      key: review.id,
      by: review.by.name,
      onBehalfOf: review.onBehalfOf?.name,
      step: review.step,
      stepLabel: review.label,
      section: disagreement?.section?.name,
      kind: 'review',
      opinion: review.opinion,
      comment: review.comment,
      disagrees: disagreement !== undefined && !superseded,
      carried: review.carriedFrom !== null,
      void: superseded
        ? 'superseded'
        : review.revokedAt === null
          ? voidStep(review.step, review.at)
          : 'revoked',
      at: review.at,
    };
  });
  const signatures = history.signatures.map((signature): Opinion => ({
    key: signature.id,
    by: signature.by.name,
    onBehalfOf: signature.onBehalfOf?.name,
    step: signature.step,
    stepLabel: signature.step,
    section: undefined,
    kind: 'signature',
    opinion: signature.opinion,
    comment: signature.comment,
    disagrees: false,
    carried: false,
    void: voidStep(signature.step, signature.at),
    at: signature.at,
  }));
  const asked = consultations.flatMap(({ id, step, stepLabel, opinion }): Opinion[] =>
    opinion === null
      ? []
      : [
          {
            key: id,
            by: opinion.by.name,
            onBehalfOf: opinion.onBehalfOf?.name,
            step,
            stepLabel: stepLabel.zh,
            section: undefined,
            kind: 'consultation',
            opinion: opinion.opinion,
            comment: opinion.comment,
            disagrees: opinion.opinion === 'disagree',
            carried: false,
            void: opinion.current ? undefined : 'outdated',
            at: opinion.at,
          },
        ],
  );
  // the approval that goes with a signature says the same once more
  const given = reviews.filter(
    ({ step, at }) => !signatures.some((signature) => signature.step === step && signature.at === at),
  );
  const all = [...given, ...signatures, ...asked].toSorted(byTime);
  return [...all.filter(({ disagrees }) => disagrees), ...all.filter(({ disagrees }) => !disagrees)];
};
