import { Injectable, type ExecutionContext } from '@nestjs/common';
import { AuthGuard, PassportStrategy } from '@nestjs/passport';
import type { Request } from 'express';
import { Strategy } from 'passport-local';
import { parseInput, requestIdOf } from '../platform/http/index.js';
import { signInSchema } from './dto.js';
import { SignIn } from './sign-in.js';

/** What passport leaves as `request.user` after a sign-in. */
export interface ProvenPerson {
  readonly personId: string;
}

/** Passport's local strategy: name and password. */
@Injectable()
export class PasswordStrategy extends PassportStrategy(Strategy, 'local') {
  constructor(private readonly signIn: SignIn) {
    super({ passReqToCallback: true, session: false });
  }

  async validate(request: Request, username: string, password: string): Promise<ProvenPerson> {
    const requestId = requestIdOf(request);
    return { personId: await this.signIn.prove({ username, password, purpose: 'sign_in', requestId }) };
  }
}

/** Checks the form of the body first: passport itself would answer a malformed one as a wrong password. */
@Injectable()
export class PasswordGuard extends AuthGuard('local') {
  override async canActivate(context: ExecutionContext): Promise<boolean> {
    parseInput(signInSchema, context.switchToHttp().getRequest<Request>().body ?? {});
    return (await super.canActivate(context)) as boolean;
  }

  override handleRequest<Person>(error: unknown, person: Person): Person {
    if (error) throw error;
    return person;
  }
}
