// The presets of the promise bar (c.5): a lone digit and Enter, or a button.

/** In the order of their digits; `typed` is what the button writes into the field. */
export const PRESETS = [
  { digit: '1', typed: '15', key: 'quarter' },
  { digit: '2', typed: '30', key: 'half' },
  { digit: '3', typed: '1h', key: 'hour' },
  { digit: '4', typed: 'eod', key: 'endOfDay' },
  { digit: '5', typed: 'tomorrow am', key: 'morning' },
] as const;
export type Preset = (typeof PRESETS)[number];
