// A window that was taken over must not be able to say what program is started.

import { expect, it } from 'vitest';
import { FRESH_PHONE_SETUP, type DialWay, type PhoneSetup } from '../../../../../shared/telephony/setup.ts';
import { createInProcessHost } from '../../../../support/in-process-host.ts';
import { settings, TWO_PAST_TWO } from '../../../../support/records.ts';

const TWINKLE = '/opt/twinkle/twinkle';
const { webhooks: _none, ...FRESH } = FRESH_PHONE_SETUP;

async function hostWithFiles(...files: string[]) {
  const host = createInProcessHost(TWO_PAST_TWO, [settings()]);
  for (const file of files) host.copies.texts.set(file, '');
  await host.start();
  const phone = async (): Promise<PhoneSetup> => (await host.client.request('desk', {})).desk.settings.phone;
  const set = (dialWay: DialWay) => host.client.request('setPhone', { setup: { ...FRESH, dialWay } });
  const choose = (typed: string | null) => host.client.request('choosePlace', { what: 'dialProgram', typed });
  return { host, phone, set, choose };
}

it('the program that was chosen says which softphone it is, and is kept', async () => {
  const { phone, set, choose } = await hostWithFiles(TWINKLE);
  expect(await choose(TWINKLE)).toEqual({ kind: 'done', value: TWINKLE });
  const way = { kind: 'program', preset: 'twinkle', program: TWINKLE } as const;
  expect((await phone()).dialWay).toEqual(way);
  expect((await set(way)).kind).toBe('done');
});

it.each(['/bin/sh', '/opt/twinkle/twinkle.sh', 'C:\\Windows\\System32\\cmd.exe'])(
  '%s is no softphone',
  async (file) => {
    const { phone, choose } = await hostWithFiles(file);
    expect(await choose(file)).toMatchObject({ reason: { code: 'notASoftphone' } });
    expect((await phone()).dialWay).toEqual({ kind: 'tel' });
  },
);

it('a file that is not there is not kept', async () => {
  const { phone, choose } = await hostWithFiles();
  expect(await choose(TWINKLE)).toMatchObject({ reason: { code: 'copyRefused' } });
  expect((await phone()).dialWay).toEqual({ kind: 'tel' });
});

it('where the system asks, the window names nothing', async () => {
  const { host, phone, choose } = await hostWithFiles(TWINKLE);
  const asked: unknown[] = [];
  host.machine.choose = async (what) => {
    asked.push(what);
    return TWINKLE;
  };
  expect(await choose(TWINKLE)).toMatchObject({ reason: { code: 'notHere' } });
  expect(asked).toEqual([]);
  expect(await choose(null)).toEqual({ kind: 'done', value: TWINKLE });
  expect(asked).toEqual(['program']);
  expect((await phone()).dialWay).toMatchObject({ preset: 'twinkle', program: TWINKLE });
});

it.each([
  { kind: 'program', preset: 'twinkle', program: '/bin/sh' },
  { kind: 'program', preset: 'twinkle', program: '/tmp/evil/twinkle' },
  { kind: 'program', preset: 'zoiper', program: TWINKLE },
] as const)('the setup does not take a place that nobody chose: $preset at $program', async (way) => {
  const { phone, set, choose } = await hostWithFiles(TWINKLE);
  await choose(TWINKLE);
  expect(await set(way)).toMatchObject({ reason: { code: 'programNotChosen' } });
  expect((await phone()).dialWay).toMatchObject({ preset: 'twinkle', program: TWINKLE });
});

it('a softphone in its usual places needs no choice', async () => {
  const { phone, set } = await hostWithFiles();
  const way = { kind: 'program', preset: 'zoiper', program: null } as const;
  expect((await set(way)).kind).toBe('done');
  expect((await phone()).dialWay).toEqual(way);
});
