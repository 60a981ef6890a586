// How a number leaves the product: one order, built here and nowhere else. What is no number becomes no order, so a text
// that somebody pasted can never become an argument or an address with a meaning of its own.

import { done, type Outcome, refused } from '../outcome.ts';
import { argumentsFor, type DialPlatform, type ProgramFolders, presetOf, usualPlaces } from './dial-programs.ts';
import type { DialPreset, DialWay } from './setup.ts';

/** E.164, or a short number of the house. No separators, letters or control codes for a softphone to take for orders. */
const DIALLABLE = /^(\+[1-9]\d{6,14}|\d{2,5})$/;

/** Baresip dials by its own connection. */
export type OrderedWay = Exclude<DialWay, { kind: 'baresip' }>;

export type DialOrder =
  | { readonly kind: 'open'; readonly address: string }
  /** The first of the programs that is there, with these arguments and no shell. */
  | { readonly kind: 'run'; readonly programs: readonly string[]; readonly args: readonly string[] };

export interface DialPlace {
  readonly platform: DialPlatform;
  readonly folders: ProgramFolders;
}

/**
 * Refused: `notDiallable` by the number's shape; `notThatPhone` when the chosen program is not the softphone it is said
 * to be, or its place is not a whole path.
 */
export function dialOrder(
  number: string,
  way: OrderedWay,
  place: DialPlace,
): Outcome<DialOrder, 'notDiallable' | 'notThatPhone'> {
  if (!DIALLABLE.test(number)) return refused('notDiallable');
  switch (way.kind) {
    case 'tel':
      return done({ kind: 'open', address: `tel:${number}` });
    case 'address':
      return done({ kind: 'open', address: ADDRESSES[way.service](number) });
    case 'program': {
      const { preset, program } = way;
      if (program !== null && !isWholePathTo(preset, program)) return refused('notThatPhone');
      const programs = program === null ? usualPlaces(preset, place.platform, place.folders) : [program];
      return done({ kind: 'run', programs, args: argumentsFor(preset, number) });
    }
  }
}

/** Scheme and host are fixed; a plus is written so that no reader of a query takes it for a space. */
const ADDRESSES: Readonly<Record<Extract<DialWay, { kind: 'address' }>['service'], (number: string) => string>> = {
  teams: (number) => `https://teams.microsoft.com/l/call/0/0?users=4:${encodeURIComponent(number)}`,
  zoom: (number) => `zoomphonecall://${number}`,
};

const WHOLE_PATH = /^(?:\/|[A-Za-z]:[\\/]|\\\\)/;

function isWholePathTo(preset: DialPreset, program: string): boolean {
  return WHOLE_PATH.test(program) && !program.includes('\0') && presetOf(program) === preset;
}
