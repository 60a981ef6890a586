import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createWindowMemory } from '../../../../electron/desktop/window-memory.ts';
import { at, createManualClock } from '../../../support/manual-clock.ts';

const place = { x: 10, y: 20, width: 1000, height: 700 };
let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'window-memory-'));
  file = join(folder, 'window.json');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function timed() {
  const manual = createManualClock(at('2026-03-18', '14:00'));
  return { manual, memory: createWindowMemory(file, manual.timers) };
}

it('what was remembered is there at the next start, for its owner alone', async () => {
  const { memory } = timed();
  memory.remember('full', place);
  memory.remember('compact', { ...place, x: 5 });
  await memory.flush();
  expect(statSync(file).mode & 0o777).toBe(process.platform === 'win32' ? 0o666 : 0o600);
  const next = timed().memory;
  expect([next.placeOf('full'), next.placeOf('compact')]).toEqual([place, { ...place, x: 5 }]);
});

it('dragging writes once, half a second after the last move', async () => {
  const { manual, memory } = timed();
  for (const x of [1, 2, 3]) {
    memory.remember('full', { ...place, x });
    await manual.step(499);
  }
  expect(existsSync(file)).toBe(false);
  await manual.step(1);
  await vi.waitFor(() => expect(JSON.parse(readFileSync(file, 'utf8')).full.x).toBe(3));
});

it('nothing to remember writes nothing', async () => {
  await timed().memory.flush();
  expect(existsSync(file)).toBe(false);
});

it.each([
  '',
  '{',
  'null',
  '[]',
  '{"version":2}',
  '{"version":1,"full":{"x":"1"},"compact":null}',
  '{"version":1,"full":null,"compact":null,"more":1}',
])('a file with %j in it is forgotten', (text) => {
  writeFileSync(file, text);
  const { memory } = timed();
  expect([memory.placeOf('full'), memory.placeOf('compact')]).toEqual([null, null]);
});

it('a place that cannot be written is no reason to fail', async () => {
  const { memory } = timed();
  memory.remember('full', place);
  rmSync(folder, { recursive: true });
  await expect(memory.flush()).resolves.toBeUndefined();
});
