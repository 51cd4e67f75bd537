import { AnswerShapes, watch } from '../support/answer-shapes.js';
import type { DocumentView, FindingView } from '../support/contract.js';
import { plainDocx } from '../support/docx.js';
import { describeOnEachServer } from '../support/on-each-server.js';
import { refusalsOf, succeeded } from '../support/office.js';

interface Decided extends FindingView {
  readonly source: string;
  readonly group: string;
  readonly reasonCode?: string;
  readonly decidedBy?: { readonly name: string };
  readonly decidedAt?: string;
  readonly carried?: { readonly fileSha256: string; readonly version?: number; readonly moved: boolean };
}
interface Findings {
  readonly items: readonly Decided[];
  readonly files: readonly {
    readonly source: string;
    readonly sha256: string;
    readonly rules: string | null;
  }[];
  readonly rules: string;
  readonly verdicts: string;
  readonly decision: {
    readonly allowed: boolean;
    readonly refusals: readonly { readonly code: string; readonly message: string }[];
  };
}

const FIRST = ['联系人电话：13905330001。', '值班电话：13905330002。', '举报电话：13905330003。'];

describeOnEachServer('verdicts', (given) => {
  beforeAll(async () => {
    const { office } = given();
    for (const name of ['secrecy', 'drafter'])
      watch(await office.as(name), await AnswerShapes.of(await office.as(name)));
  });
  const findingsOf = async (id: string, by = 'secrecy'): Promise<Findings> =>
    (await given().office.as(by)).demand('GET', `/api/documents/${id}/findings`);
  const mobilesOf = async (id: string) =>
    (await findingsOf(id)).items.filter(({ kind }) => kind === 'mobile');
  const decide = async (id: string, findingId: string, verdict: object) =>
    (await given().office.as('secrecy')).demand('PUT', `/api/documents/${id}/findings/${findingId}`, verdict);
  const VERDICTS = [
    { verdict: 'mask', reason: '个人电话' },
    { verdict: 'keep', reason: '单位值班电话', reasonCode: 'office_contact' },
    { verdict: 'false_positive', reason: '不是电话号码' },
  ];
  /** In review, all three decided, and returned to the drafter. */
  const returned = async (): Promise<DocumentView> => {
    const { office } = given();
    const draft = await office.proactiveDraft({}, plainDocx(...FIRST));
    const document = await office.advance(draft, 'confidentiality_review');
    const mobiles = await mobilesOf(document.id);
    for (const [index, { id }] of mobiles.entries()) await decide(document.id, id, VERDICTS[index]!);
    return office.fire(document, 'secrecy', { type: 'return', comment: '请补充' });
  };
  const replace = async (document: DocumentView, ...paragraphs: string[]): Promise<DocumentView> =>
    succeeded(
      'file',
      await (await given().office.as('drafter')).putFile(document, { bytes: plainDocx(...paragraphs) }),
    );
  const shortOf = ({ verdict, carried }: Decided) =>
    verdict === undefined
      ? 'open'
      : carried
        ? `${verdict}${carried.moved ? ', moved' : ''}`
        : `${verdict} anew`;

  it('are remembered: a new version asks only about what is new, and says whose they are', async () => {
    const before = await returned();
    const changed = await replace(before, '新增一段。', ...FIRST, '新的电话：13905330004。');
    const mobiles = await mobilesOf(changed.id);
    expect(mobiles.map(shortOf)).toEqual(['mask', 'keep', 'false_positive', 'open']);
    expect(mobiles[1]).toMatchObject({
      reasonCode: 'office_contact',
      decidedBy: { name: '孙国栋' },
      carried: { fileSha256: before.file!.sha256, version: 1, moved: false },
    });
    expect(changed.screening).toMatchObject({ unresolved: 1 });
    const again = await given().office.advance(changed, 'confidentiality_review');
    expect(refusalsOf(await given().office.attempt(again, 'secrecy', { type: 'approve' }))).toEqual([
      'screening.findings_unresolved',
    ]);
    await decide(again.id, mobiles[3]!.id, VERDICTS[0]!);
    const approved = await given().office.fire(again, 'secrecy', { type: 'approve' });
    expect(approved.state).toBe('disclosure_review');
  });

  it('in other words around the value: taking out holds, a contact too, a false alarm is asked about', async () => {
    const changed = await replace(
      await returned(),
      '请拨打13905330001与经办人联系。',
      '请拨打13905330002与值班室联系。',
      '请拨打13905330003反映问题。',
    );
    expect((await mobilesOf(changed.id)).map(shortOf)).toEqual(['mask, moved', 'keep, moved', 'open']);
  });

  it('go with what is taken out, once that has been sent round', async () => {
    const { office } = given();
    const before = await returned();
    const shorter = await replace(before, FIRST[1]!);
    expect((await mobilesOf(before.id)).map(shortOf)).toEqual(['keep']);
    const mistaken = await replace(shorter, '传错的文件');
    const restored = await replace(mistaken, ...FIRST);
    expect((await mobilesOf(before.id)).map(shortOf)).toEqual([
      'mask anew',
      'keep anew',
      'false_positive anew',
    ]);
    const short = await replace(restored, FIRST[1]!);
    const reviewed = await office.advance(short, 'confidentiality_review');
    const back = await office.fire(reviewed, 'secrecy', { type: 'return', comment: '再补充' });
    await replace(back, ...FIRST);
    const [first, second, third] = (await mobilesOf(before.id)).map(shortOf);
    expect([first, second?.startsWith('keep'), third]).toEqual(['open', true, 'open']);
  });

  it('of the newest kind hold: an old file brings no older decision back', async () => {
    const { office } = given();
    const before = await returned();
    const other = await replace(before, ...FIRST, '补充一段。');
    const reviewed = await office.advance(other, 'confidentiality_review');
    const kept = (await mobilesOf(before.id))[1]!;
    await decide(before.id, kept.id, { verdict: 'mask', reason: '改为遮盖' });
    const back = await office.fire(reviewed, 'secrecy', { type: 'return', comment: '改' });
    await replace(back, ...FIRST);
    expect((await mobilesOf(before.id)).map(({ verdict }) => verdict)).toEqual([
      'mask',
      'mask',
      'false_positive',
    ]);
  });

  it('are not carried from what is never published to what is', async () => {
    const { office } = given();
    const draft = await office.proactiveDraft({}, plainDocx('正文。'));
    const supporting = { name: '起草说明.docx', bytes: plainDocx('联系人电话：13905330009。') };
    const attached = await office.attach(draft, 'supporting', supporting);
    const document = await office.advance(attached, 'confidentiality_review');
    const [only] = await mobilesOf(document.id);
    await decide(document.id, only!.id, VERDICTS[1]!);
    const back = await office.fire(document, 'secrecy', { type: 'return', comment: '写进正文' });
    await replace(back, '联系人电话：13905330009。');
    const mobiles = await mobilesOf(document.id);
    expect(mobiles.map(({ source, verdict }) => [source === 'body', verdict])).toEqual([
      [true, undefined],
      [false, 'keep'],
    ]);
    expect(mobiles[0]!.group).toBe(mobiles[1]!.group);
  });

  it('go into attachments, and one act decides body and attachments', async () => {
    const { office } = given();
    const draft = await office.proactiveDraft({}, plainDocx(FIRST[0]!));
    const list = { name: '名单.docx', bytes: plainDocx('联系电话：13905330001。') };
    const document = await office.advance(
      await office.attach(draft, 'attachment', list),
      'confidentiality_review',
    );
    const mobiles = await mobilesOf(document.id);
    expect(new Set(mobiles.map(({ source }) => source)).size).toBe(2);
    const same = mobiles.filter(({ group }) => group === mobiles[0]!.group).map(({ id }) => id);
    await (
      await office.as('secrecy')
    ).demand('PUT', `/api/documents/${document.id}/findings`, {
      findingIds: same,
      ...VERDICTS[0],
    });
    expect((await mobilesOf(document.id)).map(({ verdict }) => verdict)).toEqual(['mask', 'mask']);
    const back = await office.fire(document, 'secrecy', { type: 'return', comment: '换附件' });
    const drafter = await office.as('drafter');
    const { attachments } = await drafter.demand<{ attachments: readonly { id: string }[] }>(
      'GET',
      `/api/documents/${back.id}`,
    );
    const without = await drafter.demand<DocumentView>(
      'DELETE',
      `/api/documents/${back.id}/attachments/${attachments[0]!.id}?revision=${back.revision}`,
    );
    const renewed = { name: '名单.docx', bytes: plainDocx('联系电话：13905330001。', '二、其他') };
    await office.attach(without, 'attachment', renewed);
    expect((await mobilesOf(document.id)).map(shortOf)).toEqual(['mask anew', 'mask']);
  });

  it('to keep name a ground out of the list; the text alone is one too', async () => {
    const document = await returned();
    const drafter = await given().office.as('drafter');
    const { items } = await drafter.demand<{ items: readonly { code: string }[] }>(
      'GET',
      '/api/keep-reasons',
    );
    expect(items.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['office_contact', 'already_public', 'other']),
    );
    const [first] = await mobilesOf(document.id);
    const path = `/api/documents/${document.id}/findings/${first!.id}`;
    for (const given of [
      { verdict: 'keep', reason: '公开', reasonCode: 'office_head' },
      { verdict: 'keep', reason: '公开', reasonCode: 'unknown' },
      { verdict: 'mask', reason: '遮盖', reasonCode: 'office_contact' },
    ]) {
      expect((await drafter.call('PUT', path, given)).status).toBe(422);
    }
    const plain = await drafter.demand<Decided>('PUT', path, { verdict: 'keep', reason: '办公电话' });
    expect(plain).toMatchObject({ verdict: 'keep', reasonCode: 'other' });
  });

  it('may be given by whom the answer says, and it says why not', async () => {
    const { office } = given();
    const draft = await office.proactiveDraft({}, plainDocx(...FIRST));
    expect((await findingsOf(draft.id, 'drafter')).decision).toEqual({ allowed: true, refusals: [] });
    const document = await office.advance(draft, 'confidentiality_review');
    expect((await findingsOf(draft.id)).decision.allowed).toBe(true);
    expect((await findingsOf(draft.id, 'drafter')).decision).toEqual({
      allowed: false,
      refusals: [{ code: 'actor.not_permitted', message: expect.stringContaining('保密审查员') as string }],
    });
    await office.fire(document, 'secrecy', { type: 'return', comment: '改' });
    expect((await findingsOf(draft.id)).decision.refusals.map(({ code }) => code)).toEqual([
      'actor.not_permitted',
    ]);
  });

  it('that somebody else changed meanwhile are not approved unseen', async () => {
    const { office } = given();
    const draft = await office.proactiveDraft({}, plainDocx(...FIRST));
    const document = await office.advance(draft, 'confidentiality_review');
    const mobiles = await mobilesOf(document.id);
    for (const [index, { id }] of mobiles.entries()) await decide(document.id, id, VERDICTS[index]!);
    const seen = await findingsOf(document.id);
    expect(seen.files).toEqual([
      expect.objectContaining({ source: 'body', sha256: document.file!.sha256, rules: seen.rules }),
    ]);
    await decide(document.id, mobiles[0]!.id, VERDICTS[1]!);
    const approve = { type: 'approve', verdictsSeen: seen.verdicts };
    expect(refusalsOf(await office.attempt(document, 'secrecy', approve))).toEqual([
      'screening.verdicts_changed',
    ]);
    const now = (await findingsOf(document.id)).verdicts;
    const approved = await office.fire(document, 'secrecy', { type: 'approve', verdictsSeen: now });
    expect(approved.state).toBe('disclosure_review');
  });
});
