import { Global, Module } from '@nestjs/common';
import { systemClock } from '../shared/clock.js';
import { CLOCK } from './clock.js';

@Global()
@Module({ providers: [{ provide: CLOCK, useValue: systemClock }], exports: [CLOCK] })
export class ClockModule {}
