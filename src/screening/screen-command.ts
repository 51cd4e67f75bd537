import { type ChildProcess, fork } from 'node:child_process';
import { accessSync, constants, readFileSync } from 'node:fs';
import { type AppConfig, loadCommandConfig } from '../platform/config/index.js';
import { systemClock, todayOf } from '../shared/clock.js';
import { messageOf } from '../platform/http/messages.js';
import { detectTesseract } from './detect-tesseract.js';
import type { ScreenChildReply, ScreenChildRequest, ScreenLine } from './screen-child.js';

const USAGE = '用法：npm run --silent screen -- [--reveal] 文件…\n';
/** Most files need far less; the few that do not are screened again with the whole heap. */
const SMALL_HEAP_MB = 160;
/** A child is replaced when its memory before a file is above this, so that the next figure is honest. */
const TIRED_MB = 120;

const peakOf = (pid: number | undefined): number => {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Math.round(Number(/VmHWM:\s{1,9}(\d{1,12})/.exec(status)?.[1] ?? 0) / 1024);
  } catch {
    return 0;
  }
};

/** Screens files one after the other in a child process with a bounded heap. */
class ScreeningChild {
  private child: ChildProcess | undefined;

  constructor(private readonly config: Pick<AppConfig, 'screeningMs' | 'screeningHeapMb'>) {}

  async screen(request: ScreenChildRequest): Promise<ScreenLine> {
    const line = await this.screenWith(SMALL_HEAP_MB, request);
    if (line.reason !== 'memory') return line;
    const again = await this.screenWith(this.config.screeningHeapMb, request);
    this.stop();
    return again;
  }

  private screenWith(heapMb: number, request: ScreenChildRequest): Promise<ScreenLine> {
    const child = (this.child ??= this.start(heapMb));
    return new Promise((resolve) => {
      let deadline: NodeJS.Timeout | undefined;
      const finish = (line: ScreenLine, keep: boolean): void => {
        clearTimeout(deadline);
        child.removeAllListeners();
        if (!keep) this.stop();
        resolve(line);
      };
      const limit = (milliseconds: number, mayTake: number): void => {
        clearTimeout(deadline);
        deadline = setTimeout(() => finish(lost('deadline', mayTake), false), milliseconds);
      };
      const lost = (reason: string, ms: number): ScreenLine => ({
        file: request.file,
        verdict: 'refuse',
        code: 'intake.too_complex',
        reason,
        message: messageOf({ code: 'intake.too_complex', detail: { reason } }),
        findings: [],
        ms,
        mb: peakOf(child.pid),
      });
      child.on('message', (reply: ScreenChildReply) => {
        if ('extendMs' in reply) limit(reply.extendMs, reply.extendMs);
        else finish(withMessage(reply.line), reply.restMb < TIRED_MB);
      });
      child.once('exit', () => finish(lost('memory', 0), false));
      child.once('error', () => finish(lost('memory', 0), false));
      limit(this.config.screeningMs, this.config.screeningMs);
      child.send(request);
    });
  }

  stop(): void {
    this.child?.removeAllListeners();
    this.child?.kill('SIGKILL');
    this.child = undefined;
  }

  private start(heapMb: number): ChildProcess {
    return fork(new URL('./screen-child.js', import.meta.url), [], {
      execArgv: [`--max-old-space-size=${heapMb}`, '--max-semi-space-size=4'],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
  }
}

const withMessage = (line: ScreenLine): ScreenLine => {
  if (line.code === undefined) return line;
  const { reason, ...rest } = line;
  return {
    ...rest,
    message: messageOf({ code: line.code, detail: { ...line.detail, reason: reason ?? '' } }),
  };
};

/**
 * `screen [--reveal] FILE…`: one JSON line a file on standard output, nothing stored.
 * @returns 0 whatever is found, 2 when it could not run
 */
export const screenCommand = async (args: readonly string[]): Promise<number> => {
  const reveal = args.includes('--reveal');
  const files = args.filter((argument) => argument !== '--reveal' && argument !== '--');
  if (files.length === 0 || files.some((file) => file.startsWith('--'))) {
    process.stderr.write(USAGE);
    return 2;
  }
  let config: AppConfig;
  try {
    config = loadCommandConfig();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
  const pictureText = await detectTesseract(config.pictureText, config.pictureTextLimits);
  const tesseract = pictureText.status === 'available' ? pictureText.settings : undefined;
  const limits = { ...config.intakeLimits, today: todayOf(systemClock) };
  const child = new ScreeningChild(config);
  let status = 0;
  try {
    for (const file of files) {
      try {
        accessSync(file, constants.R_OK);
      } catch {
        process.stderr.write(`不能读取：${file}\n`);
        status = 2;
        continue;
      }
      const {
        detail: _detail,
        reason: _reason,
        ...line
      } = await child.screen({ file, reveal, limits, tesseract });
      process.stdout.write(`${JSON.stringify(line)}\n`);
    }
  } finally {
    child.stop();
  }
  return status;
};
