// What a team shares, in and out: looked at first, and taken as it was looked at. A file that does not fit is refused
// with one sentence before anything is decided.

import { LARGEST_TEAM_FILE, parseTeamFile, teamFileText } from '../../../shared/agent/team-file.ts';
import {
  comparedEntries,
  personEntries,
  type TeamPreview,
  teamPreview,
  withTeam,
} from '../../../shared/agent/team-changes.ts';
import { peopleTable, readPeopleTable } from '../../../shared/agent/people-table.ts';
import { exportName } from '../../../shared/copies/export-file.ts';
import type { CommandName } from '../../../shared/contract/methods.ts';
import type { Settings } from '../../../shared/ledger/shapes.ts';
import { done, type Outcome } from '../../../shared/outcome.ts';
import type { Refusal } from '../../../shared/refusal.ts';
import type { CommandBus } from '../command-bus.ts';
import { todayOf } from '../figures.ts';
import type { LedgerReader } from '../ledger-view.ts';
import type { Clock, Copies, Ids } from '../ports.ts';
import type { Handlers } from '../router.ts';
import { decided, refuse } from './decision.ts';
import { entry } from './entries.ts';
import type { Places } from './place-commands.ts';

export type TeamCommandName = Extract<
  CommandName,
  'choosePlace' | 'previewTeam' | 'takeTeam' | 'exportTeam' | 'previewPeople' | 'takePeople' | 'exportPeople'
>;

export interface TeamCommandParts {
  readonly view: LedgerReader;
  readonly bus: CommandBus;
  readonly places: Places;
  readonly copies: Pick<Copies, 'readSmall' | 'writeSmall'>;
  readonly clock: Pick<Clock, 'now'>;
  readonly ids: Ids;
}

type Answer<Value> = Promise<Outcome<Value, Refusal>>;

/** What was read and understood: how it stands to what is here, and the settings once it is taken. */
interface Looked {
  preview(settings: Settings): TeamPreview;
  taken(settings: Settings): Settings;
}

export function teamHandlers(parts: TeamCommandParts): Pick<Handlers, TeamCommandName> {
  const { view, places, clock } = parts;
  const team = createLook(parts, 'teamIn', teamLook);
  const people = createLook(parts, 'peopleIn', (text) => peopleLook(parts, text));
  const today = () => todayOf(view, clock.now());

  return {
    choosePlace: places.choose,
    previewTeam: team.look,
    takeTeam: team.take,
    exportTeam: ({ signedBy }) =>
      written(parts, 'teamOut', exportName(today(), 'team', 1), teamFileText(view.settings, signedBy, today())),
    previewPeople: people.look,
    takePeople: people.take,
    exportPeople: () =>
      written(parts, 'peopleOut', exportName(today(), 'people', 1), peopleTable(view.settings.people)),
  };
}

/** Refused: noPlaceChosen, copyRefused with the sentence of what does not fit. */
function createLook(
  { view, bus, places, copies }: TeamCommandParts,
  place: 'teamIn' | 'peopleIn',
  understand: (text: string) => Outcome<Looked, string>,
) {
  let looked: Looked | null = null;

  async function read(): Answer<Looked> {
    const path = places.chosen(place);
    if (path === null) return refuse('noPlaceChosen');
    const text = await copies.readSmall(path, LARGEST_TEAM_FILE, place === 'teamIn' ? 'json' : 'table');
    const found = text.kind === 'done' ? understand(text.value) : text;
    return found.kind === 'done' ? found : refuse('copyRefused', { sentence: found.reason });
  }

  return {
    async look(): Answer<TeamPreview> {
      looked = null;
      const found = await read();
      if (found.kind === 'refused') return found;
      looked = found.value;
      return done(looked.preview(view.settings));
    },
    /** What was seen is what is taken, whatever the file says by now. */
    async take(): Answer<null> {
      const seen = looked;
      if (seen === null) return refuse('noPlaceChosen');
      const taken = await bus.run(({ settings }) => decided(null, [entry('settings', seen.taken(settings))]));
      if (taken.kind === 'done') looked = null;
      return taken;
    },
  };
}

function teamLook(text: string): Outcome<Looked, string> {
  const file = parseTeamFile(text);
  if (file.kind === 'refused') return file;
  return done({
    preview: (settings) => teamPreview(settings, file.value),
    taken: (settings) => withTeam(settings, file.value),
  });
}

/** A table only adds and changes: whoever is not in it stays. */
function peopleLook({ view, ids }: TeamCommandParts, text: string): Outcome<Looked, string> {
  const people = readPeopleTable(text, view.settings.people, () => ids.next());
  if (people.kind === 'refused') return people;
  return done({
    preview: (settings) => ({
      signed: null,
      parts: [comparedEntries('people', personEntries(settings.people), personEntries(people.value))],
    }),
    taken: (settings) => ({ ...settings, people: [...people.value] }),
  });
}

/** Refused: noPlaceChosen, copyRefused. */
async function written(
  { places, copies }: TeamCommandParts,
  place: 'teamOut' | 'peopleOut',
  name: string,
  text: string,
): Answer<string> {
  const folder = places.chosen(place);
  if (folder === null) return refuse('noPlaceChosen');
  const made = await copies.writeSmall(folder, name, text);
  return made.kind === 'done' ? made : refuse('copyRefused', { sentence: made.reason });
}
