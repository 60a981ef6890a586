// The options bar (F8, c.6). The sentence read aloud is in say.ts.

export const optionsBar = {
  'optionsBar.title': 'Options',
  'optionsBar.lede': 'the truth first, then let them choose',
} as const;
