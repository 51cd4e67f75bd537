import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { UnitOfWork } from '../platform/database/index.js';
import { Answers, AnswersNothing } from '../platform/http/index.js';
import { Administration } from './administration.js';
import {
  peopleSchema,
  personEntrySchema,
  sectionEntrySchema,
  sectionsSchema,
  substitutionEntrySchema,
  substitutionsSchema,
} from './answers.js';
import type { Actor } from './core/actor.js';
import {
  idParameterSchema,
  newPersonSchema,
  newSectionSchema,
  newSubstitutionSchema,
  personChangeSchema,
  sectionChangeSchema,
  type NewPerson,
  type NewSection,
  type NewSubstitution,
  type PersonChange,
  type SectionChange,
} from './dto.js';
import { Directory, type PersonEntry, type SectionEntry, type SubstitutionEntry } from './directory.js';
import { CurrentActor, Permits } from './permits.decorator.js';

interface IdParameter {
  readonly id: string;
}

@ApiTags('people')
@Controller('api/people')
export class PeopleController {
  constructor(
    private readonly administration: Administration,
    private readonly directory: Directory,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Get()
  @Permits('person.read')
  @Answers(peopleSchema)
  async list(): Promise<{ items: readonly PersonEntry[] }> {
    return { items: await this.unitOfWork.read((tx) => this.directory.people(tx)) };
  }

  @Post()
  @Permits('person.manage')
  @Answers(personEntrySchema, 201)
  create(
    @CurrentActor() actor: Actor,
    @Body({ schema: newPersonSchema }) body: NewPerson,
  ): Promise<PersonEntry> {
    return this.administration.createPerson(actor, body);
  }

  @Patch(':id')
  @Permits('person.manage')
  @Answers(personEntrySchema)
  change(
    @CurrentActor() actor: Actor,
    @Param({ schema: idParameterSchema }) { id }: IdParameter,
    @Body({ schema: personChangeSchema }) body: PersonChange,
  ): Promise<PersonEntry> {
    return this.administration.changePerson(actor, id, body);
  }

  @Delete(':id')
  @HttpCode(204)
  @Permits('person.manage')
  @AnswersNothing()
  end(
    @CurrentActor() actor: Actor,
    @Param({ schema: idParameterSchema }) { id }: IdParameter,
  ): Promise<void> {
    return this.administration.endPerson(actor, id);
  }
}

@ApiTags('sections')
@Controller('api/sections')
export class SectionsController {
  constructor(
    private readonly administration: Administration,
    private readonly directory: Directory,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Get()
  @Permits('section.read')
  @Answers(sectionsSchema)
  async list(): Promise<{ items: readonly SectionEntry[] }> {
    return { items: await this.unitOfWork.read((tx) => this.directory.sections(tx)) };
  }

  @Post()
  @Permits('section.manage')
  @Answers(sectionEntrySchema, 201)
  async create(
    @CurrentActor() actor: Actor,
    @Body({ schema: newSectionSchema }) body: NewSection,
  ): Promise<SectionEntry> {
    const section = await this.administration.createSection(actor, body);
    return this.unitOfWork.read((tx) => this.directory.section(tx, section));
  }

  @Patch(':id')
  @Permits('section.manage')
  @Answers(sectionEntrySchema)
  async change(
    @CurrentActor() actor: Actor,
    @Param({ schema: idParameterSchema }) { id }: IdParameter,
    @Body({ schema: sectionChangeSchema }) body: SectionChange,
  ): Promise<SectionEntry> {
    const section = await this.administration.changeSection(actor, id, body);
    return this.unitOfWork.read((tx) => this.directory.section(tx, section));
  }
}

@ApiTags('substitutions')
@Controller('api/substitutions')
export class SubstitutionsController {
  constructor(
    private readonly administration: Administration,
    private readonly directory: Directory,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Get()
  @Permits('substitution.read')
  @Answers(substitutionsSchema)
  async list(): Promise<{ items: readonly SubstitutionEntry[] }> {
    return { items: await this.unitOfWork.read((tx) => this.directory.substitutions(tx)) };
  }

  @Post()
  @Permits('substitution.manage')
  @Answers(substitutionEntrySchema, 201)
  async create(
    @CurrentActor() actor: Actor,
    @Body({ schema: newSubstitutionSchema }) body: NewSubstitution,
  ): Promise<SubstitutionEntry> {
    const substitution = await this.administration.createSubstitution(actor, body);
    return this.unitOfWork.read((tx) => this.directory.substitution(tx, substitution));
  }

  @Delete(':id')
  @HttpCode(204)
  @Permits('substitution.manage')
  @AnswersNothing()
  end(
    @CurrentActor() actor: Actor,
    @Param({ schema: idParameterSchema }) { id }: IdParameter,
  ): Promise<void> {
    return this.administration.endSubstitution(actor, id);
  }
}
