import { describe, expect, it } from 'vitest';
import { isSatisfied } from '../../../build/scripts/install-packages.mjs';

const wanted = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/zod': { version: '4.6.7' },
    'node_modules/only-on-windows': { version: '1.0.0', optional: true },
  },
};

describe('whether npm start and npm test install first', () => {
  it('installs nothing when every package is there in its version', () => {
    expect(isSatisfied(wanted, { packages: { 'node_modules/zod': { version: '4.6.7' } } })).toBe(true);
  });

  it('installs when a package is missing', () => {
    expect(isSatisfied(wanted, { packages: {} })).toBe(false);
  });

  it('installs when a package has another version', () => {
    expect(isSatisfied(wanted, { packages: { 'node_modules/zod': { version: '4.6.6' } } })).toBe(false);
  });
});
