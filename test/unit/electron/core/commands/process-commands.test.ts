import { describe, expect, it } from 'vitest';
import { saveProcess } from '../../../../../electron/core/commands/process-commands.ts';
import { olderProcesses, presentProcess } from '../../../../../shared/agent/process-page.ts';
import { createCommandBench } from '../../../../support/command-bench.ts';
import { settings } from '../../../../support/records.ts';

describe('003-01: the process page', () => {
  it('is ours until a team writes its own, with all four levels', () => {
    const ours = presentProcess([]);
    expect(ours).toMatchObject({ version: 0, by: null });
    for (const level of ['LEVEL 1', 'LEVEL 2', 'LEVEL 3', 'LEVEL 4']) expect(ours.text).toContain(level);
    expect(olderProcesses([])).toEqual([]);
  });

  it('keeps the old version when a new one is saved', async () => {
    const b = createCommandBench();
    await b.run(saveProcess, { text: 'Ask Ana first.' });
    await b.run(saveProcess, { text: 'Ask Lee first.' });
    const { process } = b.view.settings;
    expect(presentProcess(process)).toMatchObject({ version: 2, text: 'Ask Lee first.', by: 'Alex' });
    expect(olderProcesses(process).map(({ text }) => text.slice(0, 14))).toEqual(['Ask Ana first.', 'LEVEL 1 · THE ']);
  });

  it('makes no version of what is there already, of nothing, or before first run', async () => {
    const b = createCommandBench();
    await b.run(saveProcess, { text: presentProcess([]).text });
    expect(b.view.settings.process).toEqual([]);
    expect(await b.refusalOf(saveProcess, { text: ' ' })).toMatchObject({ code: 'processEmpty' });
    const fresh = createCommandBench([settings({ profile: null })]);
    expect(await fresh.refusalOf(saveProcess, { text: 'ours' })).toMatchObject({ code: 'profileMissing' });
  });
});
