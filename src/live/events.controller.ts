import { Controller, Get, Res } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { CurrentActor, Permits, type Actor } from '../identity/index.js';
import { LiveEvents } from './live-events.js';

@ApiTags('events')
@Controller('api/events')
export class EventsController {
  constructor(private readonly liveEvents: LiveEvents) {}

  /**
   * Server-sent events: `ready` first (read everything anew), then `document` `{document, revision, state}` for
   * what the caller may see and `tasks` `{}` when the caller's work list has changed.
   */
  @Get()
  @Permits('event.read')
  @ApiResponse({
    status: 200,
    description: 'ready {} · document {document, revision, state} · tasks {}',
    content: { 'text/event-stream': { schema: { type: 'string' } } },
  })
  listen(@CurrentActor() actor: Actor, @Res() response: Response): void {
    this.liveEvents.add(actor, {
      open: () => {
        response.status(200);
        response.setHeader('Content-Type', 'text/event-stream; charset=utf-8');
        response.setHeader('Cache-Control', 'no-store, no-transform');
        response.setHeader('X-Accel-Buffering', 'no');
        response.flushHeaders();
      },
      write: (text) => {
        response.write(text);
      },
      waiting: () => response.writableLength,
      end: () => {
        response.end();
      },
      onClose: (listener) => {
        response.on('close', listener);
      },
    });
  }
}
