import { expect, it } from 'vitest';
import { createSerialQueue } from '../../../../electron/core/serial-queue.ts';

it('begins the next work only when the one before it has ended', async () => {
  const queue = createSerialQueue();
  const diary: string[] = [];
  let finishFirst: () => void = () => undefined;
  const first = queue.run(async () => {
    diary.push('first begins');
    await new Promise<void>((resolve) => {
      finishFirst = resolve;
    });
    diary.push('first ends');
  });
  const second = queue.run(async () => diary.push('second'));
  await new Promise((resolve) => setImmediate(resolve));
  expect(diary).toEqual(['first begins']);
  finishFirst();
  await Promise.all([first, second]);
  expect(diary).toEqual(['first begins', 'first ends', 'second']);
});

it('hands a failure to whoever asked, and goes on with the next work', async () => {
  const queue = createSerialQueue();
  const failing = queue.run(async () => {
    throw new Error('no');
  });
  const next = queue.run(async () => 'yes');
  await expect(failing).rejects.toThrow('no');
  await expect(next).resolves.toBe('yes');
});

it('is idle only after everything that was asked, even when the last one fails', async () => {
  const queue = createSerialQueue();
  const diary: string[] = [];
  void queue.run(async () => diary.push('done'));
  queue
    .run(async () => {
      diary.push('failed');
      throw new Error('no');
    })
    .catch(() => undefined);
  await queue.idle();
  expect(diary).toEqual(['done', 'failed']);
});
