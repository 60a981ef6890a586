import { expect, it } from 'vitest';
import { FILE_VERSIONS } from '../../../../../shared/ledger/files.ts';
import { parseFile } from '../../../../../shared/ledger/parse-file.ts';
import { withReminderEngine } from '../../../../../shared/ledger/upgrades/reminder-engine.ts';
import { savedCustomer, savedEngine, savedSettings } from '../../../../support/saved-records.ts';

const NEW_IN_ENGINE = ['pausedUntil', 'computerZone', 'zoneRules', 'toldStartOf', 'toldSweepOf'];
const NEW_IN_PREFERENCES = ['volume', 'muted', 'keepAwake', 'startAtLogin'];

function without(value: object, names: readonly string[]): object {
  return Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));
}

/** The records as version 1 saved them. */
function version1() {
  const engine = savedEngine();
  const settings = savedSettings();
  if (settings.type !== 'settings') throw new Error('no settings');
  const preferences = without(settings.record.preferences, NEW_IN_PREFERENCES);
  return [
    { type: 'engine', record: without(engine.record, NEW_IN_ENGINE) },
    { type: 'settings', record: { ...settings.record, preferences } },
    savedCustomer(),
  ];
}

it('a hot file of version 1 opens, with reminders as they are by default', () => {
  const text = JSON.stringify({ version: 1, savedBy: '0.1.0', records: version1(), leaving: [] });
  expect(parseFile('hot', text)).toMatchObject({
    kind: 'good',
    file: {
      version: FILE_VERSIONS.hot,
      records: [
        { record: { pausedUntil: null, zoneRules: null } },
        { record: { preferences: { volume: 70, muted: [], keepAwake: true, startAtLogin: true } } },
        savedCustomer(),
      ],
    },
  });
});

it('what is there already is kept, and what has another shape is left alone', () => {
  const odd = {
    version: 1,
    records: [null, 7, { type: 'engine' }, { type: 'settings', record: { preferences: null } }],
  };
  expect(withReminderEngine(odd)).toEqual(odd);
  expect(withReminderEngine({ records: 'none' })).toEqual({ records: 'none' });
  const told = { records: [{ type: 'engine', record: { pausedUntil: 5 } }] };
  expect(withReminderEngine(told)).toMatchObject({ records: [{ record: { pausedUntil: 5, zoneRules: null } }] });
});
