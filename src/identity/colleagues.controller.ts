import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { UnitOfWork } from '../platform/database/index.js';
import { Answers } from '../platform/http/index.js';
import { colleaguesSchema } from './answers.js';
import { Directory, type ColleagueEntry } from './directory.js';
import { Permits } from './permits.decorator.js';

@ApiTags('people')
@Controller('api/colleagues')
export class ColleaguesController {
  constructor(
    private readonly directory: Directory,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Names, sections and posts of everybody in the office; no usernames. */
  @Get()
  @Permits('section.read')
  @Answers(colleaguesSchema)
  async list(): Promise<{ items: readonly ColleagueEntry[] }> {
    return { items: await this.unitOfWork.read((tx) => this.directory.colleagues(tx)) };
  }
}
