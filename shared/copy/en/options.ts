// The three truthful options (000-12..18): who is free, what keeps one from being kept, and the minutes.

export const options = {
  'options.free': '{names} {n, plural, one {is} other {are}} free',
  'options.busy': '{name} is on a call, free in about {span}',
  'options.away': '{name} is here from {time}',
  'options.gone': '{name} has gone for today',
  'options.nobody': 'No supervisor in your list yet',
  'options.slotFree': '{time} your time is free',
  'options.noSlot': 'No time you can keep was found',
  'options.sentenceNoSlot': 'take your number and agree a time with you.',
  'options.basis':
    '{own, plural, =0 {Minutes are estimates until you have used an option 10 times.} =3 {Minutes are your own, of the last 4 weeks.} other {Minutes are your own where you used an option 10 times in 4 weeks, else estimates.}}',
  'options.cheapest': 'Cheapest you can keep',
  'options.minutes': '{n}',
  'options.minutesAndWait': '{n} + wait',
} as const;
