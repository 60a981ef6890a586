import { expect, it } from 'vitest';
import { viewOfPressed } from '../../../../renderer/state/brought-forward.ts';
import type { PromiseId } from '../../../../shared/ids.ts';

const id = 'p1' as PromiseId;

it.each([
  ['open', { screen: 'desk', focusedPromise: id }],
  ['snooze', { screen: 'desk', focusedPromise: id }],
  ['call', { screen: 'desk', bar: null }],
  ['done', { screen: 'desk', bar: { kind: 'settle', promiseId: id } }],
  ['newTime', { screen: 'desk', bar: { kind: 'move', promiseId: id } }],
] as const)('N3: a press on %s shows the desk with what it needs', (act, view) => {
  expect(viewOfPressed(id, act)).toEqual(view);
});
