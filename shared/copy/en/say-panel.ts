// The Say panel around the lines of c.13: what each is for, and its key points for those who speak freely (000-22).

export const sayPanel = {
  'sayPanel.title': 'Say',
  'sayPanel.answer': 'Say when you answer',
  'sayPanel.style': 'How the lines are written',
  'sayPanel.script': 'Script',
  'sayPanel.flow': 'Flow',
  'sayPanel.next': 'Next line',

  'sayPart.aFewMinutes': 'two minutes',

  'sayTitle.greeting': 'Greeting',
  'sayTitle.careFirst': 'Care first',
  'sayTitle.canDoIt': 'Can do it',
  'sayTitle.newRep': 'New here',
  'sayTitle.close': 'Close',
  'sayTitle.holdCheckBack': 'Hold check-back',
  'sayTitle.holdThanks': 'Back from hold',
  'sayTitle.callBackOpening': 'Call-back opening',
  'sayTitle.lateOpening': 'Late opening',
  'sayTitle.voicemail': 'Voicemail',
  'sayTitle.askForNote': 'Ask for a note',

  'sayFlow.greeting': 'Thanks, this is {name}. What can I put right?',
  'sayFlow.careFirst': 'It cost them time. You stay until it’s fixed.',
  'sayFlow.canDoIt': 'Yes, now: {grant}.',
  'sayFlow.newRep': 'Fairly new; I’ll check with a colleague.',
  'sayFlow.close': 'Anything else? {name}, {direct}.',
  'sayFlow.holdCheckBack': 'Still here, {customer}. {n} more, or shall I ring?',
  'sayFlow.holdThanks': 'Thanks for waiting, {customer}.',
  'sayFlow.callBackOpening': '{name}, by {time} as promised.',
  'sayFlow.lateOpening': 'Said {time}, missed it. Sorry. Then the news.',
  'sayFlow.voicemail': '{name}, {direct}. As promised. Again at {time}.',
  'sayFlow.askForNote': 'Two lines to {address} would mean a lot.',
} as const;
