// The hold bar (F4, 002-03).

export const holdBar = {
  'holdBar.title': 'Hold',
  'holdBar.lede': 'ask first, then wait for the answer',
} as const;
