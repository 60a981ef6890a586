import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { answerKnocks, knock } from '../../../../electron/desktop/knock.ts';

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

function winner() {
  const profile = mkdtempSync(join(tmpdir(), 'companion-knock-'));
  let forward = 0;
  const answer = () =>
    stops.push(
      answerKnocks(profile, () => {
        forward += 1;
      }),
    );
  return { profile, answer, forward: () => forward };
}

describe('L2: a start that finds the folder taken', () => {
  it('knocks; the app that has it comes forward, and the start may go', async () => {
    const { profile, answer, forward } = winner();
    answer();
    expect(await knock(profile, false)).toBe(true);
    expect(forward()).toBe(1);
    expect(await knock(profile, false)).toBe(true);
    expect(forward()).toBe(2);
  });

  it('is answered also by an app that was not ready when it knocked', async () => {
    const { profile, answer, forward } = winner();
    const answered = knock(profile, false);
    setTimeout(answer, 100);
    expect(await answered).toBe(true);
    expect(forward()).toBe(1);
  });

  it('by a login or after a death asks for no window', async () => {
    const { profile, answer, forward } = winner();
    answer();
    expect(await knock(profile, true)).toBe(true);
    expect(forward()).toBe(0);
  });

  it('is not answered by another kind of host: it goes on, and leaves nothing behind', async () => {
    const { profile } = winner();
    expect(await knock(profile, false)).toBe(false);
    expect(existsSync(join(profile, 'knock'))).toBe(false);
  });

  it('is not stopped by a profile that is not there', async () => {
    expect(await knock('/nowhere/at/all', false)).toBe(false);
    expect(() => stops.push(answerKnocks('/nowhere/at/all', () => {}))).not.toThrow();
  });
});
