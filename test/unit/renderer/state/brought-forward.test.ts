import { expect, it } from 'vitest';
import { viewOfList, viewOfPressed } from '../../../../renderer/state/brought-forward.ts';
import type { PromiseId } from '../../../../shared/ids.ts';
import { openCallOf } from '../../../support/a-desk.ts';
import { aCase, call } from '../../../support/records.ts';
import { SUPERVISOR_STEP } from '../../../support/supervisor-step.ts';

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

it('003-24: a press on an open supervisor step shows it beside its call, else among the cases', () => {
  const running = aCase({ steps: [SUPERVISOR_STEP] });
  expect(viewOfList('case', { call: openCallOf({ case: running }) })).toEqual({ screen: 'desk', helpTab: 'case' });
  const ended = openCallOf({ call: call({ phase: 'wrapUp' }), case: running });
  for (const open of [null, ended, openCallOf({ case: aCase() })]) {
    expect(viewOfList('case', { call: open })).toEqual({ screen: 'cases', bar: null });
  }
  expect(viewOfList('sweep', null)).toEqual({ screen: 'desk', list: 'sweep' });
});
