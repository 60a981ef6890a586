import { describe, expect, it } from 'vitest';
import { telAddress } from '../../../../electron/node/tel-address.ts';

describe('numbers that may be dialled', () => {
  it.each(['+12125550100', '+442079460000', '+4930123456789', '12', '110', '20415'])('%s', (number) => {
    expect(telAddress(number)).toEqual({ kind: 'done', value: `tel:${number}` });
  });
});

describe('everything else is refused', () => {
  it.each([
    '',
    '+',
    '1',
    '123456',
    '+0123456789',
    '+1234567890123456',
    ' +12125550100',
    '+12125550100 ',
    '+1 212 555 0100',
    '+12125550100\n',
    '+12125550100\0',
    '+12125550100,,1#',
    '+12125550100;ext=5',
    '*#06#',
    'tel:+12125550100',
    'TEL:+12125550100',
    'https://example.com',
    'https://user:pw@example.com',
    'file:///etc/passwd',
    'smb://host/share',
    '\\\\host\\share',
    'ms-msdt:/id',
    'search-ms:query',
    'javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '+１２１２５５５０１００',
    `+${'1'.repeat(100_000)}`,
  ])('%j', (number) => {
    expect(telAddress(number)).toEqual({ kind: 'refused', reason: 'notDiallable' });
  });
});
