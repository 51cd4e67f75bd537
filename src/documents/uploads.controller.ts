import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { CurrentActor, Permits, type Actor } from '../identity/index.js';
import { Answers, answerSchema } from '../platform/http/index.js';
import { UPLOAD_STAGES, UploadProgress } from './upload-progress.js';

const standingSchema = answerSchema(
  'UploadStanding',
  z.strictObject({
    stage: z.enum(UPLOAD_STAGES).describe('unknown：尚未收齐、已经结束，或者由另一台服务器检查'),
    parts: z.array(
      z.strictObject({
        place: z.string().describe('body、header、comment、property 等'),
        total: z.int(),
        done: z.int(),
      }),
    ),
  }),
);

/** An upload sent with `?upload=<uuid>` can be asked how far its check is, by its sender alone. */
@ApiTags('documents')
@Controller('api/uploads')
export class UploadsController {
  constructor(private readonly progress: UploadProgress) {}

  @Get(':uploadId')
  @Permits('document.read')
  @Answers(standingSchema)
  standing(@CurrentActor() actor: Actor, @Param('uploadId') uploadId: string) {
    return this.progress.standingOf(actor.personId, uploadId);
  }
}
