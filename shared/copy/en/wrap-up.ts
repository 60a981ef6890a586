// Wrap-up (F12), the block for the CRM, and how a promise was settled.

export const wrapUp = {
  'wrapUp.title': 'Wrap up',
  'wrapUp.lede': 'five keys, or start the next call and finish later',

  'settle.title': 'Done',
  'settle.lede': 'how did it go?',

  'refused.title': 'Refused + alternative',
  'refused.lede': 'say no once, and what you can do instead',
} as const;
