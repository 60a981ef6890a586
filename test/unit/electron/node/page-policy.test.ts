import { expect, it } from 'vitest';
import { contentSecurityPolicy, pageHeaders } from '../../../../electron/node/page-policy.ts';

const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'; require-trusted-types-for 'script'; " +
  "trusted-types 'none'";

it('the desktop policy lets a page load its own files and nothing else', () => {
  expect(contentSecurityPolicy("'none'")).toBe(strict);
});

it('loopback differs in one place: the page may ask its own server', () => {
  expect(contentSecurityPolicy("'self'")).toBe(strict.replace("connect-src 'none'", "connect-src 'self'"));
});

it('every answer says that types are not to be guessed, nothing is kept, and nobody else may read it', () => {
  expect(pageHeaders("'none'")).toMatchObject({
    'content-security-policy': strict,
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-store',
  });
});

it('no answer lets another origin in', () => {
  expect(Object.keys(pageHeaders("'self'")).filter((name) => name.startsWith('access-control'))).toEqual([]);
});
