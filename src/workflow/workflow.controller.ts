import { Body, Controller, Get, Param, Post, Query, HttpCode } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { LAW_VERSION, STATUTORY_GROUNDS } from '../disclosure/index.js';
import { catalogue } from '../documents/index.js';
import { CurrentActor, Permits, type Actor } from '../identity/index.js';
import { UnitOfWork } from '../platform/database/index.js';
import { Answers } from '../platform/http/index.js';
import { describeMachine } from './core/index.js';
import {
  candidatesSchema,
  catalogueSchema,
  groundsSchema,
  tasksSchema,
  workflowSchema,
} from './workflow-answers.js';
import { HandOverTask } from './hand-over-task.js';
import { TaskList } from './task-list.js';

const handOverSchema = z.strictObject({
  personId: z.uuid(),
  reason: z.string().trim().min(1, 'field.required').max(2000, 'field.too_long'),
});
const taskQuerySchema = z.strictObject({
  limit: z.coerce.number().int().min(1).max(500).default(200),
  document: z.uuid().optional().describe('只要这一份公文的'),
});
type TaskQuery = z.infer<typeof taskQuerySchema>;

@ApiTags('workflow')
@Controller('api')
export class WorkflowController {
  constructor(
    private readonly handOverTask: HandOverTask,
    private readonly unitOfWork: UnitOfWork,
    private readonly taskList: TaskList,
  ) {}

  /** The machine as data: states, events, labels, rules. */
  @Get('workflow')
  @Permits('workflow.read')
  @Answers(workflowSchema)
  workflow() {
    return describeMachine();
  }

  /** The statutory grounds with the evidence that each asks for. */
  @Get('grounds')
  @Permits('workflow.read')
  @Answers(groundsSchema)
  grounds() {
    return { lawVersion: LAW_VERSION, grounds: STATUTORY_GROUNDS };
  }

  /** The two-level catalogue of the column. */
  @Get('catalogue')
  @Permits('workflow.read')
  @Answers(catalogueSchema)
  catalogue() {
    return { items: catalogue };
  }

  /** What waits for me. */
  @Get('tasks')
  @Permits('task.read')
  @Answers(tasksSchema)
  tasks(@CurrentActor() actor: Actor, @Query({ schema: taskQuerySchema }) { limit, document }: TaskQuery) {
    return this.unitOfWork.read((tx) => this.taskList.of(tx, actor, limit, document));
  }

  /** Who could take a step over. */
  @Get('tasks/:id/candidates')
  @Permits('task.assign')
  @Answers(candidatesSchema)
  async candidates(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return { items: await this.handOverTask.candidates(actor, id) };
  }

  /** Hands a step over 转办 to a colleague who could do it as well. */
  @Post('tasks/:id/assign')
  @HttpCode(200)
  @Permits('task.assign')
  @Answers(tasksSchema)
  async handOver(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body({ schema: handOverSchema }) { personId, reason }: z.infer<typeof handOverSchema>,
  ) {
    await this.handOverTask.handOver(actor, id, personId, reason);
    return this.unitOfWork.read((tx) => this.taskList.of(tx, actor, 500));
  }
}
