import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { LAW_VERSION, STATUTORY_GROUNDS } from '../disclosure/index.js';
import { catalogue } from '../documents/index.js';
import { CurrentActor, Permits, type Actor } from '../identity/index.js';
import { UnitOfWork } from '../platform/database/index.js';
import { Answers } from '../platform/http/index.js';
import { describeMachine } from './core/index.js';
import { catalogueSchema, groundsSchema, tasksSchema, workflowSchema } from './workflow-answers.js';
import { TaskList } from './task-list.js';

const taskQuerySchema = z.strictObject({ limit: z.coerce.number().int().min(1).max(500).default(200) });

@ApiTags('workflow')
@Controller('api')
export class WorkflowController {
  constructor(
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
  tasks(@CurrentActor() actor: Actor, @Query({ schema: taskQuerySchema }) { limit }: { limit: number }) {
    return this.unitOfWork.read((tx) => this.taskList.of(tx, actor, limit));
  }
}
