import type { Consultation, DocumentAnswer, DocumentHistory } from '../../shared/api';
import { opinionsOf } from './opinions';

type Review = DocumentHistory['reviews'][number];

const review = (id: string, name: string, at: string, more: Partial<Review> = {}): Review => ({
  id,
  step: 'section_review',
  label: '科室审核',
  section: null,
  opinion: 'agree',
  comment: null,
  by: { id: name, name },
  onBehalfOf: null,
  bundle: '',
  determination: null,
  verdicts: null,
  carriedFrom: null,
  revokedAt: null,
  at,
  ...more,
});
const countersign = (id: string, at: string, opinion: Review['opinion']): Review =>
  review(id, '刘秀兰', at, { step: 'countersigning', section: 's', opinion });
const asked = (at: string, opinion: 'agree' | 'disagree', current: boolean) =>
  ({
    id: 'asked',
    step: 'signing',
    stepLabel: { zh: '签发', en: 'Signing' },
    opinion: { opinion, comment: '没有预算', by: { id: 'x', name: '张某' }, onBehalfOf: null, current, at },
  }) as unknown as Consultation;

const given = (
  reviews: readonly Review[],
  consultations: readonly Consultation[] = [],
  steps: readonly object[] = [],
) => {
  const disagreements = reviews
    .filter(({ opinion }) => opinion === 'disagree')
    .map(({ by, at, comment }) => ({ by, at, comment, section: { id: 's', name: '财务科' } }));
  const document = { disagreements, steps } as unknown as DocumentAnswer;
  return opinionsOf({ document, history: { reviews: [...reviews], signatures: [] }, consultations });
};

describe('everybody’s opinion', () => {
  it('has standing disagreements on top, the rest in the order in which it was given', () => {
    const opinions = given(
      [review('a', '张建国', '2026-01-02'), countersign('b', '2026-01-03', 'disagree')],
      [asked('2026-01-04', 'disagree', true)],
    );
    expect(opinions.map(({ key }) => key)).toEqual(['b', 'asked', 'a']);
    expect(opinions[0]).toMatchObject({ section: '财务科', disagrees: true, void: undefined });
  });

  it('keeps what somebody said before they said something else, and says so', () => {
    const opinions = given([
      countersign('first', '2026-01-02', 'disagree'),
      countersign('second', '2026-01-05', 'agree'),
    ]);
    expect(opinions.map(({ key, disagrees, void: why }) => [key, disagrees, why])).toEqual([
      ['first', false, 'superseded'],
      ['second', false, undefined],
    ]);
  });

  it('says why an opinion does not count any more', () => {
    const opinions = given(
      [
        review('a', '张建国', '2026-01-02'),
        review('b', '杨丽华', '2026-01-03', { step: 'office_review', revokedAt: '2026-01-04' }),
      ],
      [asked('2026-01-05', 'agree', false)],
      [{ step: 'section_review', status: 'void', why: 'bundle_changed', at: '2026-01-02' }],
    );
    expect(opinions.map(({ void: why }) => why)).toEqual(['bundle_changed', 'revoked', 'outdated']);
  });

  it('shows an approval that was carried over once', () => {
    const opinions = given([
      review('a', '张建国', '2026-01-02'),
      review('b', '张建国', '2026-01-03', { carriedFrom: 'a' }),
    ]);
    expect(opinions.map(({ key, carried }) => [key, carried])).toEqual([['b', true]]);
  });
});
