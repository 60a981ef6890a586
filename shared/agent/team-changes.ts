// What a file of the team would change, part by part and by name, before anything is taken; and the settings after it.

import { z } from 'zod';
import type { Grant } from '../authority/grants.ts';
import { limitInWords } from '../authority/limit-words.ts';
import { words } from '../copy/words.ts';
import type { Settings } from '../ledger/shapes.ts';
import { CalendarDay } from '../time.ts';
import type { Person } from './people.ts';
import { TEAM_PARTS, type TeamFile, type TeamPart, type TeamPerson } from './team-file.ts';

const names = z.array(z.string().max(400)).max(500);

/** One part of the file beside what is here, each entry by the name people know it by. */
export const PartChange = z.strictObject({
  part: z.enum(TEAM_PARTS),
  added: names,
  changed: names,
  removed: names,
  same: z.int().min(0),
});
export type PartChange = z.infer<typeof PartChange>;

export const TeamPreview = z.strictObject({
  /** Null for a table of people, which nobody signs. */
  signed: z.strictObject({ by: z.string(), on: CalendarDay }).nullable(),
  /** Only the parts that the file has. */
  parts: z.array(PartChange).max(TEAM_PARTS.length),
});
export type TeamPreview = z.infer<typeof TeamPreview>;

/** An entry of any part, reduced to what is compared. */
interface Entry {
  readonly key: string;
  readonly name: string;
  readonly content: string;
}

/** How each part is named and compared; a part more is a row more. */
const ENTRIES: { readonly [Part in TeamPart]: (value: NonNullable<Settings[Part] | TeamFile[Part]>) => Entry[] } = {
  people: (people) => (people as readonly TeamPerson[]).map((one) => entryOf(one.id, one.name, sharedPart(one))),
  grants: (grants) => (grants as readonly Grant[]).map((one) => entryOf(one.id, grantName(one), one)),
  guardGrant: (one) => [entryOf('guard', words('team.guardGrant', { by: one.grantedBy || 'none' }), one)],
  policies: (policies) => policies.map((one) => entryOf(one.id, one.line, one)),
  scripts: (scripts) => scripts.map((one) => entryOf(one.key, one.key, one)),
  process: (versions) => versions.map((one) => entryOf(String(one.version), processName(one), one)),
};

/** What taking the file would do to these settings. */
export function teamPreview(settings: Settings, file: TeamFile): TeamPreview {
  const parts = TEAM_PARTS.filter((part) => file[part] !== undefined).map((part) => changeOf(settings, file, part));
  return { signed: { by: file.signedBy, on: file.signedOn }, parts };
}

/** The settings with every part that the file has in its place; what only this agent knows of people stays. */
export function withTeam(settings: Settings, file: TeamFile): Settings {
  const { people, grants, guardGrant, policies, scripts, process: pages } = file;
  return {
    ...settings,
    people: people === undefined ? settings.people : people.map((one) => personFrom(one, settings.people)),
    grants: grants ?? settings.grants,
    guardGrant: guardGrant === undefined ? settings.guardGrant : guardGrant,
    policies: policies ?? settings.policies,
    scripts: scripts ?? settings.scripts,
    process: pages ?? settings.process,
  };
}

/** The comparison of one list with another, by key and content. */
export function comparedEntries(part: TeamPart, before: readonly Entry[], after: readonly Entry[]): PartChange {
  const was = new Map(before.map((one) => [one.key, one]));
  const is = new Set(after.map(({ key }) => key));
  const known = after.filter(({ key }) => was.has(key));
  const changed = known.filter(({ key, content }) => was.get(key)?.content !== content);
  return {
    part,
    added: after.filter(({ key }) => !was.has(key)).map(({ name }) => name),
    changed: changed.map(({ name }) => name),
    removed: before.filter(({ key }) => !is.has(key)).map(({ name }) => name),
    same: known.length - changed.length,
  };
}

export function personEntries(people: readonly Person[]): Entry[] {
  return ENTRIES.people(people as Person[]);
}

function changeOf<Part extends TeamPart>(settings: Settings, file: TeamFile, part: Part): PartChange {
  const entriesOf = (value: Settings[Part] | TeamFile[Part]) =>
    value === null || value === undefined ? [] : ENTRIES[part](value);
  return comparedEntries(part, entriesOf(settings[part]), entriesOf(file[part]));
}

function entryOf(key: string, name: string, content: unknown): Entry {
  return { key, name, content: canonical(content) };
}

/** The same text for the same content, whatever order its fields came in. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

function sharedPart({ id, name, role, topics, number, hours, deputyId }: TeamPerson): TeamPerson {
  return { id, name, role, topics, number, hours, deputyId };
}

function personFrom(shared: TeamPerson, before: readonly Person[]): Person {
  const { busyUntil = null, answerMinutes = [] } = before.find(({ id }) => id === shared.id) ?? {};
  return { ...shared, busyUntil, answerMinutes };
}

function grantName({ limit }: Grant): string {
  return words('team.grant', { row: words(`form.row.${limit.row}`), limit: limitInWords(limit) });
}

function processName({ version, by }: { readonly version: number; readonly by: string }): string {
  return words('team.process', { version, by: by || 'none' });
}
