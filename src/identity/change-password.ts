import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail, SYSTEM_STREAM } from '../audit/index.js';
import { CLOCK } from '../platform/clock.js';
import { UnitOfWork } from '../platform/database/index.js';
import type { Clock } from '../shared/clock.js';
import type { Actor } from './core/actor.js';
import { hashPassword } from './passwords.js';
import { updatePerson } from './people.repository.js';
import { deleteOtherSessions } from './sessions.repository.js';
import { SignIn } from './sign-in.js';

/** Somebody gives themselves another password; whoever else is signed in under their name is signed out. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly auditTrail: AuditTrail,
    private readonly signIn: SignIn,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Never call it inside a unit of work. @throws as {@link SignIn.prove} when the present password is wrong */
  async change(actor: Actor, present: string, next: string): Promise<void> {
    await this.signIn.prove({
      username: actor.username,
      password: present,
      purpose: 'confirm',
      requestId: actor.requestId,
    });
    const passwordHash = await hashPassword(next);
    const at = this.clock.now();
    await this.unitOfWork.run(async (tx) => {
      await updatePerson(tx, actor.personId, { passwordHash });
      await deleteOtherSessions(tx, actor.personId, actor.sessionId);
      await this.auditTrail.append(tx, {
        stream: SYSTEM_STREAM,
        action: 'person.password_changed',
        actorId: actor.personId,
        detail: { personId: actor.personId },
        requestId: actor.requestId,
        at,
      });
    });
  }
}
