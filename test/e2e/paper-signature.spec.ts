import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { AnswerShapes, watch } from '../support/answer-shapes.js';
import { textOfFile } from '../support/archive-text.js';
import { verifyAudit } from '../support/cli.js';
import { form, PASSWORD, type Answer } from '../support/client.js';
import type { DocumentView, Problem } from '../support/contract.js';
import { docx } from '../support/docx.js';
import { refusalsOf, stepsOf, succeeded, type Office } from '../support/office.js';
import { describeOnEachServer } from '../support/on-each-server.js';
import { Administration, dayFromToday } from '../support/people.js';
import { picture, scanOfPaper } from '../support/scans.js';
import { storedBytes, tracesOf } from '../support/stored-bytes.js';
import { until } from '../support/until.js';

interface Named {
  readonly id: string;
  readonly name: string;
}
interface RecordView {
  readonly id: string;
  readonly status: string;
  readonly signer: Named;
  readonly onBehalfOf: Named | null;
  readonly signedOn: string;
  readonly recordedBy: Named;
  readonly outcome: { readonly by: Named; readonly event: string; readonly comment: string | null } | null;
  readonly scan: { readonly id: string; readonly kind: string; readonly sha256: string };
}
type WithRecord = DocumentView & { readonly recordedSignature: RecordView | null };
interface History {
  readonly recordedSignatures: readonly RecordView[];
  readonly signatures: readonly {
    readonly by: Named;
    readonly onBehalfOf: Named | null;
    readonly method: string;
    readonly signedOn: string;
    readonly opinion: string;
    readonly comment: string | null;
  }[];
  readonly transitions: readonly { readonly event: string; readonly by: Named; readonly details: object }[];
}
interface Statistics {
  readonly timePerStep: readonly {
    readonly step: string;
    readonly measured: number;
    readonly waiting: number;
    readonly averageHours: number | null;
  }[];
}

const CONFIRM = { type: 'confirm_recorded_signature', password: PASSWORD };

describeOnEachServer('a signature given on paper', (given) => {
  const people = () => new Administration(given().office);
  const toSign = async (metadata: object = {}): Promise<DocumentView> =>
    given().office.advance(await given().office.proactiveDraft(metadata), 'signing');

  const record = async (
    document: DocumentView,
    more: {
      readonly by?: string;
      readonly signer?: string;
      readonly file?: Buffer;
      readonly name?: string;
    } & Record<string, unknown> = {},
  ): Promise<Answer<WithRecord & Problem>> => {
    const { by = 'clerk', signer = 'deputy', file = scanOfPaper(), name = '签批单.pdf', ...fields } = more;
    const body = {
      type: 'record_signature',
      revision: String(document.revision),
      signerId: await people().personId(signer),
      opinion: 'agree',
      signedOn: dayFromToday(0),
      ...(fields as Record<string, string>),
    };
    const client = await given().office.as(by);
    return client.call('POST', `/api/documents/${document.id}/events`, form(body, { bytes: file, name }));
  };
  const recorded = async (
    document: DocumentView,
    more: Parameters<typeof record>[1] = {},
  ): Promise<WithRecord> => succeeded('record', await record(document, more));
  const historyOf = async (office: Office, id: string): Promise<History> =>
    (await office.as('auditor')).demand<History>('GET', `/api/documents/${id}/history`);

  beforeAll(async () => {
    const { office } = given();
    const shapes = await AnswerShapes.of(await office.as('drafter'));
    for (const name of ['clerk', 'office', 'auditor', 'deputy']) watch(await office.as(name), shapes);
  });

  it('is recorded with its scan, confirmed by another person, and then does all that a signature does', async () => {
    const { office, server } = given();
    const document = await toSign();
    const pending = await recorded(document, { comment: '同意印发。' });
    expect(pending).toMatchObject({ state: 'signing', signedOn: null, attachments: [] });
    expect(pending.recordedSignature).toMatchObject({
      status: 'pending',
      signedOn: dayFromToday(0),
      outcome: null,
      scan: { kind: 'signature_scan' },
    });
    expect(stepsOf(pending)).toMatchObject({ signing: 'open' });
    const scan = await (
      await office.as('office')
    ).bytes(`/api/documents/${document.id}/scans/${pending.recordedSignature!.scan.id}/file`);
    expect([scan.status, scan.bytes.equals(scanOfPaper())]).toEqual([200, true]);

    expect(refusalsOf(await office.attempt(pending, 'office', { type: CONFIRM.type }))).toEqual([
      'signing.reauthentication_required',
    ]);
    const signed = (await office.fire(pending, 'office', CONFIRM)) as WithRecord;
    expect(signed).toMatchObject({ state: 'registration', signedOn: dayFromToday(0) });
    expect(signed.recordedSignature).toMatchObject({ status: 'confirmed' });
    expect(signed.steps.find(({ step }) => step === 'signing')).toMatchObject({
      status: 'current',
      why: 'recorded',
      paperSignedOn: dayFromToday(0),
      by: pending.recordedSignature!.signer,
    });

    const history = await historyOf(office, document.id);
    expect(history.signatures).toMatchObject([
      { by: pending.recordedSignature!.signer, method: 'recorded', comment: '同意印发。' },
    ]);
    expect(history.recordedSignatures).toMatchObject([
      { status: 'confirmed', outcome: { event: 'confirm_recorded_signature' } },
    ]);
    const hash = pending.recordedSignature!.scan.sha256;
    const told = history.transitions.filter(({ event }) => event.includes('signature'));
    expect(told.map(({ event }) => event)).toEqual(['record_signature', 'confirm_recorded_signature']);
    expect(JSON.stringify(told)).toContain(hash);

    const registered = await office.fire(signed, 'clerk', { type: 'register' });
    expect(registered.number).toContain(`〔${dayFromToday(0).slice(0, 4)}〕`);
    const sheet = await until('the drafting sheet', async () => {
      const file = await (
        await office.as('clerk')
      ).bytes(`/api/documents/${document.id}/files/drafting-sheet`);
      return file.status === 200 && textOfFile(file.bytes);
    });
    const { signer, recordedBy } = pending.recordedSignature!;
    const { outcome } = signed.recordedSignature!;
    for (const words of ['代录', signer.name, recordedBy.name, outcome!.by.name, hash]) {
      expect(sheet).toContain(words);
    }
    expect((await verifyAudit(server.database)).status).toBe(0);
  });

  it('never reaches the column: neither the scan nor its name', async () => {
    const { office, server } = given();
    const pending = await recorded(await toSign(), { name: '签批单扫描甲子.pdf' });
    const signed = await office.fire(pending, 'disclosure', CONFIRM);
    const published = await office.advance(signed, 'published');
    const { url } = await office.untilInColumn(published.id);
    const page = await office.page(url);
    expect(page.text).not.toContain('签批单扫描甲子');
    const column = (await storedBytes(server.database)).filter(([name]) => name.includes('/column/'));
    expect(column.length).toBeGreaterThan(0);
    expect(column.every(([, bytes]) => !bytes.equals(scanOfPaper()))).toBe(true);
  });

  it('is refused of somebody who could not sign, of a drafter, and of nobody at all', async () => {
    const { office } = given();
    const document = await toSign();
    expect(refusalsOf(await record(document, { signer: 'head' }))).toEqual([
      'recorded_signature.signer_not_permitted',
    ]);
    expect(refusalsOf(await record(await toSign({ isUpward: true }), { signer: 'deputy' }))).not.toEqual([]);
    const unknown = await record(document, { signerId: '01890000-0000-7000-8000-000000000000' });
    expect([unknown.status, unknown.body.fields?.[0]?.field]).toEqual([422, 'signerId']);
    expect((await record(document, { by: 'publisher' })).status).toBe(403);
    await people().setRoles('clerk', ['clerk', 'deputy_leader']);
    const own = await record(document, { signer: 'clerk' });
    await people().setRoles('clerk', ['clerk']);
    expect(refusalsOf(own)).toContain('recorded_signature.recorder_is_signer');
    const { items } = await (
      await office.as('clerk')
    ).demand<{ items: Named[] }>('GET', `/api/documents/${document.id}/paper-signers`);
    expect(items.map(({ id }) => id)).toEqual([await people().personId('deputy')]);
  });

  it('says what is wrong with the day, the opinion and the file', async () => {
    const document = await toSign();
    expect(refusalsOf(await record(document, { signedOn: dayFromToday(1) }))).toEqual([
      'recorded_signature.date_in_future',
    ]);
    const early = await record(document, { signedOn: dayFromToday(-1) });
    expect(refusalsOf(early)).toEqual(['recorded_signature.date_too_early']);
    expect(early.body.refusals?.[0]?.message).toContain(dayFromToday(-1));
    expect((await record(document, { signedOn: '2026-02-30' })).status).toBe(422);
    expect((await record(document, { opinion: 'disagree' })).status).toBe(422);
    const word = await record(document, { file: docx(['签批单']), name: '签批单.pdf' });
    expect([word.status, word.body.code]).toEqual([422, 'intake.not_a_scan']);
    const marked = await record(document, { name: '机密★一年.png', file: picture() });
    expect([marked.status, marked.body.code]).toEqual([422, 'intake.secrecy_mark']);
    const bare = await (
      await given().office.as('clerk')
    ).call<Problem>('POST', `/api/documents/${document.id}/events`, {
      type: 'record_signature',
      revision: document.revision,
      signerId: await people().personId('deputy'),
      opinion: 'agree',
      signedOn: dayFromToday(0),
    });
    expect([bare.status, bare.body.fields?.[0]?.field]).toEqual([422, 'file']);
  });

  it('is confirmed by nobody who recorded it, drafted it, or has no part in it; by its signer in person', async () => {
    const { office } = given();
    await people().setRoles('clerk', ['clerk', 'office_reviewer']);
    const pending = await recorded(await toSign(), { file: picture(), name: '签批单.png' });
    const own = await office.attempt(pending, 'clerk', CONFIRM);
    await people().setRoles('clerk', ['clerk']);
    expect(refusalsOf(own)).toEqual(['actor.is_recorder']);
    expect((await office.attempt(pending, 'publisher', CONFIRM)).status).toBe(403);
    await people().setRoles('drafter', ['drafter', 'office_reviewer']);
    const drafted = await office.attempt(pending, 'drafter', CONFIRM);
    await people().setRoles('drafter', ['drafter']);
    expect(refusalsOf(drafted)).toEqual(['actor.is_drafter']);
    expect((await office.fire(pending, 'deputy', CONFIRM)).state).toBe('registration');
  });

  it('is sent back with a reason or discarded, stays on record, and can then be recorded anew', async () => {
    const { office } = given();
    const first = await recorded(await toSign());
    expect(refusalsOf(await record(first))).toEqual(['recorded_signature.already_pending']);
    expect(refusalsOf(await office.attempt(first, 'office', { type: 'reject_recorded_signature' }))).toEqual([
      'comment.missing',
    ]);
    const rejected = await office.fire(first, 'office', {
      type: 'reject_recorded_signature',
      comment: '扫描件缺第二页。',
    });
    expect(rejected).toMatchObject({ state: 'signing', recordedSignature: { status: 'rejected' } });
    expect(refusalsOf(await office.attempt(rejected, 'office', CONFIRM))).toEqual([
      'recorded_signature.none_pending',
    ]);
    const second = await recorded(rejected);
    const discarded = await office.fire(second, 'clerk', {
      type: 'discard_recorded_signature',
      comment: '日期录错。',
    });
    const third = await recorded(discarded);
    expect((await office.fire(third, 'office', CONFIRM)).state).toBe('registration');
    const { recordedSignatures } = await historyOf(office, first.id);
    expect(recordedSignatures.map(({ status }) => status)).toEqual(['rejected', 'discarded', 'confirmed']);
  });

  it('is void when it is signed here instead, and when the document goes back', async () => {
    const { office } = given();
    const pending = await recorded(await toSign());
    const signed = await office.fire(pending, 'deputy', {
      type: 'sign',
      opinion: 'agree',
      password: PASSWORD,
    });
    expect(signed).toMatchObject({ state: 'registration', recordedSignature: { status: 'void' } });
    expect((await historyOf(office, pending.id)).signatures).toMatchObject([{ method: 'password' }]);
    const other = await recorded(await toSign());
    const returned = await office.fire(other, 'deputy', {
      type: 'return',
      comment: '请修改。',
      to: 'drafting',
    });
    expect(returned).toMatchObject({ recordedSignature: { status: 'void', outcome: { event: 'return' } } });
    const again = await office.advance(returned, 'signing');
    expect(refusalsOf(await office.attempt(again, 'office', CONFIRM))).toEqual([
      'recorded_signature.none_pending',
    ]);
  });

  it('waits for the office reviewer, and the time of the step is counted once', async () => {
    const { office } = given();
    const auditor = await office.as('auditor');
    const signing = async () =>
      (await auditor.demand<Statistics>('GET', '/api/statistics')).timePerStep.find(
        ({ step }) => step === 'signing',
      )!;
    const before = await signing();
    const pending = await recorded(await toSign());
    const { items } = await (
      await office.as('office')
    ).demand<{ items: { step: string; document: Named }[] }>('GET', '/api/tasks?limit=500');
    expect(items.filter(({ document }) => document.id === pending.id).map(({ step }) => step)).toEqual([
      'signature_confirmation',
    ]);
    expect((await signing()).waiting).toBe(before.waiting + 1);
    await office.fire(pending, 'office', CONFIRM);
    expect(await signing()).toMatchObject({ measured: before.measured + 1, waiting: before.waiting });
  });

  it('of two clerks at once one is kept; of a confirmation and a signature at once one counts', async () => {
    const { office } = given();
    const document = await toSign();
    const both = await Promise.all([record(document), record(document)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const pending = (await (await office.as('office')).document(document.id)) as WithRecord;
    expect(pending.recordedSignature?.status).toBe('pending');
    const answers = await Promise.all([
      office.attempt(pending, 'office', CONFIRM),
      office.attempt(pending, 'deputy', { type: 'sign', opinion: 'agree', password: PASSWORD }),
      office.attempt(pending, 'disclosure', CONFIRM),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409]);
    expect((await historyOf(office, document.id)).signatures).toHaveLength(1);
  });

  it('adjusts an attribute as well', async () => {
    const { office } = given();
    const closed = await office.advance(
      await office.determine(await office.draft(), { attribute: 'on_request', reason: '涉及具体管理对象。' }),
      'filed',
    );
    const proposed = await office.fire(closed, 'disclosure', {
      type: 'propose_disclosure',
      reason: '可以公开。',
    });
    const pending = await recorded(await office.advance(proposed, 'reclassification_signing'));
    expect(await office.fire(pending, 'office', CONFIRM)).toMatchObject({
      state: 'awaiting_publication',
      attribute: 'proactive',
    });
  });

  it('of a substitute keeps the name of the absent leader', async () => {
    const { office } = given();
    await people().substitute('deputy', 'head3', dayFromToday(0), dayFromToday(0));
    const pending = await recorded(await toSign(), { signer: 'head3' });
    expect(pending.recordedSignature?.onBehalfOf?.id).toBe(await people().personId('deputy'));
    await office.fire(pending, 'office', CONFIRM);
    expect((await historyOf(office, pending.id)).signatures[0]?.onBehalfOf?.id).toBe(
      await people().personId('deputy'),
    );
  });

  it('keeps its scan from everybody while the document is isolated', async () => {
    const { office } = given();
    const pending = await recorded(await toSign());
    const isolated = (await office.fire(pending, 'secrecy', {
      type: 'isolate',
      comment: '核查',
    })) as WithRecord;
    expect(isolated.recordedSignature).toBeUndefined();
    const { scan } = pending.recordedSignature!;
    const answer = await (
      await office.as('office')
    ).call<Problem>('GET', `/api/documents/${pending.id}/scans/${scan.id}/file`);
    expect(refusalsOf(answer)).toEqual(['document.content_isolated']);
    expect((await historyOf(office, pending.id)).recordedSignatures).toEqual([]);
  });

  it('is destroyed with the document', async () => {
    const { office, server } = given();
    const file = scanOfPaper('销毁的签批单');
    const pending = await recorded(await toSign(), { file, name: '销毁的签批单扫描件.pdf' });
    const isolated = await office.fire(pending, 'secrecy', { type: 'isolate', comment: '按指令隔离' });
    const decision = {
      type: 'erase',
      organ: '区保密局',
      reference: '张保销〔2026〕2号',
      date: dayFromToday(0),
    };
    const proposed = await office.fire(isolated, 'secrecy', decision);
    await office.fire(proposed, 'principal', decision);
    const traces = async () => tracesOf(['销毁的签批单'], await storedBytes(server.database));
    await until('every trace of the scan to be gone', async () => (await traces()).length === 0);
    expect(await traces()).toEqual([]);
  });
});

const DAYS_AHEAD = join(mkdtempSync(join(tmpdir(), 'xianding-clock-')), 'days');
writeFileSync(DAYS_AHEAD, '0');

describeOnEachServer(
  'a signature given on paper days ago',
  (given) => {
    it('is the date of the document, and its periods count from it', async () => {
      const { office } = given();
      writeFileSync(DAYS_AHEAD, '0');
      office.forgetSessions();
      const document = await office.advance(await office.proactiveDraft(), 'signing');
      const twin = await office.advance(await office.proactiveDraft(), 'registration');
      const deputy = await new Administration(office).personId('deputy');
      writeFileSync(DAYS_AHEAD, '4');
      office.forgetSessions();
      const clerk = await office.as('clerk');
      const body = {
        type: 'record_signature',
        revision: String(document.revision),
        signerId: deputy,
        opinion: 'circulated',
        signedOn: dayFromToday(0),
      };
      const pending = succeeded(
        'record',
        await clerk.call<DocumentView>(
          'POST',
          `/api/documents/${document.id}/events`,
          form(body, { bytes: scanOfPaper(), name: '签批单.pdf' }),
        ),
      );
      const signed = await office.fire(pending, 'office', CONFIRM);
      expect(signed).toMatchObject({ signedOn: twin.signedOn, dueOn: twin.dueOn });
      const { signatures } = await (
        await office.as('auditor')
      ).demand<History>('GET', `/api/documents/${document.id}/history`);
      expect(signatures).toMatchObject([{ signedOn: dayFromToday(0), opinion: 'circulated' }]);
    });
  },
  {
    NODE_OPTIONS: `--import ${resolve('test/support/movable-clock.mjs')}`,
    XIANDING_TEST_DAYS_AHEAD: DAYS_AHEAD,
  },
);
