// Lines to read aloud (ux.md c.13). Exact text: changed only with the team.

export const say = {
  'say.greeting': 'Thanks for calling, this is {name}. What can I put right for you today?',
  'say.careFirst': 'That’s cost you time, and I’d be annoyed too. Let me stay with this until it’s fixed.',
  'say.holdAsk':
    'May I put you on hold for about {n, plural, one {# minute} other {# minutes}} while I check {reason}? … Is that all right?',
  'say.holdCheckBack': 'Still here, {customer}. I need about {n} more. Keep waiting, or shall I ring you?',
  'say.holdThanks': 'Thanks for waiting, {customer}.',
  'say.canDoIt': 'I can do that for you now: {grant}. Done before we hang up.',
  'say.optionsLead':
    'I hear what you’re asking and I’d gladly do it. It goes past what my job lets me decide: {limit}. If you can hold for a moment, I can',
  'say.option1': 'check with my supervisor and get permission;',
  'say.option2': 'put you through to a supervisor who can help; or',
  'say.option3WithinHour': 'take your number and call you back within the hour.',
  'say.option3By': 'take your number and call you back by {time}.',
  'say.optionsEnd': 'Which suits you?',
  'say.readBack': 'So I’ll ring {number} {when} your time, even if I only have an update. I’m {name}, on {direct}.',
  'say.supervisor':
    'I’m {name}, and I’m sorry. {what} shouldn’t have happened. Here’s what I’ve done: … and what I’ll do by {time}: …',
  'say.expertIn': 'I’ve got {expert} with us, who knows {topic}. I’ve told {expert} the story and I’m staying on.',
  'say.expertLater': 'This needs {expert}, our {topic} specialist. You’ll hear by {time}; I’ll make sure of it.',
  'say.refused': 'I can’t do {x}. I won’t pretend otherwise. What I can do is {alternative}. Would that help?',
  'say.callBackOpening': 'Hello {customer}, {name} here, calling by {time} as promised.',
  'say.lateOpening': 'Hello {customer}, it’s {name}. I said {time} and I missed it. I’m sorry. Here’s where we are.',
  'say.voicemail':
    'Hello, {name} for {customer}, on {direct}. I’m calling back as promised; nothing you need to do. I’ll try again at {time}. That’s {name}, {direct}.',
  'say.newRep': 'I’m fairly new and I want this right, so I’ll check it with a colleague.',
  'say.boundary':
    'I want to help and I can when we talk without insults. If it goes on, I’ll end this call and write to you instead.',
  'say.close': 'Is there anything else that would help? I’m {name}, {direct}; ask for me.',
  'say.thanksReturning': 'Thank you for calling back, {customer}. I’ll take it from here.',
  'say.ifIWereYou': 'If I were you, I’d want that too: {need}. Let me see how we get there.',
  'say.recap': 'You told me you need {need}. Let me say back what I’ve done, and you tell me if it’s right.',
  'say.askForNote': 'I’m glad. If you have a minute, two lines to {address} would mean a lot here.',
} as const;
