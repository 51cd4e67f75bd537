import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { describeOnEachServer } from '../support/on-each-server.js';

/** The command as a newcomer runs it; only the address of the server differs. */
const runDemo = (url: string): Promise<{ status: number | null; output: string }> =>
  new Promise((resolveRun, reject) => {
    const { NODE_OPTIONS: _options, ...inherited } = process.env;
    const child = spawn(process.execPath, [resolve('scripts/demo.mjs')], {
      env: { ...inherited, PUBLIC_URL: url },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.once('error', reject);
    child.once('close', (status) => resolveRun({ status, output }));
  });

describeOnEachServer('npm run demo', (given) => {
  it('takes the plan from upload to a page with its tables, and does so again', async () => {
    const { office, server } = given();
    for (const round of [1, 2]) {
      const { status, output } = await runDemo(server.url);
      expect([round, status, status === 0 ? '' : output]).toEqual([round, 0, '']);
      const address = output.match(/http:\/\/[^\s（）]+\/gongkai\/[^\s（）]+/g)?.at(-1);
      const page = await office.page(address!);
      expect(page.status).toBe(200);
      expect(page.text).toContain('2022年张店区机关事务服务中心政务公开工作方案');
      expect(page.text).toMatch(/<table[\s>]/);
    }
  });
});
