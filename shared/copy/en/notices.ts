// Notifications (c.10). No text carries note content; with hidden names none names anybody.

export const notices = {
  'notice.advance.title': 'Call {who} in {n, plural, one {# minute} other {# minutes}}',
  'notice.advance.between': 'You said between {from} and {by}.',
  'notice.advance.by': 'You said by {by}.',
  'notice.advance.nextTry': 'Next try at {time}.',
  'notice.due.title': 'Time to call {who}',
  'notice.due.promisedBy': 'Promised by {by}.',
  'notice.due.theirClock': '{who}’s clock: {time}.',
  'notice.due.attempt': 'Attempt {n} of {most}.',
  'notice.due.attemptMore': 'Attempt {n}.',
  'notice.late.minutes': '{n, plural, one {# minute} other {# minutes}} past your promise to {who}',
  'notice.late.hours': '{span} past your promise to {who}',
  'notice.late.days': '{n, plural, one {# day} other {# days}} past your promise to {who}',
  'notice.late.body': 'Start with sorry, then the news.',
  'notice.passed.title': '{who} was due at {time}',
  'notice.passed.titleOnDay': '{who} was due {time}',
  'notice.passed.closed': 'The app was closed {from}–{to}.',
  'notice.passed.slept': 'The computer slept {from}–{to}.',
  'notice.passed.unclear': 'The computer slept, or its clock was set, {from}–{to}.',
  'notice.summary.title': '{n, plural, one {# promise} other {# promises}} passed',
  'notice.summary.dueTitle': '{n, plural, one {# promise is} other {# promises are}} waiting',
  'notice.summary.body':
    '{late, select, yes {Most late: } other {First: }}{named, select, yes {{who}, due {time}.} other {due {time}.}}',
  'notice.unnamed.title': 'Callback due {time}',
  'notice.test.title': 'This is a test reminder',
  'notice.test.body': 'Did you see it? Answer in the window.',

  'notice.shift.title': '{n, plural, one {# promise} other {# promises}} today',
  'notice.shift.body':
    '{late, plural, =0 {} other {# late. }}{named, select, yes {First: {who}, {time}.} other {First: {time}.}}',
  'notice.sweep.title':
    '{n, plural, one {# promise} other {# promises}} left, {fit, plural, =0 {none fits} one {# fits} other {# fit}} today',
  'notice.sweep.one': '{who} no longer fits. Give a new time or hand over.',
  'notice.sweep.some': '{n} no longer fit. Give a new time or hand over.',
  'notice.sweep.all': 'Each still fits before your shift ends.',

  'notice.supervisor.title': 'Supervisor step open {n} min',
  'notice.supervisor.both': '{who} has not had an apology and a plan yet.',
  'notice.supervisor.unnamed': 'The customer has not had an apology and a plan yet.',

  'notice.act.review': 'Review',
  'notice.act.call': 'Call now',
  'notice.act.snooze': 'Snooze 5 min',
  'notice.act.open': 'Open',
  'notice.act.openList': 'Open list',
  'notice.act.done': 'Done',
  'notice.act.newTime': 'Tell them a new time',
} as const;
