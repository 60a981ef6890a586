import { expect, it } from 'vitest';
import { createRungRecorder } from '../../../../electron/core/rung-recorder.ts';
import type { PromiseId } from '../../../../shared/ids.ts';
import { createCommandBench } from '../../../support/command-bench.ts';
import { entry, promise } from '../../../support/records.ts';

const step = {
  promiseId: 'promise-1' as PromiseId,
  rung: 'due',
  anchor: promise().windowStart,
  overtaken: ['advance'],
} as const;
const showing = { at: promise().windowStart, outcome: 'accepted', failure: null } as const;

function recording() {
  const bench = createCommandBench([entry('promise', promise())]);
  const logged: string[] = [];
  return { bench, logged, recorder: createRungRecorder(bench.bus, { write: (event) => logged.push(event) }) };
}

const rungs = (records: readonly { rungLog: readonly { rung: string }[] }[]) =>
  records.map(({ rungLog }) => rungLog.map(({ rung }) => rung));

it('counts a rung from the moment it was shown, before it is written', async () => {
  const { bench, recorder } = recording();
  recorder.record(step, showing);
  expect(rungs(recorder.withShown(bench.view.openPromises()))).toEqual([['advance', 'due']]);
  expect(rungs(bench.view.openPromises())).toEqual([[]]);
  await bench.clock.settle();
  expect(rungs(bench.view.openPromises())).toEqual([['advance', 'due']]);
});

it('counts it once after it was written', async () => {
  const { bench, recorder } = recording();
  recorder.record(step, showing);
  await bench.clock.settle();
  const promises = bench.view.openPromises();
  expect(recorder.withShown(promises)).toBe(promises);
});

it('writes nothing for a promise whose making was undone meanwhile', async () => {
  const { bench, recorder, logged } = recording();
  await bench.bus.note(() => ({ puts: [], removes: [{ type: 'promise', id: 'promise-1' }] }));
  recorder.record(step, showing);
  await bench.clock.settle();
  expect(bench.view.openPromises()).toEqual([]);
  expect(logged).toEqual([]);
});

it('goes on counting it when it could not be written at all, and says so in the log', async () => {
  const { bench, logged } = recording();
  const broken = createRungRecorder(
    { note: () => Promise.reject(new Error('bug')) },
    { write: (event) => logged.push(event) },
  );
  broken.record(step, showing);
  await bench.clock.settle();
  expect(rungs(broken.withShown(bench.view.openPromises()))).toEqual([['advance', 'due']]);
  expect(logged).toEqual(['rungNotRecorded']);
});
