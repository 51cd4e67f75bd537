import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { builtInSchedules, HolidaySchedules } from '../calendar/index.js';
import { CurrentActor, Permits, type Actor } from '../identity/index.js';
import { UnitOfWork } from '../platform/database/index.js';
import { Answers, answerSchema, itemsOf } from '../platform/http/index.js';
import { isLocalDate } from '../shared/local-date.js';
import { ImportSchedule } from './import-schedule.js';

const localDate = z.string().refine(isLocalDate, 'field.not_a_date');
const days = z.array(localDate).max(120, 'field.too_many');
const noticeSchema = z.strictObject({
  year: z.int().min(2020).max(2100),
  notice: z.string().trim().min(1, 'field.required').max(100, 'field.too_long').describe('文号'),
  issuedOn: localDate,
  url: z.string().trim().max(500, 'field.too_long').default(''),
  off: days.describe('放假的日子，含连休中的周末'),
  makeup: days.describe('上班的周末'),
});

const schedule = {
  year: z.int(),
  version: z.int(),
  notice: z.string(),
  issuedOn: z.string(),
  url: z.string(),
  off: z.array(z.string()),
  makeup: z.array(z.string()),
};
const schedulesSchema = itemsOf(
  'HolidaySchedules',
  answerSchema('HolidaySchedule', z.strictObject({ ...schedule, builtIn: z.boolean() })),
);
const deadline = z.strictObject({ on: z.string(), provisional: z.boolean() });
const importSchema = answerSchema(
  'HolidayScheduleImport',
  z.strictObject({
    schedule: z.strictObject(schedule),
    deadlines: z.strictObject({
      checked: z.int(),
      moved: z.array(
        z.strictObject({
          document: z.string(),
          number: z.string().nullable(),
          before: deadline,
          after: deadline,
        }),
      ),
      unexplained: z.int().describe('到期日与原安排对不上，未改动，需人工核对'),
    }),
  }),
);

@ApiTags('calendar')
@Controller('api/holiday-schedules')
export class HolidaySchedulesController {
  constructor(
    private readonly schedules: HolidaySchedules,
    private readonly importSchedule: ImportSchedule,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Every version; of a year the highest counts. */
  @Get()
  @Permits('section.read')
  @Answers(schedulesSchema)
  async list() {
    const all = await this.unitOfWork.read((tx) => this.schedules.all(tx));
    return { items: all.map((one) => ({ ...one, builtIn: builtInSchedules.includes(one) })) };
  }

  /** Takes a year's notice in and counts the open deadlines anew. */
  @Post()
  @HttpCode(200)
  @Permits('calendar.manage')
  @Answers(importSchema)
  import(@CurrentActor() actor: Actor, @Body({ schema: noticeSchema }) notice: z.infer<typeof noticeSchema>) {
    return this.importSchedule.import(actor, notice);
  }
}
