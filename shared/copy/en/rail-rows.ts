// The rows of the promise rail and the tray (c.11): the word, the time and the mark of each.

export const railRows = {
  'rail.word.late': '{span} LATE',
  'rail.word.lateDays': '{n, plural, one {# day} other {# days}} LATE',
  'rail.word.due': 'DUE',
  'rail.word.soon': 'soon',
  'rail.word.in': 'in {span}',
  'rail.word.tomorrow': 'tomorrow',
  'rail.word.triedOnTime': 'tried on time',
  'rail.word.kept': 'kept',
  'rail.word.keptLate': 'kept late',
  'rail.word.rescheduled': 'new time',
  'rail.word.handedOver': 'handed over',
  'rail.word.customerRangFirst': 'they rang first',
  'rail.word.cancelledByCustomer': 'not needed',
  'rail.word.missed': 'missed',
  'rail.word.notReached': 'not reached',

  'rail.time.next': 'next {time}',
  'rail.time.onDay': '{day} {time}',
  'rail.time.yesterday': 'yesterday {time}',
  'rail.time.tomorrow': 'tomorrow {time}',

  'rail.mark.snoozed': 'again at {time}',
  'rail.mark.offered': 'offered to {name}',
  'rail.mark.nextTry': 'attempt {n} of {most} next',
  'rail.mark.tried': 'tried {n} times',

  'rail.glance.late': '{n} late',
  'rail.glance.due': '{n} due',
  'rail.glance.next': 'next {time} {who}',
  'rail.glance.none': 'No promises open',
} as const;
