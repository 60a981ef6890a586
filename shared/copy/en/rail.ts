// The promise rail and its foot.

export const rail = {
  'railPart.title': 'Promises',
  'railPart.open': 'today {n} open',
  'railPart.empty': 'No promises open. When you make one, it stays here until it’s kept.',
  'railPart.allKept': 'Every promise kept today.',
  'railPart.more': '+{n}',
  'railPart.call': 'Call',
  'railPart.snooze': 'Snooze',
  'railPart.done': 'Done',
  'railPart.newTime': 'New time',
  'railPart.tellNewTime': 'Tell them a new time',
  'railPart.slotsLeft': 'Safe slots left',
  'railPart.slotsFigure': 'Shift {from} to {to}, with promises and safe slots',
  'railPart.nextSafe': 'none left today',
  'railPart.promiseAt': 'Promise {time}',
  'railPart.draftWord': 'draft',
  'railPart.draft': 'not promised yet',
} as const;
