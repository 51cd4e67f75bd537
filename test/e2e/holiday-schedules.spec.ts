import { AnswerShapes, watch } from '../support/answer-shapes.js';
import type { DocumentView, Problem } from '../support/contract.js';
import { describeOnEachServer } from '../support/on-each-server.js';
import { dayFromToday } from '../support/people.js';

interface Imported {
  readonly schedule: { readonly year: number; readonly version: number };
  readonly deadlines: {
    readonly checked: number;
    readonly unexplained: number;
    readonly moved: readonly {
      readonly document: string;
      readonly before: { readonly on: string };
      readonly after: { readonly on: string; readonly provisional: boolean };
    }[];
  };
}
interface Schedule {
  readonly year: number;
  readonly version: number;
  readonly builtIn: boolean;
  readonly off: readonly string[];
  readonly makeup: readonly string[];
  readonly notice: string;
  readonly issuedOn: string;
  readonly url: string;
}
type WithDue = DocumentView & { readonly due: { readonly on: string; readonly provisional: boolean } };

describeOnEachServer('holiday schedules', (given) => {
  beforeAll(async () => {
    const { office } = given();
    const shapes = await AnswerShapes.of(await office.as('admin'));
    for (const name of ['admin', 'publisher']) watch(await office.as(name), shapes);
  });

  it('of a year are imported, and open deadlines move with them', async () => {
    const { office } = given();
    const admin = await office.as('admin');
    const document = (await office.advance(await office.proactiveDraft(), 'awaiting_publication')) as WithDue;
    // The twenty working days reach into this year or the next: whichever it is, a longer holiday moves them.
    const year = Number(document.due.on.slice(0, 4));
    const { items } = await admin.demand<{ items: Schedule[] }>('GET', '/api/holiday-schedules');
    const known = items.filter((one) => one.year === year).at(-1);
    const holiday = [3, 4, 5, 6, 7, 8, 9].map(dayFromToday).filter((day) => day.startsWith(String(year)));
    const notice = {
      year,
      notice: '国办发明电〔测试〕1号',
      issuedOn: dayFromToday(0),
      url: '',
      off: [...new Set([...(known?.off ?? []), ...holiday])],
      makeup: (known?.makeup ?? []).filter((day) => !holiday.includes(day)),
    };
    const { schedule, deadlines } = await admin.demand<Imported>('POST', '/api/holiday-schedules', notice);
    expect(schedule).toMatchObject({ year, version: (known?.version ?? 0) + 1 });
    expect(deadlines.unexplained).toBe(0);
    const moved = deadlines.moved.find((one) => one.document === document.id)!;
    expect(moved.before).toEqual({ on: document.due.on, provisional: document.due.provisional });
    const now = (await (await office.as('publisher')).document(document.id)) as WithDue;
    expect([now.due.on, now.revision]).toEqual([moved.after.on, document.revision]);
    expect(document.due.provisional || moved.after.on > moved.before.on).toBe(true);

    const again = await admin.demand<Imported>('POST', '/api/holiday-schedules', notice);
    expect(again.schedule.version).toBe(schedule.version);
    expect(again.deadlines.moved).toEqual([]);
    const after = await admin.demand<{ items: Schedule[] }>('GET', '/api/holiday-schedules');
    expect(after.items.filter(({ builtIn }) => !builtIn)).toHaveLength(1);

    const later = (await office.advance(await office.proactiveDraft(), 'awaiting_publication')) as WithDue;
    expect(later.due.on).toBe(now.due.on);
  });

  it('are refused when they cannot be right', async () => {
    const admin = await given().office.as('admin');
    const notice = { year: 2027, notice: '某号', issuedOn: '2026-11-01', off: ['2027-01-01'], makeup: [] };
    const refused = async (change: object): Promise<string | undefined> => {
      const { status, body } = await admin.call<Problem>('POST', '/api/holiday-schedules', {
        ...notice,
        ...change,
      });
      expect(status).toBe(422);
      return body.fields?.[0]?.code;
    };
    expect(await refused({ off: ['2027-02-30'] })).toBe('field.not_a_date');
    expect(await refused({ off: ['2027-01-01', '2027-01-01'] })).toBe('schedule.date_twice');
    expect(await refused({ makeup: ['2027-01-04'] })).toBe('schedule.makeup_not_on_weekend');
    expect(await refused({ off: ['2029-01-01'] })).toBe('schedule.date_outside_year');
  });

  it('are for the administrator to import and for everybody to read', async () => {
    const clerk = await given().office.as('clerk');
    expect((await clerk.call('POST', '/api/holiday-schedules', {})).status).toBe(403);
    const { items } = await clerk.demand<{ items: Schedule[] }>('GET', '/api/holiday-schedules');
    expect(items.filter(({ builtIn }) => builtIn).map(({ year }) => year)).toContain(2026);
  });
});
