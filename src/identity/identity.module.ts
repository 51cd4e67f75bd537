import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { PassportModule } from '@nestjs/passport';
import {
  PeopleController,
  SectionsController,
  SubstitutionsController,
} from './administration.controller.js';
import { ColleaguesController } from './colleagues.controller.js';
import { Administration } from './administration.js';
import { ChangePassword } from './change-password.js';
import { DemoController } from './demo.controller.js';
import { OfficeSettings } from './office-settings.js';
import { OrganisationController } from './organisation.controller.js';
import { Directory } from './directory.js';
import { PasswordStrategy } from './password.strategy.js';
import { People } from './people.js';
import { SessionController } from './session.controller.js';
import { SessionGuard } from './session.guard.js';
import { Sessions } from './sessions.js';
import { SignIn } from './sign-in.js';

@Global()
@Module({
  imports: [PassportModule],
  controllers: [
    DemoController,
    SessionController,
    ColleaguesController,
    OrganisationController,
    PeopleController,
    SectionsController,
    SubstitutionsController,
  ],
  providers: [
    People,
    Directory,
    Administration,
    OfficeSettings,
    ChangePassword,
    SignIn,
    Sessions,
    PasswordStrategy,
    { provide: APP_GUARD, useClass: SessionGuard },
  ],
  exports: [People, Sessions],
})
export class IdentityModule {}
