import { expect, it } from 'vitest';
import { createServiceLife } from '../../../../electron/core/service-life.ts';

it('lets requests wait for the beginning', async () => {
  const life = createServiceLife();
  let admitted = false;
  const waiting = life.admitted().then(() => {
    admitted = true;
  });
  await new Promise((resolve) => setImmediate(resolve));
  expect(admitted).toBe(false);
  life.begin();
  await waiting;
  expect(admitted).toBe(true);
});

it('tells those who wait, and those who come later, that it is gone', async () => {
  const life = createServiceLife();
  const waiting = life.admitted();
  expect(life.end()).toBe(true);
  await expect(waiting).rejects.toThrow('hostGone');
  await expect(life.admitted()).rejects.toThrow('hostGone');
});

it('ends once, and cannot begin again', () => {
  const life = createServiceLife();
  life.begin();
  expect(life.state).toBe('here');
  expect(life.end()).toBe(true);
  expect(life.end()).toBe(false);
  life.begin();
  expect(life.state).toBe('gone');
});
