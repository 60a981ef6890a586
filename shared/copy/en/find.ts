// Find (Ctrl+K), and the small bars about the caller: who, their clock, an exception.

export const find = {
  'find.title': 'Find',
  'find.lede': 'customers, people, promises, commands',

  'caller.title': 'Caller',
  'caller.lede': 'who is on the line?',

  'zone.title': 'Their clock',
  'zone.lede': 'ask before you promise a time',

  'exception.title': 'Exception',
  'exception.lede': 'goes into the exceptions ledger',
} as const;
