// 003-01: the process page of the four levels, as it is until a team writes its own; and the settings around it.

export const processPage = {
  'process.title': 'How an issue rises',
  'process.lede': 'One page everybody works by. A new version keeps the old ones.',
  'process.version': 'Version {n}, {day}{named, select, yes {, {by}} other {}}',
  'process.ours': 'The page as it comes with the app',
  'process.edit': 'Write a new version',
  'process.text': 'Process page',
  'process.save': 'Save as version {n}',
  'process.cancel': 'Keep this one',
  'process.older': 'Older versions',
  'process.print': 'Print',
  'process.copy': 'Copy as text',
  'process.figure': 'Level 4 in this team',
  'process.default': [
    'LEVEL 1 · THE PERSON WHO ANSWERS',
    'Always start here. Try to resolve it, kindly, within your written limits. Never bend a rule and never give a false reason. Write down what you tried. You own the issue until the customer says it is fixed.',
    'LEVEL 2 · AN EXPERT',
    'When it is technical or about one product and you lack the facts. Ask the expert who knows the topic and is here now, with the customer in three on the line if you can. Tell the customer who helps and when they will hear back; that time is your promise. The expert answers as soon as the answer is found.',
    'LEVEL 3 · A SUPERVISOR OR MANAGER',
    'When there is no expert, the expert did not solve it, or the customer asks. A customer who asks is never held up. The supervisor resolves it on receipt, says sorry and means it, and explains what has been done or will be done, and by when.',
    'LEVEL 4 · THE CUSTOMER’S OWN STEP',
    'A letter or e-mail to the top, or to the bureau. Good work on levels 1 to 3 leaves no need for it. If it comes all the same, answer by the date, and offer more than levels 1 to 3 did. Nothing less keeps them.',
  ].join('\n\n'),
} as const;
