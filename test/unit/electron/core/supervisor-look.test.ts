import { describe, expect, it } from 'vitest';
import { FRESH_SETTINGS } from '../../../../shared/ledger/shapes.ts';
import type { CaseId } from '../../../../shared/ids.ts';
import { MINUTE_MS } from '../../../../shared/time.ts';
import { createInProcessHost } from '../../../support/in-process-host.ts';
import { aCase, call, customer, entry, settings, TWO_PAST_TWO } from '../../../support/records.ts';
import { SUPERVISOR_STEP } from '../../../support/supervisor-step.ts';

async function deskWith(preferences = FRESH_SETTINGS.preferences) {
  const host = createInProcessHost(TWO_PAST_TWO, [
    settings({ preferences }),
    entry('customer', customer({ name: 'Mr Ortiz' })),
    entry('case', aCase({ level: 3, steps: [SUPERVISOR_STEP] })),
    entry('call', call({ caseId: 'case-1' as CaseId })),
  ]);
  await host.start();
  return { host, told: () => host.notifier.shown.filter(({ id }) => id === 'supervisor') };
}

describe('003-24: a supervisor step that stays open', () => {
  it('is told once after ten minutes, also during the call it belongs to', async () => {
    const { host, told } = await deskWith();
    await host.clock.step(9 * MINUTE_MS);
    expect(told()).toEqual([]);
    await host.clock.step(MINUTE_MS + 16_000);
    expect(told()).toMatchObject([
      { title: 'Supervisor step open 10 min', body: 'Mr Ortiz has not had an apology and a plan yet.' },
    ]);
    await host.clock.step(10 * MINUTE_MS);
    expect(told()).toHaveLength(1);
  });

  it('names nobody where names are hidden', async () => {
    const { host, told } = await deskWith({ ...FRESH_SETTINGS.preferences, hideNames: true });
    await host.clock.step(11 * MINUTE_MS);
    expect(told()).toMatchObject([{ body: 'The customer has not had an apology and a plan yet.' }]);
  });

  it('a press opens the case, and the end of the step takes the notice away', async () => {
    const { host } = await deskWith();
    await host.clock.step(11 * MINUTE_MS);
    const heard: unknown[] = [];
    host.services.subscribe(({ event, payload }) => event === 'listBroughtForward' && heard.push(payload));
    host.notifier.activate('supervisor', 'open');
    await host.clock.settle();
    expect(heard).toEqual([{ list: 'case' }]);
    const said = { apologised: true, explained: 'we have paid', personId: null };
    await host.client.request('endSupervisor', { caseId: 'case-1' as CaseId, stepId: SUPERVISOR_STEP.id, ...said });
    await host.clock.step(16_000);
    expect(host.notifier.removed).toContain('supervisor');
  });
});
