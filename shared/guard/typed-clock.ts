// A clock time as typed: exact (16:40, 1640, 4pm), or open between morning and afternoon (4, 4:30, half four).

/** Minutes since midnight that may be meant: one when exact, two when open. Never empty. */
export interface TypedClock {
  readonly readings: readonly number[];
}

/** `null`: it is no clock time. `impossible`: it looks like one, but no clock shows it. */
export type ClockReading = TypedClock | 'impossible' | null;

const NUMBER_WORDS = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const HOUR = String.raw`\d{1,2}|${NUMBER_WORDS.join('|')}`;
const HALF_DAY = 12 * 60;

/** Tried in order; each row reads one way to write a clock time. */
const SPELLINGS: readonly { readonly pattern: RegExp; readonly read: (groups: readonly string[]) => ClockReading }[] = [
  { pattern: /^(\d{2})(\d{2})$/, read: ([hour, minute]) => on24Hours(hour, minute) },
  { pattern: /^(\d{1,2})(?::(\d{2}))?(am|pm|a|p)$/, read: ([hour, minute, half]) => onHalfDay(hour, minute, half) },
  {
    pattern: /^(\d{3,4})(am|pm|a|p)$/,
    read: ([digits = '', half]) => onHalfDay(digits.slice(0, -2), digits.slice(-2), half),
  },
  {
    pattern: /^(\d{1,2}):(\d{2})$/,
    read: ([hour = '', minute]) => (hour.length === 2 ? on24Hours(hour, minute) : open(hour, minute)),
  },
  { pattern: new RegExp(`^half (?:past )?(${HOUR})$`), read: ([hour]) => open(hour, '30') },
  {
    pattern: new RegExp(`^(${HOUR})$`),
    read: ([hour = '']) => (hour.startsWith('0') ? on24Hours(hour, '0') : open(hour, '0')),
  },
];

/** Reads a clock time in the spelling of `normalTyped`. A lone hour counts as one here; the grammar says where it may stand. */
export function readClock(text: string): ClockReading {
  for (const { pattern, read } of SPELLINGS) {
    const match = pattern.exec(text);
    if (match !== null) return read(match.slice(1));
  }
  return null;
}

function on24Hours(hour: string | undefined, minute: string | undefined): ClockReading {
  return exact(Number(hour), Number(minute));
}

/** 12am is midnight, 12pm noon. */
function onHalfDay(hour: string | undefined, minute = '0', half = ''): ClockReading {
  const hours = Number(hour);
  if (hours < 1 || hours > 12) return 'impossible';
  return exact((hours % 12) + (half.startsWith('p') ? 12 : 0), Number(minute));
}

/** 1 to 12 is open between the two halves of the day; above, it is the 24-hour clock. */
function open(hour: string | undefined, minute: string | undefined): ClockReading {
  const hours = NUMBER_WORDS.includes(hour ?? '') ? NUMBER_WORDS.indexOf(hour ?? '') + 1 : Number(hour);
  const morning = exact(hours > 12 ? hours : hours % 12, Number(minute));
  if (morning === 'impossible' || morning === null || hours > 12 || hours === 0) return morning;
  return { readings: morning.readings.flatMap((minutes) => [minutes, minutes + HALF_DAY]) };
}

function exact(hours: number, minutes: number): ClockReading {
  return hours > 23 || minutes > 59 ? 'impossible' : { readings: [hours * 60 + minutes] };
}
