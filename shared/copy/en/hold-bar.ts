// The hold bar (F4, 002-03). The reasons are spoken after "while I check"; the second word is what is written down.

export const holdBar = {
  'holdBar.title': 'Hold',
  'holdBar.lede': 'ask, then wait for the answer',
  'holdBar.agreed': 'Agreed',
  'holdBar.declined': 'Declined',
  'holdBar.reasons': 'Reason',
  'holdBar.minutes': 'About how long',
  'holdBar.fewer': '1 less',
  'holdBar.more': '1 more',
  'holdBar.minutesValue': '{n, plural, one {# minute} other {# minutes}}',
  'holdBar.declinedTitle': 'They’d rather not wait',
  'holdBar.declinedSay': 'Of course. Then I’ll check while you get on with your day, and ring you back.',
  'holdBar.offerPromise': 'Offer a call back',
  'holdBar.stay': 'Stay on the line',

  'holdWarning.second': 'Second hold on this call. Would a call back suit them better?',
  'holdWarning.early': 'Under a minute into the call. Would one more question do?',
  'holdWarning.dismiss': 'I need the hold',

  'holdWatch.calm': 'On hold',
  'holdWatch.checkBack': 'check back with them',
  'holdWatch.long': 'over 90 s: check back now',
  'holdWatch.tooLong': 'over 2 minutes: take them back',
  'holdWatch.announce.checkBack': 'Hold 45 seconds: check back',
  'holdWatch.announce.long': 'Hold 90 seconds: check back now',
  'holdWatch.announce.tooLong': 'Hold two minutes: take them back',

  'holdReason.checking': 'checking',
  'holdReason.order': 'checking the order',
  'holdReason.account': 'checking the account',
  'holdReason.rules': 'checking what is allowed',
  'holdReason.colleague': 'asking a colleague',
  'holdReason.supervisor': 'asking a supervisor',

  'holdReasonSaid.checking': 'this',
  'holdReasonSaid.order': 'your order',
  'holdReasonSaid.account': 'your account',
  'holdReasonSaid.rules': 'what I may do',
  'holdReasonSaid.colleague': 'with a colleague',
  'holdReasonSaid.supervisor': 'with my supervisor',
} as const;
