import { describe, expect, it } from 'vitest';
import { type DialPlace, dialOrder, type OrderedWay } from '../../../../shared/telephony/dial-order.ts';
import { presetOf } from '../../../../shared/telephony/dial-programs.ts';

const NUMBER = '+12125550100';
const FOLDERS = {
  localAppData: 'C:\\Users\\a\\AppData\\Local',
  programFiles: 'C:\\Program Files',
  programFilesX86: null,
};
const LINUX: DialPlace = {
  platform: 'linux',
  folders: { localAppData: null, programFiles: null, programFilesX86: null },
};
const WINDOWS: DialPlace = { platform: 'win32', folders: FOLDERS };
const TEL: OrderedWay = { kind: 'tel' };
const WAYS: readonly OrderedWay[] = [
  TEL,
  { kind: 'address', service: 'teams' },
  { kind: 'address', service: 'zoom' },
  { kind: 'program', preset: 'microsip', program: 'C:\\phone\\microsip.exe' },
  { kind: 'program', preset: 'twinkle', program: null },
  { kind: 'program', preset: 'linphone', program: null },
  { kind: 'program', preset: 'zoiper', program: null },
];

/** Each could mean something else to a softphone, a browser or a shell than a number. */
const HOSTILE = [
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
  // MicroSIP looks for these anywhere in its argument, and would overwrite what it has saved.
  '/account:evil',
  '12/account:evil@example.com',
  '+12125550100/password:x',
  '/hangupall',
  '/transfer:+12125550100',
  'msip:hold',
  // Twinkle and Linphone take orders for arguments too.
  '--cmd',
  '--cmd quit',
  '-c',
  'call',
  'call sip-address=sip:a@example.com',
  'fetch-config=http://example.com/x',
  'sip:a@example.com',
  'sip:+12125550100@example.com?method=bye',
  // A shell, if there were one.
  '$(touch x)',
  '`id`',
  '12;id',
  '12&calc.exe',
  '12|sh',
  '%COMSPEC%',
  '12"',
  // More than one person, or another act, at Teams and Zoom.
  '12&users=4:13',
  '12#x',
  '12,4:+4930',
  '+12125550100?topic=x',
  '../../../l/chat/0/0',
];

describe('numbers that may be dialled', () => {
  it.each(['+12125550100', '+442079460000', '+4930123456789', '12', '110', '20415'])('%s', (number) => {
    expect(dialOrder(number, TEL, LINUX)).toEqual({ kind: 'done', value: { kind: 'open', address: `tel:${number}` } });
  });
});

describe.each(WAYS)('by $kind $preset $service', (way) => {
  it.each(HOSTILE)('%j becomes no order', (number) => {
    expect(dialOrder(number, way, WINDOWS)).toEqual({ kind: 'refused', reason: 'notDiallable' });
  });
});

describe('what is opened or started', () => {
  it.each([
    ['teams', 'https://teams.microsoft.com/l/call/0/0?users=4:%2B12125550100'],
    ['zoom', 'zoomphonecall://+12125550100'],
  ] as const)('%s gets one fixed address', (service, address) => {
    expect(dialOrder(NUMBER, { kind: 'address', service }, LINUX)).toEqual({
      kind: 'done',
      value: { kind: 'open', address },
    });
  });

  it.each([
    ['twinkle', ['twinkle'], ['--call', NUMBER]],
    ['linphone', ['linphone', 'linphone-desktop'], [`tel:${NUMBER}`]],
    ['zoiper', ['zoiper5', 'zoiper', '/usr/local/applications/Zoiper5/zoiper'], [NUMBER]],
    ['microsip', [], [NUMBER]],
  ] as const)('%s on Linux', (preset, programs, args) => {
    expect(dialOrder(NUMBER, { kind: 'program', preset, program: null }, LINUX)).toEqual({
      kind: 'done',
      value: { kind: 'run', programs, args },
    });
  });

  it('on Windows it looks only in whole places, and only in folders that there are', () => {
    const way = { kind: 'program', preset: 'microsip', program: null } as const;
    expect(dialOrder('20415', way, WINDOWS)).toEqual({
      kind: 'done',
      value: {
        kind: 'run',
        programs: ['C:\\Users\\a\\AppData\\Local\\MicroSIP\\microsip.exe', 'C:\\Program Files\\MicroSIP\\microsip.exe'],
        args: ['20415'],
      },
    });
  });

  it('the place that the agent chose is the only one', () => {
    const program = '/opt/my phone/twinkle';
    expect(dialOrder('20415', { kind: 'program', preset: 'twinkle', program }, LINUX)).toEqual({
      kind: 'done',
      value: { kind: 'run', programs: [program], args: ['--call', '20415'] },
    });
  });
});

describe('a program that is not that softphone is not started', () => {
  it.each([
    '/bin/sh',
    '/usr/bin/env',
    'twinkle',
    './twinkle',
    '../twinkle',
    '/opt/twinkle/sh',
    '/opt/twinkle/',
    '/opt/twinkle\0/../../bin/sh',
    '/opt/twinkle.sh',
    '/opt/linphone',
    '',
  ])('%j', (program) => {
    const way = { kind: 'program', preset: 'twinkle', program } as const;
    expect(dialOrder(NUMBER, way, LINUX)).toEqual({ kind: 'refused', reason: 'notThatPhone' });
  });
});

describe('which softphone a file is', () => {
  it.each([
    ['C:\\Users\\a\\AppData\\Local\\MicroSIP\\MicroSIP.exe', 'microsip'],
    ['/usr/bin/twinkle', 'twinkle'],
    ['/opt/Linphone-6.0.1.AppImage', 'linphone'],
    ['C:/Program Files/Linphone/bin/linphone.exe', 'linphone'],
    ['/Applications/Zoiper5.app/Contents/MacOS/Zoiper5', 'zoiper'],
    ['C:\\Windows\\System32\\cmd.exe', null],
    ['C:\\x\\microsip.exe.bat', null],
    ['C:\\x\\microsip.cmd', null],
    ['/opt/linphone.sh', null],
    ['/opt/linphone;sh.appimage', null],
    ['/bin/sh', null],
    ['', null],
  ])('%s: %s', (place, preset) => {
    expect(presetOf(place)).toBe(preset);
  });
});
