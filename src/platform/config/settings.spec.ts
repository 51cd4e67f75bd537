import { ConfigurationError, readSettings } from './settings.js';

const problemsOf = (environment: Record<string, string>): readonly string[] => {
  try {
    readSettings(environment, '/srv');
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems;
    throw error;
  }
  return [];
};

describe('settings', () => {
  it('has the documented defaults', () => {
    expect(readSettings({}, '/srv')).toMatchObject({
      production: false,
      port: 3000,
      host: '127.0.0.1',
      publicUrl: undefined,
      dataDir: '/srv/data',
      databaseUrl: undefined,
      maxUploadBytes: 20_971_520,
    });
  });

  it('treats an empty variable as unset', () => {
    expect(readSettings({ PORT: '', DATABASE_URL: '' }, '/srv').port).toBe(3000);
  });

  it('names every problem at once', () => {
    const problems = problemsOf({ PORT: '99999', DATABASE_URL: 'postgres://x', LOG_LEVEL: 'loud' });
    expect(problems.map((problem) => problem.split(':')[0])).toEqual(['PORT', 'DATABASE_URL', 'LOG_LEVEL']);
  });

  it('requires a secret in production, together with the other problems', () => {
    expect(problemsOf({ NODE_ENV: 'production', PORT: 'x' })).toHaveLength(2);
    expect(readSettings({ NODE_ENV: 'production', SESSION_SECRET: 's'.repeat(32) }, '/srv').production).toBe(
      true,
    );
  });

  it('drops the slash at the end of the public address', () => {
    expect(readSettings({ PUBLIC_URL: 'https://xd.example.gov.cn/' }, '/srv').publicUrl).toBe(
      'https://xd.example.gov.cn',
    );
  });
});
