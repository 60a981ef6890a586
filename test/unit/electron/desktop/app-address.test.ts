import { describe, expect, it } from 'vitest';
import { isOwnAddress, mayNavigate, mayRequest } from '../../../../electron/desktop/app-address.ts';

const strangers = [
  '',
  'about:blank',
  'companion:app',
  'companion://app.evil/index.html',
  'companion://app.evil.example/',
  'companion://app@evil/index.html',
  'companion://evil@app/index.html',
  'companion://user:pw@app/index.html',
  'companion://app:8080/index.html',
  'companion://apps/index.html',
  'companion://xapp/',
  'companions://app/index.html',
  'file:///index.html',
  'http://app/index.html',
  'https://app/',
  'http://127.0.0.1:4170/',
  'javascript:alert(1)',
  'data:text/html,<p>',
  'blob:companion://app/7a',
  'tel:+12125550100',
];

describe('our own addresses', () => {
  it.each(['companion://app/', 'companion://app/index.html', 'companion://app/assets/a.js?x#y', 'companion://app'])(
    '%s',
    (address) => expect(isOwnAddress(address)).toBe(true),
  );

  it.each(strangers)('%j is none of them', (address) => {
    expect(isOwnAddress(address)).toBe(false);
  });
});

describe('where a page may go', () => {
  it('is its own page, so that a reload works', () => {
    expect(mayNavigate('companion://app/index.html')).toBe(true);
  });

  it.each([...strangers, 'companion://app/', 'companion://app/other.html', 'companion://app/index.html?x=1'])(
    'not %j',
    (address) => expect(mayNavigate(address)).toBe(false),
  );
});

describe('what a page may ask for', () => {
  it.each(['companion://app/assets/a.js', 'data:image/png;base64,AA', 'devtools://devtools/bundled/a.js'])(
    '%s',
    (address) => expect(mayRequest(address)).toBe(true),
  );

  it.each(strangers.filter((address) => !address.startsWith('data:')))('not %j', (address) => {
    expect(mayRequest(address)).toBe(false);
  });

  it.each(['wss://evil.example', 'ws://127.0.0.1:1', 'ftp://evil.example', 'chrome://gpu', 'chrome-extension://a/b'])(
    'not %j',
    (address) => expect(mayRequest(address)).toBe(false),
  );
});
