import { makeDocx, paragraph } from '../../test/corpus/make-package.js';
import { startSourceThread as startThread } from '../../test/support/start-source-thread.js';
import { Screener } from './screener.js';

const sound = makeDocx({ body: paragraph('关于印发方案的通知，联系手机13800004787') });

describe('screening in worker threads', () => {
  it('answers with findings that carry no value, and leaves the caller the bytes', async () => {
    const screener = new Screener({ startThread });
    try {
      const [first, second] = await Promise.all([screener.screen(sound), screener.screen(sound)]);
      expect(first).toEqual(second);
      if (!first.ok) throw new Error(first.code);
      expect(first.screening).toMatchObject({ type: 'docx', bytes: sound.length });
      expect(first.screening.findings.map(({ kind, masked }) => [kind, masked])).toEqual([
        ['mobile', '138****4787'],
      ]);
      expect(JSON.stringify(first)).not.toContain('13800004787');
      expect(sound.length).toBeGreaterThan(0);
    } finally {
      await screener.close();
    }
  });

  it('tells which parts were read, until all of them are', async () => {
    const screener = new Screener({ startThread });
    const told: string[] = [];
    try {
      await screener.screen(sound, {}, (parts) =>
        told.push(parts.map(({ place, done, total }) => `${place} ${done}/${total}`).join()),
      );
    } finally {
      await screener.close();
    }
    expect(told[0]).toBe('');
    expect(told[1]).toMatch(/body 0\/1/);
    expect(told.at(-1)).toMatch(/body 1\/1/);
    for (const [, done, total] of told.at(-1)!.matchAll(/(\d+)\/(\d+)/g)) expect(done).toBe(total);
  });

  it('refuses a marked title or file name and says nothing of it', async () => {
    const screener = new Screener({ startThread });
    try {
      for (const options of [{ title: '机密★5年 关于甲事项的通知' }, { fileName: '机密★5年.docx' }]) {
        const answer = await screener.screen(sound, options);
        expect(answer).toEqual({
          ok: false,
          code: 'intake.secrecy_mark',
          detail: { reason: 'secrecy_mark' },
        });
      }
    } finally {
      await screener.close();
    }
  });

  it('a file that overruns its time is refused, and the next one is served', async () => {
    const slow = new Screener({ startThread, deadlineMs: 1, threads: 1 });
    const screener = new Screener({ startThread, threads: 1, heapMb: 24 });
    try {
      expect(await slow.screen(sound)).toEqual({
        ok: false,
        code: 'intake.too_complex',
        detail: { reason: 'deadline' },
      });
      const large = makeDocx({
        body: Array.from({ length: 9000 }, (_, n) => paragraph(`第${n}段，${Math.sin(n)}`)).join(''),
      });
      const request = { source: large, screenedDraft: large, verdicts: [] };
      expect(await screener.makePublicCopy(request)).toMatchObject({ ok: false, code: 'intake.too_complex' });
      expect(await screener.screen(sound)).toMatchObject({ ok: true });
    } finally {
      await Promise.all([slow.close(), screener.close()]);
    }
  });

  it('a stop says that it is a stop, to the files at work and to those that wait', async () => {
    const screener = new Screener({ startThread, threads: 1 });
    await screener.screen(sound);
    const answers = [1, 2, 3].map(() => screener.screen(sound).catch((error: unknown) => error));
    // The first is at work as soon as the limits were asked.
    await Promise.resolve();
    await screener.close();
    for (const answer of await Promise.all(answers))
      expect(answer).toMatchObject({ name: 'UnavailableError', code: 'server.stopping' });
  });
});
