// The notes and the bar under them.

export const notes = {
  'notes.title': 'Notes',
  'notes.need': 'They need',
  'notes.needHint': 'in one line',
  'notes.earlier': 'Earlier',
  'notes.earlierLine': '{n, plural, one {# contact} other {# contacts}}, last {when}: {gist}',
  'notes.empty': 'Type. Enter adds a time. /p makes a promise.',
  'notes.callSecond': '{time} into the call',
  'notes.hint.promise': 'promise',
  'notes.hint.hold': 'hold',
  'notes.hint.options': 'options',
  'notes.hint.snippet': 'snippet',
  'notes.saved': 'Saved',
  'notes.savedAt': 'Saved {time}',
  'notes.saving': 'Saving…',
  'notes.notSaved': 'Not saved',
  'notes.tooLong': 'Not saved: over 1 MB of text',

  'outcomeBar.title': 'Outcome',
  'outcomeBar.resolved': 'Resolved now',
  'outcomeBar.promise': 'Promise',
  'outcomeBar.hold': 'Hold',
  'outcomeBar.resume': 'Resume',
  'outcomeBar.options': 'Options',
  'outcomeBar.refused': 'Refused + alternative',
} as const;
