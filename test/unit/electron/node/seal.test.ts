import { expect, it } from 'vitest';
import { sealed, unsealed } from '../../../../electron/node/seal.ts';

const TEXT = JSON.stringify({ version: 3, savedBy: '0.1.0', records: ['ä', '☎'] });

it('a sealed text is still the same JSON, with the seal as its first field', () => {
  expect(JSON.parse(sealed(TEXT))).toEqual({ seal: expect.stringMatching(/^[0-9a-f]{16}$/), ...JSON.parse(TEXT) });
  expect(unsealed(sealed(TEXT))).toEqual({ text: TEXT, seal: 'whole' });
});

it('a text from before there were seals is taken as it is', () => {
  expect(unsealed(TEXT)).toEqual({ text: TEXT, seal: 'none' });
});

it('one flipped bit, wherever it is, is found: by the seal, or because the file has an unknown field or is no JSON', () => {
  const bytes = Buffer.from(sealed(TEXT));
  for (let bit = 0; bit < bytes.length * 8; bit += 1) {
    const damaged = Buffer.from(bytes);
    damaged[bit >> 3] = (damaged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    const { text, seal } = unsealed(damaged.toString('utf8'));
    expect(seal !== 'broken' && Object.keys(fieldsOf(text)).join()).not.toBe('version,savedBy,records');
  }
});

function fieldsOf(text: string): object {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
