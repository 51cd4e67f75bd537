import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { APP_CONFIG, type AppConfig } from '../platform/config/index.js';
import { requestIdOf } from '../platform/http/index.js';
import { ForbiddenError, UnauthenticatedError } from '../shared/errors.js';
import { PERMISSION, PUBLIC, rememberActor } from './permits.decorator.js';
import { permits, type Permission } from './policies.js';
import { readSessionCookie } from './session-cookie.js';
import { Sessions } from './sessions.js';

/** Closes every route that does not say who may call it. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: Sessions,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const targets = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean | undefined>(PUBLIC, targets)) return true;
    const request = context.switchToHttp().getRequest<Request>();
    const token = readSessionCookie(request, this.config.production);
    const actor = token === undefined ? null : await this.sessions.actorOf(token, requestIdOf(request));
    if (!actor) throw new UnauthenticatedError('session.required');
    rememberActor(request, actor);
    const permission = this.reflector.getAllAndOverride<Permission | undefined>(PERMISSION, targets);
    if (permission === undefined || !permits(permission, actor))
      throw new ForbiddenError('request.forbidden');
    return true;
  }
}
