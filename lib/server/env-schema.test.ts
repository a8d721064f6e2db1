import { describe, expect, test } from 'vitest';
import { parseSettings } from './env-schema';

describe('settings', () => {
  test('nothing set gives a server on this machine with the embedded database', () => {
    expect(parseSettings({}, '/project')).toEqual({
      ok: true,
      value: {
        mode: 'development',
        host: '127.0.0.1',
        port: 3000,
        dataDirectory: '/project/.data',
        databaseUrl: null,
        databasePoolSize: 10,
        secret: null,
        publicUrl: 'http://127.0.0.1:3000',
        google: null,
        github: null,
        logLevel: 'info',
      },
    });
  });

  test.each([
    ['PORT', 'http'],
    ['PORT', '70000'],
    ['PORT', '-1'],
    ['PORT', '80.5'],
    ['DATABASE_URL', 'mysql://localhost/x'],
    ['DATABASE_URL', 'localhost'],
    ['DATABASE_POOL_SIZE', '0'],
    ['AUTH_SECRET', 'short'],
    ['NEXTAUTH_SECRET', 'x'.repeat(31)],
    ['NEXTAUTH_URL', 'loadbearing.example'],
    ['NEXTAUTH_URL', 'ftp://loadbearing.example'],
    ['LOG_LEVEL', 'loud'],
    ['NODE_ENV', 'staging'],
  ])('%s=%s stops the start with one line that names it', (name, value) => {
    const parsed = parseSettings({ [name]: value }, '/project');
    expect(parsed.ok).toBe(false);
    if (parsed.ok) return;
    expect(parsed.error.message).toMatch(new RegExp(`^${name}: .+`));
    expect(parsed.error.message).not.toContain('\n');
  });

  test.each(['GOOGLE', 'GITHUB'])('half of a %s pair is told by the missing half', (provider) => {
    const half = parseSettings({ [`${provider}_CLIENT_ID`]: 'id' }, '/project');
    expect(!half.ok && half.error.message).toContain(`${provider}_CLIENT_SECRET: is missing`);
    const other = parseSettings({ [`${provider}_CLIENT_SECRET`]: 's' }, '/project');
    expect(!other.ok && other.error.message).toContain(`${provider}_CLIENT_ID: is missing`);
  });

  test.each([
    [{ HOST: '0.0.0.0', PORT: '80' }, 'http://localhost:80'],
    [{ HOST: '::1' }, 'http://[::1]:3000'],
    [{ NEXTAUTH_URL: 'https://prep.example/' }, 'https://prep.example'],
  ])('%j is reached at %s', (given, address) => {
    expect(parseSettings(given, '/project')).toMatchObject({ value: { publicUrl: address } });
  });

  test('an empty variable is one that is not set', () => {
    expect(parseSettings({ PORT: '', DATABASE_URL: '', AUTH_SECRET: '' }, '/project').ok).toBe(true);
  });

  test('whole sets are taken over', () => {
    const secret = 's'.repeat(32);
    const parsed = parseSettings(
      {
        AUTH_SECRET: secret,
        GITHUB_CLIENT_ID: 'i',
        GITHUB_CLIENT_SECRET: 'k',
        LOADBEARING_DATA_DIR: '/var/lib/prep',
        DATABASE_URL: 'postgresql://u:p@db.example/prep',
      },
      '/project',
    );
    expect(parsed).toMatchObject({
      value: {
        secret,
        github: { clientId: 'i', clientSecret: 'k' },
        dataDirectory: '/var/lib/prep',
        databaseUrl: 'postgresql://u:p@db.example/prep',
      },
    });
  });
});
