// The desk between calls.

export const idle = {
  'idle.onShift': 'on shift until {end}',
  'idle.onShiftBreak': 'on shift until {end}, next break {at}',
  'idle.beforeShift': 'your shift starts at {start}',
  'idle.offShift': 'off shift, next one {day} at {start}',
  'idle.noShift': 'no shift ahead',
  'idle.today': 'Today',
  'idle.counts': '{kept} kept, {open} open, {n, plural, one {# safe slot} other {# safe slots}} left',
  'idle.day': 'The day',
  'idle.dayFigure': 'Your shift from {from} to {to}, promise by promise',
  'idle.others': '{n, plural, other {+# more}}',
  'idle.safeSlots': 'safe slots',
  'idle.newCall': 'New call',
  'idle.pasteNumber': 'Number',
  'idle.pasteHint': 'or paste a number',
  'idle.toFinish': 'To finish',
  'idle.finish': 'Finish',
  'idle.oneAndDone': 'One and done today: {n} of {of}',
  'idle.resolvedApart': 'Resolved: {alone} alone, {asked} after asking',
  'idle.holds': 'Holds agreed to: {n} of {of}',
  'idle.onTime': 'Kept on time today: {n} of {of}',
} as const;
