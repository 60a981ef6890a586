// Done asks how (c.10 keys 1 to 5), and what each answer leads to.

export const settle = {
  'settle.title': 'Done',
  'settle.lede': '{who}: how did it go?',
  'settle.ledeUnnamed': 'how did it go?',
  'settle.reached': 'Reached them',
  'settle.voicemail': 'Left a voicemail',
  'settle.noAnswer': 'No answer',
  'settle.theyCalledFirst': 'They called first',
  'settle.notNeeded': 'Not needed any more',
  'settle.leadsKept': 'kept, on time',
  'settle.leadsKeptLate': 'kept late, {span}',
  'settle.leadsNextTry': 'Next try {time}',
  'settle.leadsNoTry': 'last try: then tell them a new time',
  'settle.leadsClosed': 'closed, nothing left to do',
  'settle.leadsCustomer': 'closed on this call',
  'settle.updateOnly': 'Only an update; the next promise follows',
  'settle.voicemailTitle': 'Voicemail',
  'settle.voicemailLede': 'noted; read this after the tone',
  // After the last try there is no next time to name; the rest is say.voicemail.
  'settle.voicemailLast':
    'Hello, {name} for {customer}, on {direct}. I’m calling back as promised; please ring me when it suits you. That’s {name}, {direct}.',
  'settle.voicemailDone': 'Back to notes',
} as const;
