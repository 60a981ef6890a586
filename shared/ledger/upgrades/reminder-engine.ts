// From version 1 to 2: what the reminder engine remembers of itself, and how the agent wants to be reminded.

import type { FileContent } from '../migrations.ts';

const ENGINE = { pausedUntil: null, computerZone: null, zoneRules: null, toldStartOf: null, toldSweepOf: null };
const PREFERENCES = { volume: 70, muted: [], keepAwake: true, startAtLogin: true };

/** Adds the new fields to the engine's record and to the preferences. What has another shape is left as it is. */
export function withReminderEngine(file: FileContent): FileContent {
  const { records } = file;
  return Array.isArray(records) ? { ...file, records: records.map(upgraded) } : file;
}

function upgraded(entry: unknown): unknown {
  if (!isObject(entry) || !isObject(entry['record'])) return entry;
  const { type, record } = entry;
  if (type === 'engine') return { ...entry, record: { ...ENGINE, ...record } };
  if (type !== 'settings' || !isObject(record['preferences'])) return entry;
  return { ...entry, record: { ...record, preferences: { ...PREFERENCES, ...record['preferences'] } } };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
