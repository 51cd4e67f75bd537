import { Body, Controller, Get, Patch } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers } from '../platform/http/index.js';
import { organisationSchema } from './answers.js';
import type { Actor } from './core/actor.js';
import { organisationChangeSchema, type OrganisationChange } from './dto.js';
import { OfficeSettings } from './office-settings.js';
import { CurrentActor, Permits } from './permits.decorator.js';

@ApiTags('organisation')
@Controller('api/organisation')
export class OrganisationController {
  constructor(private readonly officeSettings: OfficeSettings) {}

  @Get()
  @Permits('section.read')
  @Answers(organisationSchema)
  read() {
    return this.officeSettings.read();
  }

  @Patch()
  @Permits('organisation.manage')
  @Answers(organisationSchema)
  change(@CurrentActor() actor: Actor, @Body({ schema: organisationChangeSchema }) body: OrganisationChange) {
    return this.officeSettings.change(actor, body);
  }
}
