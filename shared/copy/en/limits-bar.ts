// What the customer asks of us about calls (c.5 #6, 003-34).

export const limitsBar = {
  'limits.title': 'Their limits',
  'limits.lede': 'on their own clock',
  'limits.notBefore': 'No calls before',
  'limits.hint': 'noon, 10, 14:30; empty for any time',
  'limits.notATime': 'A time of their day, such as noon or 14:30.',
  'limits.keep': 'Keep',
  'limits.stop': 'Don’t call me about this again',
  'limits.stopHint': 'Cancels open call-backs and blocks new ones on their numbers.',
  'limits.stopped': 'They asked not to be called.',
  'limits.allow': 'They may be called again',
  'limits.nobody': 'Nobody is on the line. Limits are kept during a call.',
  'strip.limits': 'Limits',
  'strip.notBefore': 'no calls before {time} there',
  'strip.doNotCall': 'DO NOT CALL',
} as const;
