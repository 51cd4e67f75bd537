import { Controller, Get, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { APP_CONFIG, type AppConfig } from '../platform/config/index.js';
import { Answers } from '../platform/http/index.js';
import { NotFoundError } from '../shared/errors.js';
import { demoAccountsSchema } from './demo-answer.js';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from './demo-organisation.js';
import { Public } from './permits.decorator.js';

/** The accounts of the demo organisation, so that the sign-in page can offer them. Never in production. */
@ApiTags('session')
@Controller('api/session/demo')
export class DemoController {
  constructor(@Inject(APP_CONFIG) private readonly config: AppConfig) {}

  @Get()
  @Public()
  @Answers(demoAccountsSchema)
  accounts() {
    if (this.config.production) throw new NotFoundError('request.not_found');
    return { password: DEMO_PASSWORD, accounts: DEMO_ACCOUNTS };
  }
}
