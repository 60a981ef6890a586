// Real programs are started here: stand-ins that write down what they were called with.

import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type DialMeans, dialBy } from '../../../../../electron/node/telephony/dialler.ts';
import type { Dialler } from '../../../../../electron/core/ports.ts';
import { done, refused } from '../../../../../shared/outcome.ts';
import type { DialPreset } from '../../../../../shared/telephony/setup.ts';

const NUMBER = '+12125550100';
const wayThere = process.env['PATH'] ?? '';
let folder: string;
let heard: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'phones-'));
  heard = join(folder, 'heard.txt');
});

afterEach(() => {
  process.env['PATH'] = wayThere;
  rmSync(folder, { recursive: true });
});

function standIn(place: string): string {
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, `#!/bin/sh\nprintf '%s|' "$0" "$@" > '${heard}.new' && mv '${heard}.new' '${heard}'\n`);
  chmodSync(place, 0o755);
  return place;
}

function diallerThatOpens(answer = done(null) as ReturnType<typeof done<null>> | ReturnType<typeof refused<string>>) {
  const opened: string[] = [];
  const means: DialMeans = {
    platform: 'linux',
    env: {},
    async open(address) {
      opened.push(address);
      return answer;
    },
  };
  const dialler: Dialler = { dial: (number, way) => dialBy(means, number, way) };
  return { dialler, opened };
}

const byProgram = (preset: DialPreset, program: string | null) => ({ kind: 'program', preset, program }) as const;

describe.runIf(process.platform === 'linux')('a softphone that is started', () => {
  it.each([
    ['twinkle', 'twinkle', ['--call', NUMBER]],
    ['linphone', 'linphone', [`tel:${NUMBER}`]],
    ['zoiper', 'zoiper5', [NUMBER]],
    ['zoiper', 'zoiper', [NUMBER]],
  ] as const)('%s by the name %s gets its own arguments and nothing else', async (preset, name, args) => {
    const program = standIn(join(folder, name));
    process.env['PATH'] = `${folder}:/usr/bin:/bin`;
    expect(await diallerThatOpens().dialler.dial(NUMBER, byProgram(preset, null))).toEqual(done(null));
    await vi.waitFor(() => expect(readFileSync(heard, 'utf8')).toBe([program, ...args, ''].join('|')));
  });

  it('is taken from the place that was chosen, whatever is in it', async () => {
    const program = standIn(join(folder, "a place; with $HOME and 'quotes'", 'twinkle'));
    expect(await diallerThatOpens().dialler.dial('20415', byProgram('twinkle', program))).toEqual(done(null));
    await vi.waitFor(() => expect(readFileSync(heard, 'utf8')).toBe([program, '--call', '20415', ''].join('|')));
  });

  it('is named when it is not there, with the place where it can be chosen', async () => {
    process.env['PATH'] = folder;
    const told = 'Twinkle was not found on this computer. Choose its program in Settings, under Phone';
    const { dialler } = diallerThatOpens();
    expect(await dialler.dial(NUMBER, byProgram('twinkle', null))).toEqual(refused(told));
    expect(await dialler.dial(NUMBER, byProgram('twinkle', join(folder, 'twinkle')))).toEqual(refused(told));
  });

  it('is named when it cannot be started', async () => {
    const program = standIn(join(folder, 'twinkle'));
    chmodSync(program, 0o644);
    expect(await diallerThatOpens().dialler.dial(NUMBER, byProgram('twinkle', program))).toEqual(
      refused('Twinkle couldn’t be started. Choose its program again in Settings, under Phone'),
    );
  });

  it('is not started for what is no number, nor when it is another program', async () => {
    const program = standIn(join(folder, 'sh'));
    const { dialler, opened } = diallerThatOpens();
    const shell = await dialler.dial(NUMBER, byProgram('twinkle', program));
    expect(shell).toEqual(refused('the chosen program isn’t that softphone. Choose it again in Settings, under Phone'));
    const order = await dialler.dial('--cmd quit', byProgram('twinkle', standIn(join(folder, 'twinkle'))));
    expect(order).toEqual(refused('that is not a number it can dial'));
    expect(existsSync(heard)).toBe(false);
    expect(opened).toEqual([]);
  });
});

describe('an address that is opened', () => {
  it.each([
    [{ kind: 'tel' }, `tel:${NUMBER}`],
    [{ kind: 'address', service: 'teams' }, 'https://teams.microsoft.com/l/call/0/0?users=4:%2B12125550100'],
    [{ kind: 'address', service: 'zoom' }, `zoomphonecall://${NUMBER}`],
  ] as const)('%j', async (way, address) => {
    const { dialler, opened } = diallerThatOpens();
    expect(await dialler.dial(NUMBER, way)).toEqual(done(null));
    expect(opened).toEqual([address]);
  });

  it('says what the system said', async () => {
    const { dialler } = diallerThatOpens(refused('nobody there'));
    expect(await dialler.dial(NUMBER, { kind: 'tel' })).toEqual(refused('nobody there'));
  });
});
