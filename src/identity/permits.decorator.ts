import { createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import { UnauthenticatedError } from '../shared/errors.js';
import type { Actor } from './core/actor.js';
import type { Permission } from './policies.js';

export const PUBLIC = 'identity:public';
export const PERMISSION = 'identity:permission';

/** Nobody needs to be signed in: health, the public column, the sign-in itself. */
export const Public = () => SetMetadata(PUBLIC, true);

/** Who may call: a line of the policies. A route that has neither this nor `@Public()` is closed to all. */
export const Permits = (permission: Permission) => SetMetadata(PERMISSION, permission);

const actors = new WeakMap<object, Actor>();

export const rememberActor = (request: object, actor: Actor): void => {
  actors.set(request, actor);
};

/** @throws UnauthenticatedError on a route that is public and called without a session. */
export const actorOfRequest = (request: object): Actor => {
  const actor = actors.get(request);
  if (!actor) throw new UnauthenticatedError('session.required');
  return actor;
};

/** The {@link Actor} who is calling. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext) =>
  actorOfRequest(context.switchToHttp().getRequest<object>()),
);
