import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import request from 'supertest';
import { columnHandler } from './column-handler.js';

describe('serving the column', () => {
  let folder: string;
  const app = (): express.Express => express().use('/gongkai', columnHandler(folder));

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'xianding-serve-'));
    await mkdir(join(folder, 'builds', 'one', 'site', 'content', 'a'), { recursive: true });
    await writeFile(join(folder, 'secret.txt'), 'secret');
    await writeFile(join(folder, 'builds', 'one', 'manifest.json'), 'manifest');
    const site = join(folder, 'builds', 'one', 'site');
    await writeFile(join(site, 'index.html'), '<p>home</p>');
    await writeFile(join(site, '404.html'), '<p>nothing here</p>');
    await writeFile(join(site, '.hidden'), 'hidden');
    await writeFile(join(site, 'content', 'a', 'index.html'), '<p>a</p>');
    await writeFile(join(site, 'content', 'a', 'document.docx'), 'docx');
    await symlink('builds/one', join(folder, 'current'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('serves pages under a strict policy and asks to look again each time', async () => {
    const { status, text, headers } = await request(app()).get('/gongkai/');
    expect([status, text]).toEqual([200, '<p>home</p>']);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-cache' });
    const again = await request(app())
      .get('/gongkai/')
      .set('If-None-Match', headers['etag'] as string);
    expect(again.status).toBe(304);
  });

  it('leads to the folder of a document and saves its files', async () => {
    const { status, headers } = await request(app()).get('/gongkai/content/a');
    expect([status, headers['location']]).toEqual([301, '/gongkai/content/a/']);
    const file = await request(app()).get('/gongkai/content/a/document.docx');
    expect(file.headers['content-disposition']).toBe('attachment');
  });

  it.each([
    '/gongkai/none',
    '/gongkai/.hidden',
    '/gongkai/..%2f..%2fsecret.txt',
    '/gongkai/%2e%2e/%2e%2e/secret.txt',
    '/gongkai/content/..%5c..%5csecret.txt',
    '/gongkai/%00',
    '/gongkai/%zz',
    '/gongkai/../manifest.json',
    `/gongkai/${'x'.repeat(5000)}`,
  ])('answers %.60s with the page that says so', async (path) => {
    const { status, text, headers } = await request(app()).get(path);
    expect(status).toBe(404);
    expect(text).not.toMatch(/secret|hidden|manifest/);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
  });

  it('says 404 in the words of the column', async () => {
    expect((await request(app()).get('/gongkai/none')).text).toBe('<p>nothing here</p>');
  });

  it('takes nothing in', async () => {
    const { status, headers } = await request(app()).post('/gongkai/').send({});
    expect([status, headers['allow']]).toEqual([405, 'GET, HEAD']);
  });

  it('follows the switch to another build', async () => {
    const server = app();
    await request(server).get('/gongkai/');
    await mkdir(join(folder, 'builds', 'two', 'site'), { recursive: true });
    await writeFile(join(folder, 'builds', 'two', 'site', 'index.html'), '<p>new</p>');
    await rm(join(folder, 'current'));
    await symlink('builds/two', join(folder, 'current'));
    expect((await request(server).get('/gongkai/')).text).toBe('<p>new</p>');
  });
});
