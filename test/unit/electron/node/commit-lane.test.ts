import { expect, it } from 'vitest';
import { createCommitLane } from '../../../../electron/node/commit-lane.ts';

/** A lane that notes what it does; each commit waits until the test lets it go. */
function createLane() {
  const done: string[] = [];
  const gates: (() => void)[] = [];
  const lane = createCommitLane<string, string>(async (items) => {
    done.push(`commit ${items.join('+')}`);
    await new Promise<void>((open) => gates.push(open));
    if (items.includes('bug')) throw new Error('a bug');
    return items.map((item) => `${item} saved`);
  });
  return { lane, done, openGate: () => gates.shift()?.() };
}

async function turns(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}

it('D5: what comes in during a commit is saved together, and each is answered for itself', async () => {
  const { lane, done, openGate } = createLane();
  const first = lane.commit('a');
  await turns();
  const others = [lane.commit('b'), lane.commit('c')];
  openGate();
  expect(await first).toBe('a saved');
  await turns();
  openGate();
  expect(await Promise.all(others)).toEqual(['b saved', 'c saved']);
  expect(done).toEqual(['commit a', 'commit b+c']);
});

it('commits go before what must happen between them', async () => {
  const { lane, done, openGate } = createLane();
  const first = lane.commit('a');
  await turns();
  const reading = lane.run(async () => done.push('read'));
  const second = lane.commit('b');
  openGate();
  await first;
  await turns();
  openGate();
  await Promise.all([second, reading, lane.idle()]);
  expect(done).toEqual(['commit a', 'commit b', 'read']);
});

it('an item that comes while the lane is finding nothing to do is not left waiting', async () => {
  const { lane, openGate } = createLane();
  for (let round = 0; round < 20; round += 1) {
    const idle = lane.idle();
    for (let turn = 0; turn < round % 5; turn += 1) await Promise.resolve();
    const answer = lane.commit('a');
    await turns();
    openGate();
    expect(await answer).toBe('a saved');
    await idle;
  }
});

it('a bug in one batch reaches its callers and does not stop the lane', async () => {
  const { lane, openGate } = createLane();
  const broken = lane.commit('bug');
  await turns();
  openGate();
  await expect(broken).rejects.toThrow('a bug');
  const next = lane.commit('a');
  await turns();
  openGate();
  expect(await next).toBe('a saved');
});

it('a job that fails rejects for its caller only', async () => {
  const { lane } = createLane();
  await expect(lane.run(() => Promise.reject(new Error('no such day')))).rejects.toThrow('no such day');
  expect(await lane.run(async () => 'day')).toBe('day');
});
