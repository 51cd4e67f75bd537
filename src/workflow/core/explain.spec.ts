import {
  consecutiveSteps,
  couldAnyStateAllow,
  EVENT_TYPES,
  explain,
  rolesForEvent,
  ROLES,
  STATES,
} from './index.js';
import { factsOf, newDocument, type DocumentModel } from '../../../test/model/support/document-model.js';
import { documentIn, forwardTo, step } from '../../../test/model/support/journeys.js';
import { acting, type PersonName } from '../../../test/model/support/office.js';

const allowedTo = (name: PersonName, model: DocumentModel): readonly string[] =>
  explain(model.state, factsOf(model, acting(name), { reauthenticated: false }))
    .filter(({ allowed }) => allowed)
    .map(({ type }) => type);

describe('explain', () => {
  it('offers what only needs a body', () => {
    expect(allowedTo('deputy', forwardTo('signing', newDocument()))).toEqual([
      'sign',
      'redetermine',
      'return',
    ]);
    expect(allowedTo('head2', documentIn('countersigning'))).toEqual(['countersign', 'return']);
  });

  it('gives every reason why something is not possible', () => {
    const model = { ...newDocument(), draft: null, file: 0 };
    const submit = explain('drafting', factsOf(model, acting('drafter'))).find(
      ({ type }) => type === 'submit',
    );
    expect(submit).toEqual({
      type: 'submit',
      label: { zh: '送审', en: 'submit' },
      allowed: false,
      refusals: [
        { code: 'draft.file_missing' },
        { code: 'disclosure.attribute_missing' },
        { code: 'screening.not_current' },
      ],
    });
  });

  it('offers the confirmation of an isolation to the principal only when it is proposed', () => {
    const isolated = documentIn('isolated');
    expect(allowedTo('principal', isolated)).toEqual([]);
    expect(allowedTo('secrecy', isolated)).toEqual(['release', 'erase']);
    expect(allowedTo('principal', step(isolated, 'erase'))).toEqual(['erase']);
  });

  it.each(STATES)('never offers anything to auditor and administrator in %s', (state) => {
    const model = documentIn(state);
    expect([...allowedTo('auditor', model), ...allowedTo('admin', model)]).toEqual([]);
  });
});

describe('consecutiveSteps', () => {
  const offered = (model: DocumentModel, name: PersonName, ...absent: readonly PersonName[]) =>
    consecutiveSteps(model.state, factsOf(model, acting(name, ...absent))).map(({ step: at, event }) =>
      event === 'approve' ? at : `${event} ${at}`,
    );

  it('joins the steps that follow each other and are of the same person', () => {
    const model = forwardTo('office_review', newDocument());
    expect(offered(model, 'office')).toEqual(['office_review']);
    expect(offered(model, 'office', 'secrecy')).toEqual(['office_review', 'confidentiality_review']);
    expect(offered(model, 'everything')).toEqual([
      'office_review',
      'confidentiality_review',
      'disclosure_review',
      'sign signing',
    ]);
    expect(offered(forwardTo('signing', newDocument()), 'deputy')).toEqual([]);
    expect(offered(model, 'head')).toEqual([]);
  });
});

describe('couldAnyStateAllow', () => {
  it('forbids what no state could allow', () => {
    for (const type of EVENT_TYPES) expect(couldAnyStateAllow(['auditor', 'admin'], type)).toBe(false);
    expect(couldAnyStateAllow(['drafter'], 'sign')).toBe(false);
    expect(couldAnyStateAllow(['drafter'], 'submit')).toBe(true);
    expect(couldAnyStateAllow(ROLES, 'publish')).toBe(true);
  });

  it('knows the roles of every event', () => {
    expect(EVENT_TYPES.filter((type) => rolesForEvent(type).length === 0)).toEqual([]);
    expect(rolesForEvent('sign')).toEqual(['deputy_leader', 'principal']);
    expect(rolesForEvent('void')).toEqual(['drafter', 'office_reviewer']);
  });
});
