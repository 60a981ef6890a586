// The risk flag (c.6): each reason as the strip says it, and its one next step. Reasons, never a score.

export const risk = {
  'risk.flag': 'RISK: {reason}{more, plural, =0 {} other {, +#}}',
  'risk.title': 'They may go to the top, or leave',
  'risk.show': '{flag}. {reasons}. Show what to do.',
  'risk.latePromises': '{n} late promises',
  'risk.contacts': '{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} contact',
  'risk.passes': 'passed on {n, plural, =2 {twice} other {# times}}',
  'risk.nothingSaid':
    '{missing, select, apology {no apology yet} plan {no plan said yet} other {no apology, no plan yet}}',
  'risk.words':
    '{about, select, lawyer {speaks of a lawyer} chief {speaks of the top} bureau {speaks of the bureau} regulator {speaks of a regulator} review {speaks of a bad review} other {speaks of leaving}}',
  'risk.openLong': 'open {n} working days',
  'risk.next.update': 'Call today with an update',
  'risk.next.supervisor': 'Promote to a supervisor',
  'risk.next.finishSupervisor': 'Say sorry, say what we will do',
  'announce.risk': 'Risk: {reason}',
  'announce.level': 'Level {n} of 4',
} as const;
