// Wrap-up (F12), the block for the CRM, and saying no with an alternative (001-02).

export const wrapUp = {
  'wrapUp.title': 'Wrap up',
  'wrapUp.lede': 'five keys, or start the next call and finish later',
  'wrapUp.finish': 'Finish',
  'wrapUp.nextCall': 'Next call',
  'wrapUp.later': 'Later',
  'wrapUp.undo': 'Undo',

  'wrapUp.disposition': 'Outcome',
  'wrapUp.disposition.resolved': 'Resolved now',
  'wrapUp.disposition.promised': 'Promise',
  'wrapUp.disposition.escalated': 'Handed to L2 or L3',
  'wrapUp.disposition.refused': 'Refused + alternative',
  'wrapUp.disposition.endedForAbuse': 'Ended for abuse',
  'wrapUp.disposition.wrongNumber': 'Wrong number',

  'wrapUp.later.minutes': '+ {n} min',

  'wrapUp.needMet': 'Need met',
  'wrapUp.theyNeeded': '“{need}”: did they get it?',
  'wrapUp.needMet.yes': 'Yes',
  'wrapUp.needMet.partly': 'Partly',
  'wrapUp.needMet.no': 'No',

  'wrapUp.gave': 'Name and number',
  'wrapUp.gave.both': 'Both given',
  'wrapUp.gave.nameOnly': 'Name only',
  'wrapUp.gave.neither': 'Neither',

  'wrapUp.thanks': 'Thank-you',
  'wrapUp.thanks.none': 'None today',
  'wrapUp.thanks.said': 'They said thanks',
  'wrapUp.thanks.askedForNote': 'Asked for a note',

  'wrapUp.mood': 'Mood at the end',
  'wrapUp.mood.calmer': 'Calmer',
  'wrapUp.mood.same': 'Same',
  'wrapUp.mood.upset': 'Upset',

  'wrapUp.alternative': 'Offered instead, or why nothing was possible',
  'wrapUp.gaveReason': 'Why not both?',
  'wrapUp.missing.gave': 'Press 3: did they get your name and number?',
  'wrapUp.missing.gaveReason': 'A few words why, then Enter.',
  'wrapUp.missing.alternative': 'What did you offer instead? Or say why nothing was possible.',

  'crm.title': 'For your CRM',
  'crm.copy': 'Copy',

  'refused.title': 'Refused + alternative',
  'refused.lede': 'no once, then what you can do',
  'refused.what': 'What can’t be done',
  'refused.whatSlot': 'that',
  'refused.alternative': 'What you can do instead',
  'refused.alternativeSlot': 'this',
  'refused.alternativeHint': 'Nothing possible? Say why.',
  'refused.end': 'Said it, wrap up',
} as const;
