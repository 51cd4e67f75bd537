import { Controller, Get, Module } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Public } from './identity/index.js';
import { databaseAnswers, UnitOfWork } from './platform/database/index.js';
import { answerSchema, Answers } from './platform/http/index.js';
import { FileStorage } from './platform/storage/index.js';
import { UnavailableError } from './shared/errors.js';

const healthSchema = answerSchema('Health', z.strictObject({ status: z.enum(['live', 'ready']) }));

@ApiTags('health')
@Controller('api/health')
export class HealthController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly storage: FileStorage,
  ) {}

  /** The process runs. */
  @Get('live')
  @Public()
  @Answers(healthSchema)
  live() {
    return { status: 'live' };
  }

  /** Database and files answer: work may be sent here. */
  @Get('ready')
  @Public()
  @Answers(healthSchema)
  async ready() {
    await this.unitOfWork.read(databaseAnswers).catch(() => {
      throw new UnavailableError('database.unavailable');
    });
    await this.storage.answers();
    return { status: 'ready' };
  }
}

@Module({ controllers: [HealthController] })
export class HealthModule {}
