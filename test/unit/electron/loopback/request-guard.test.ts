import { describe, expect, it } from 'vitest';
import { guardRefusal, namesOwnOrigin } from '../../../../electron/loopback/request-guard.ts';

const PORT = 4170;
const OWN = `127.0.0.1:${PORT}`;

function asking(rawHeaders: string[], url = '/') {
  return { method: 'GET', url, rawHeaders };
}

describe('the request line', () => {
  it.each(['/', '/start?token=x', '/request', '/a//b', '/http://x'])('%j is a path of ours', (url) => {
    expect(guardRefusal(asking(['Host', OWN], url), PORT)).toBeNull();
  });

  it.each([
    'http://evil.example/',
    `http://${OWN}/`,
    '//evil.example/',
    '/\\evil.example/',
    '*',
    '',
    'request',
    'evil.example:443',
  ])('%j is refused', (url) => {
    expect(guardRefusal(asking(['Host', OWN], url), PORT)).toBe('requestLine');
  });
});

describe('Host: exactly one, exactly ours', () => {
  it.each([
    [[]],
    [['Host', '']],
    [['Host', 'localhost:4170']],
    [['Host', 'localhost']],
    [['Host', '127.0.0.1']],
    [['Host', '127.0.0.1:80']],
    [['Host', '127.0.0.1:41700']],
    [['Host', '127.0.0.1:4170.evil.example']],
    [['Host', '127.0.0.1.evil.example:4170']],
    [['Host', 'localhost.evil.example:4170']],
    [['Host', 'evil.example']],
    [['Host', '127.0.0.1.:4170']],
    [['Host', '[::1]:4170']],
    [['Host', '127.1:4170']],
    [['Host', '2130706433:4170']],
    [['Host', '0.0.0.0:4170']],
    [['Host', ' 127.0.0.1:4170']],
    [['Host', OWN, 'Host', OWN]],
    [['Host', OWN, 'host', 'evil.example']],
    [['Host', 'evil.example', 'Host', OWN]],
  ])('%j is refused', (rawHeaders) => {
    expect(guardRefusal(asking(rawHeaders), PORT)).toBe('host');
  });

  it('another header that carries our host as its value is no Host', () => {
    expect(guardRefusal(asking(['X-Forwarded-Host', 'host', 'Forwarded', OWN]), PORT)).toBe('host');
  });
});

describe('Origin: absent or ours', () => {
  it.each([
    ['null'],
    [''],
    ['http://127.0.0.1'],
    ['http://127.0.0.1:80'],
    ['https://127.0.0.1:4170'],
    ['http://localhost:4170'],
    ['http://127.0.0.1:4170/'],
    ['http://127.0.0.1:4170.evil.example'],
    ['http://127.0.0.1.evil.example:4170'],
    ['HTTP://127.0.0.1:4170'],
    ['http://evil.example'],
    ['file://'],
    ['companion://app'],
    ['chrome-extension://abcdefgh'],
  ])('%j is refused', (origin) => {
    expect(guardRefusal(asking(['Host', OWN, 'Origin', origin]), PORT)).toBe('origin');
  });

  it('two are refused, even two of ours', () => {
    const own = `http://${OWN}`;
    expect(guardRefusal(asking(['Host', OWN, 'Origin', own, 'Origin', own]), PORT)).toBe('origin');
  });

  it('ours passes, and is what namesOwnOrigin asks for; absent is not enough there', () => {
    const own = asking(['Host', OWN, 'Origin', `http://${OWN}`]);
    expect([guardRefusal(own, PORT), namesOwnOrigin(own, PORT)]).toEqual([null, true]);
    const absent = asking(['Host', OWN]);
    expect([guardRefusal(absent, PORT), namesOwnOrigin(absent, PORT)]).toEqual([null, false]);
  });
});

describe('Sec-Fetch-Site', () => {
  it.each([
    ['same-origin', null],
    ['none', null],
    ['same-site', 'site'],
    ['cross-site', 'site'],
    ['', 'site'],
  ])('%j gives %j', (site, refusal) => {
    expect(guardRefusal(asking(['Host', OWN, 'Sec-Fetch-Site', site]), PORT)).toBe(refusal);
  });
});
