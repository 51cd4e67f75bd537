import { gzipSync } from 'node:zlib';
import { describeAtBrowsers } from './console-office.js';

const LARGEST_KILOBYTES = 350;

describeAtBrowsers('the scripts of the console', (given) => {
  it('weigh little until the sign-in and the work page stand; the rest comes on demand', async () => {
    const page = await given().browsers.open();
    const scripts = new Map<string, Promise<Buffer>>();
    page.on('response', (response) => {
      if (new URL(response.url()).pathname.endsWith('.js')) scripts.set(response.url(), response.body());
    });
    const kilobytes = async () => {
      const bodies = await Promise.all(scripts.values());
      return bodies.reduce((sum, body) => sum + gzipSync(body).length, 0) / 1000;
    };
    await page.goto('/');
    await page.getByRole('button', { name: /周雅琴/ }).waitFor();
    expect(await kilobytes()).toBeGreaterThan(0);
    await page.getByRole('button', { name: /周雅琴/ }).click();
    await page.getByText('没有等待您办理的公文。').waitFor();
    expect(await kilobytes()).toBeLessThanOrEqual(LARGEST_KILOBYTES);
  });
});
