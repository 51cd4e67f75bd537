import { parentPort } from 'node:worker_threads';
import { yieldToRequests } from '../platform/yield-to-requests.js';
import { performTask, type RenderReply, type RenderRequest } from './core/render-task.js';
import { RenderingError } from './core/rendering-error.js';

const replyTo = async ({ id, name, parameters }: RenderRequest): Promise<RenderReply> => {
  try {
    return { id, ok: true, value: await performTask(name, parameters) };
  } catch (error) {
    if (error instanceof RenderingError) {
      return { id, ok: false, code: error.code, detail: JSON.stringify(error.detail) };
    }
    return {
      id,
      ok: false,
      code: 'rendering.failed',
      detail: JSON.stringify({ error: (error as Error).name }),
    };
  }
};

/** Bytes in memory of their own, which can move to the other thread. */
const send = (reply: RenderReply): void => {
  if (!reply.ok || !(reply.value instanceof Uint8Array)) return parentPort?.postMessage(reply);
  const value = new Uint8Array(reply.value);
  parentPort?.postMessage({ ...reply, value }, [value.buffer]);
};

yieldToRequests();
parentPort?.on('message', async (request: RenderRequest) => send(await replyTo(request)));
