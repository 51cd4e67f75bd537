import { Controller, Get, Inject, Module } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Public } from './identity/index.js';
import { databaseAnswers, UnitOfWork } from './platform/database/index.js';
import { answerSchema, Answers } from './platform/http/index.js';
import { FileStorage } from './platform/storage/index.js';
import { PICTURE_TEXT, ScreeningModule, type PictureText } from './screening/index.js';
import { UnavailableError } from './shared/errors.js';

const healthSchema = answerSchema(
  'Health',
  z.strictObject({
    status: z.enum(['live', 'ready']),
    pictureText: z
      .enum(['available', 'off', 'not_installed', 'no_chinese'])
      .optional()
      .describe('图片中的文字能否识别'),
  }),
);

@ApiTags('health')
@Controller('api/health')
export class HealthController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly storage: FileStorage,
    @Inject(PICTURE_TEXT) private readonly pictureText: PictureText,
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
    return { status: 'ready', pictureText: this.pictureText.status };
  }
}

@Module({ imports: [ScreeningModule], controllers: [HealthController] })
export class HealthModule {}
