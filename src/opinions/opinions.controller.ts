import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { CurrentActor, Permits, type Actor } from '../identity/index.js';
import { Answers, answerSchema, AnswersNothing, itemsOf } from '../platform/http/index.js';
import { UsualOpinions } from './usual-opinions.js';

const opinionBodySchema = z.strictObject({
  text: z.string().trim().min(1, 'field.required').max(500, 'field.too_long'),
});
const opinionSchema = answerSchema('UsualOpinion', z.strictObject({ id: z.string(), text: z.string() }));
const opinionsSchema = itemsOf('UsualOpinions', opinionSchema);

@ApiTags('opinions')
@Controller('api/opinions')
export class OpinionsController {
  constructor(private readonly usualOpinions: UsualOpinions) {}

  @Get()
  @Permits('opinion.own')
  @Answers(opinionsSchema)
  async list(@CurrentActor() actor: Actor) {
    return { items: await this.usualOpinions.list(actor) };
  }

  @Post()
  @Permits('opinion.own')
  @Answers(opinionSchema, 201)
  add(
    @CurrentActor() actor: Actor,
    @Body({ schema: opinionBodySchema }) { text }: z.infer<typeof opinionBodySchema>,
  ) {
    return this.usualOpinions.add(actor, text);
  }

  @Delete(':id')
  @HttpCode(204)
  @Permits('opinion.own')
  @AnswersNothing()
  remove(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<void> {
    return this.usualOpinions.remove(actor, id);
  }
}
