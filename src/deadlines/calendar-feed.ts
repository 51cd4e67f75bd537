import { Inject, Injectable } from '@nestjs/common';
import ical from 'ical-generator';
import { Sessions } from '../identity/index.js';
import { APP_CONFIG, type AppConfig } from '../platform/config/index.js';
import { UnitOfWork } from '../platform/database/index.js';
import { NotFoundError } from '../shared/errors.js';
import { DeadlineView } from './deadline-view.js';
import { deadlineWords, timeWords } from './deadline-words.js';
import { calendarTokenHash } from './notices.js';
import { settingByToken } from './notices.repository.js';

/** A person's deadlines as a calendar that other programs subscribe to; its address is the secret. */
@Injectable()
export class CalendarFeed {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: Sessions,
    private readonly view: DeadlineView,
    @Inject(APP_CONFIG) private readonly config: Pick<AppConfig, 'publicUrl'>,
  ) {}

  /** @throws NotFoundError for an address that is not, or no longer, anybody's */
  async of(token: string): Promise<string> {
    const items = await this.unitOfWork.read(async (tx) => {
      const setting = await settingByToken(tx, calendarTokenHash(token));
      const actor = setting && (await this.sessions.readerOf(tx, setting.personId));
      if (!actor) throw new NotFoundError();
      return (await this.view.list(tx, actor, { scope: 'mine' })).items;
    });
    const calendar = ical({ name: '先定：我的期限', prodId: '//xianding//deadlines//ZH' });
    const address = this.config.publicUrl;
    for (const one of items) {
      const day = new Date(`${one.dueOn}T00:00:00Z`);
      calendar.createEvent({
        id: one.id,
        start: day,
        end: new Date(day.getTime() + 86_400_000),
        allDay: true,
        summary: deadlineWords(one),
        description: timeWords(one),
        stamp: day,
        ...(address && one.document ? { url: `${address}/documents/${one.document.id}` } : {}),
      });
    }
    return calendar.toString();
  }
}
