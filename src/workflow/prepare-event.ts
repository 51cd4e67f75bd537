import { Injectable } from '@nestjs/common';
import type { DisclosureDraft } from '../disclosure/index.js';
import { DocumentAccess, Intake, ScreenAgain, type ScreenedAgain, type TakenIn } from '../documents/index.js';
import { Sessions, type Actor } from '../identity/index.js';
import { UnitOfWork } from '../platform/database/index.js';
import type { UploadedFile } from '../platform/http/index.js';
import { InvalidError, UnauthenticatedError } from '../shared/errors.js';
import { contentOfEvent } from './document-event.js';
import type { EventBody } from './event-bodies.js';

/** What the event brings from outside the database, prepared before the transaction. */
export interface Prepared {
  readonly body: EventBody;
  readonly content: DisclosureDraft | undefined;
  readonly revision: TakenIn | undefined;
  /** Scan of a signature given on paper. */
  readonly scan?: TakenIn | undefined;
  /** What the rules of today find, where a closed text is to be opened. */
  readonly screenedAgain: ScreenedAgain | undefined;
  readonly reauthenticated: boolean;
}

/** Everything slow or outside the database: the password's hash, the screening of what is uploaded. */
@Injectable()
export class PrepareEvent {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: DocumentAccess,
    private readonly intake: Intake,
    private readonly screenAgain: ScreenAgain,
    private readonly sessions: Sessions,
  ) {}

  async prepare(
    actor: Actor,
    id: string,
    body: EventBody,
    file: UploadedFile | undefined,
  ): Promise<Prepared> {
    return {
      body,
      content: contentOfEvent(body),
      revision: body.type === 'revise' ? await this.takeRevision(actor, id, file) : undefined,
      scan:
        body.type === 'record_signature'
          ? await this.intake.take(actor, requireFile(file), 'scan', [])
          : undefined,
      screenedAgain: body.type === 'propose_disclosure' ? await this.screenAgain.screen(id) : undefined,
      reauthenticated: await this.reauthenticated(actor, body),
    };
  }

  private async takeRevision(actor: Actor, id: string, file: UploadedFile | undefined): Promise<TakenIn> {
    const upload = requireFile(file);
    const document = await this.unitOfWork.read((tx) => this.access.open(tx, actor, id));
    return this.intake.take(actor, upload, 'body', [document.title]);
  }

  private async reauthenticated(actor: Actor, body: EventBody): Promise<boolean> {
    if (!mayAskForPassword(body)) return false;
    if (body.password === undefined) return actor.confirmedAt !== undefined;
    try {
      await this.sessions.confirm(actor, body.password);
      return true;
    } catch (error) {
      if (error instanceof UnauthenticatedError && error.code === 'session.credentials_wrong') return false;
      throw error;
    }
  }
}

type Reauthenticating = Extract<EventBody, { type: 'sign' | 'confirm_recorded_signature' | 'approve' }>;

/** A signature, the confirmation of one, or an approval that goes on to one. */
const mayAskForPassword = (body: EventBody): body is Reauthenticating =>
  body.type === 'sign' ||
  body.type === 'confirm_recorded_signature' ||
  (body.type === 'approve' && body.through !== undefined);

const requireFile = (file: UploadedFile | undefined): UploadedFile => {
  if (!file) throw new InvalidError('request.malformed', [{ field: 'file', code: 'draft.file_required' }]);
  return file;
};
