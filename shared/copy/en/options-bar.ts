// The options bar (F8, c.6). The sentence read aloud is in say.ts, what each row says about help in options.ts.

export const optionsBar = {
  'optionsBar.title': 'Options',
  'optionsBar.lede': 'the truth first, then let them choose',
  'optionsBar.expert': 'Ask an expert',
  'optionsBar.supervisor': 'Asks for a supervisor',
  'optionsBar.number.1': 'one',
  'optionsBar.number.2': 'two',
  'optionsBar.number.3': 'three',
  'optionsBar.you': 'you',
  'optionsBar.them': 'them',
  'optionsBar.theSupervisor': 'supervisor',
  // Read aloud where the head of the column says "= minutes".
  'optionsBar.together': 'together',
  'optionsBar.total': '= minutes',

  'optionsBar.agreed': 'Customer agreed to wait?',
  'optionsBar.agreedYes': 'Yes',
  'optionsBar.agreedEarlier': 'Agreed earlier',
  'optionsBar.otherOption': 'Other option',
  'optionsBar.who': 'Who',
  'optionsBar.nobody': 'nobody named',

  'optionsBar.running': '{option, select, 1 {Checking} other {Putting through}}{who, select, none {} other {: {who}}}',
  'optionsBar.runningLede': 'they agreed to wait',
  'optionsBar.result.permitted': 'Permitted',
  'optionsBar.result.notPermitted': 'Not permitted',
  'optionsBar.result.transferred': 'Put through',
} as const;
