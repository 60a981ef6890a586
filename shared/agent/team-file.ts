// The file of a team (c.12): people, limits, rules, lines and the process page, signed off by somebody. Read from any
// text whatever; what does not fit is named in one sentence, and then nothing of it is used.

import { z } from 'zod';
import { Grant, GuardGrant, Policy } from '../authority/grants.ts';
import { words } from '../copy/words.ts';
import { done, type Outcome, refused } from '../outcome.ts';
import type { Settings } from '../ledger/shapes.ts';
import { scriptProblems } from '../say/lint.ts';
import { CalendarDay } from '../time.ts';
import { Person } from './people.ts';
import { ProcessVersion, ScriptLine } from './team.ts';

/** Persisted in every file. */
const TEAM_FORMAT = 'callback-companion-team';
/** Raised by one when a part changes its shape; older versions then get an upgrade here. */
export const TEAM_VERSION = 1;
/** 500 people and 40 process pages are far below it. */
export const LARGEST_TEAM_FILE = 4 * 1024 * 1024;

/** Who is busy and how fast they answered stays with each agent. */
const TeamPerson = Person.omit({ busyUntil: true, answerMinutes: true });
export type TeamPerson = z.infer<typeof TeamPerson>;

/** A part that is left out of the file changes nothing. */
const parts = {
  people: z.array(TeamPerson).max(500).optional(),
  grants: z.array(Grant).max(50).optional(),
  guardGrant: GuardGrant.nullable().optional(),
  policies: z.array(Policy).max(100).optional(),
  scripts: z.array(ScriptLine).max(60).optional(),
  process: z.array(ProcessVersion).max(40).optional(),
};
export const TEAM_PARTS = ['people', 'grants', 'guardGrant', 'policies', 'scripts', 'process'] as const;
export type TeamPart = (typeof TEAM_PARTS)[number];

const TeamFile = z.strictObject({
  format: z.literal(TEAM_FORMAT),
  version: z.int().min(1),
  signedBy: z.string().trim().min(1).max(60),
  signedOn: CalendarDay,
  ...parts,
});
export type TeamFile = z.infer<typeof TeamFile>;

/** What tells a team's file from any other, before its parts are looked at. */
const Head = z.looseObject({ format: z.literal(TEAM_FORMAT), version: z.int().min(1) });

/** Refused with one whole sentence for the agent. */
export function parseTeamFile(text: string): Outcome<TeamFile, string> {
  const json = parsedJson(text);
  if (json === undefined) return refused(words('team.problem.damaged'));
  const head = Head.safeParse(json);
  if (!head.success) return refused(words('team.problem.notOurs'));
  if (head.data.version > TEAM_VERSION) return refused(words('team.problem.newer'));
  const file = TeamFile.safeParse(json);
  if (!file.success) return refused(words('team.problem.part', { place: placeOf(file.error) }));
  const twice = idTwice(file.data);
  if (twice !== null) return refused(words('team.problem.twice', { part: words(`team.part.${twice}`) }));
  const [line] = scriptProblems(file.data.scripts ?? []);
  if (line !== undefined) return refused(words(`team.problem.${line.kind}`, { line: line.key, phrase: line.phrase }));
  return done(file.data);
}

/** The file of what is saved here, as somebody signs it. */
export function teamFileText(settings: Settings, signedBy: string, signedOn: CalendarDay): string {
  const { grants, guardGrant, policies, scripts, process: pages } = settings;
  const people = settings.people.map(({ busyUntil: _busy, answerMinutes: _answers, ...shared }) => shared);
  const head = { format: TEAM_FORMAT, version: TEAM_VERSION, signedBy, signedOn } as const;
  const file: TeamFile = { ...head, people, grants, guardGrant, policies, scripts, process: pages };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** Where the first thing that does not fit stands: "people, no. 3, hours". */
function placeOf({ issues: [first] }: z.ZodError): string {
  const steps = first?.code === 'unrecognized_keys' ? [...first.path, first.keys[0] ?? ''] : (first?.path ?? []);
  return steps
    .slice(0, 4)
    .map((step) => (typeof step === 'number' ? words('team.problem.nth', { n: step + 1 }) : String(step).slice(0, 40)))
    .join(', ');
}

/** The part in which two entries have one id; the second would overwrite the first unseen. */
function idTwice(file: TeamFile): 'people' | 'grants' | 'policies' | 'scripts' | null {
  const ids = {
    people: file.people?.map(({ id }) => id) ?? [],
    grants: file.grants?.map(({ id }) => id) ?? [],
    policies: file.policies?.map(({ id }) => id) ?? [],
    scripts: file.scripts?.map(({ key }) => key) ?? [],
  };
  return (['people', 'grants', 'policies', 'scripts'] as const).find((part) => hasTwins(ids[part])) ?? null;
}

function hasTwins(ids: readonly string[]): boolean {
  return new Set(ids).size < ids.length;
}
