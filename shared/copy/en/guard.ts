// What the guard and the time grammar say (c.5). Times arrive as text; `when` carries its own day word.

export const guard = {
  'guard.safe': 'Safe.',
  'guard.tight': 'Tight.',
  'guard.cannotKeep': 'You can’t keep {when}.',
  'guard.askTime': 'What time is it with you?',
  'guard.noSafeTime': 'No safe time in the next 14 days.',
  'guard.acrossClockChange': 'Clocks change before then.',
  'guard.byGrant': '{name} lets you go past this; say why.',
  'guard.needsGrant': 'Only by your grant.',

  // Calling hours (c.5 #5).
  'guard.hours.label': 'courtesy default, not legal advice',
  'guard.hours.unverified': 'courtesy default, unverified, not legal advice',
  'guard.hours.span': '{from} to {until}',
  'guard.hours.from': '{name} hours, after {source}; {label}',
  'guard.hours.yours': '{name} hours, as you set them; {label}',
  'guard.hours.default': 'Default',
  'guard.hours.us': 'United States',
  'guard.hours.usCollections': 'US collections',
  'guard.hours.canada': 'Canada',
  'guard.hours.uk': 'United Kingdom',
  'guard.hours.france': 'France',
  'guard.hours.italy': 'Italy',
  'guard.hours.spain': 'Spain',
  'guard.hours.australia': 'Australia',
  'guard.hours.india': 'India',

  // A time on one clock, with its day unless it is today.
  'guard.when.today': '{time}',
  'guard.when.tomorrow': 'tomorrow {time}',
  'guard.when.other': '{day} {time}',
  'guard.window.by': 'by {when}',
  'guard.window.between.today': 'between {from} and {to}',
  'guard.window.between.tomorrow': 'tomorrow between {from} and {to}',
  'guard.window.between.other': '{day} between {from} and {to}',
  'guard.echo.one': '{yours} your time',
  'guard.echo.both': '{yours} your time, {theirs} in {place}',

  // Findings: one sentence per code, said after the lead.
  'guard.finding.notAfterNow': 'That time has passed.',
  'guard.finding.numberMissing': 'There’s no number to ring.',
  'guard.finding.numberImpossible': '“{raw}” can’t be dialled.',
  'guard.finding.dayOff': 'You’re off that day.',
  'guard.finding.outsideShift.before': 'Your shift starts at {start}.',
  'guard.finding.outsideShift.after': 'Your shift ends at {end}.',
  'guard.finding.onBreak': 'You’re on a break ({name}) from {start} to {end}.',
  'guard.finding.endOfShift': 'Your shift ends at {end}, and a call needs 10 minutes before that.',
  'guard.finding.overlaps':
    'Overlaps {name} at {at}{more, plural, =0 {} one { and # more} other { and # more}}; each call takes you about {minutes} min.',
  'guard.finding.dayIsFull':
    '{calls, plural, one {# call} other {# calls}} would take {promised} of the {free} min left that day. Keep room for the phone.',
  'guard.finding.outsideCallingHours': 'That’s {there} in {place}; we ring there {hours} ({whose}).',
  'guard.finding.outsideCallingHours.none': 'That’s {there} in {place}; we don’t ring there on that day ({whose}).',
  'guard.finding.doNotCall': 'They asked not to be called. Offer a letter or an e-mail.',
  'guard.finding.beforeTheirLimit': 'That’s {there} in {place}; they asked for no calls before {notBefore}.',
  'guard.finding.weekendThere': 'It’s the weekend in {place}.',
  'guard.finding.holidayThere': 'It’s a public holiday in {place}: {holiday}.',
  'guard.finding.helperOff': '{name} is off by then, back {back}.{has, select, yes { Or ask {deputy}.} other {}}',
  'guard.finding.helperOff.gone': '{name} is off by then.{has, select, yes { Or ask {deputy}.} other {}}',
  'guard.finding.helperBusy': '{name} is busy until {until}.{has, select, yes { Or ask {deputy}.} other {}}',
  'guard.finding.movedOften':
    'This would be the {nth, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} new time{broken, select, yes {, and a promise in this case was broken} other {}}. A supervisor could settle it: F8, then S.',
  'guard.finding.brokenBefore': 'A promise in this case was broken already. A supervisor could settle it: F8, then S.',
  'guard.finding.zoneUncertain': 'It’s probably {now} in {place}. Ask what time it is there.',
  'guard.finding.zoneUncertain.unknown': 'Their time zone isn’t known. Ask what time it is there.',
  'guard.finding.clocksChange.yours': 'Your clocks change before then: it will be {here} with you.',
  'guard.finding.clocksChange.theirs':
    'Clocks in {place} change before then: it will be {here} with you and {there} there.',
  'guard.finding.doubledTime': '{when} comes twice in {place} that night; the clocks go back.',

  // A typed wall time that the clocks skip or repeat.
  'guard.clockChange.gap': '{asked} doesn’t exist that night; the clocks go forward. Taken as {taken}.',
  'guard.clockChange.doubled':
    '{asked} comes twice that night; the clocks go back. Taken as the first one still ahead.',

  // What the time grammar refuses.
  'guard.time.nothingTyped': 'Type a time: 40, 16:40, by 5, tmw 10, eod.',
  'guard.time.notATime': '“{typed}” isn’t a time I know. Try 40, 16:40, by 5, tmw 10, eod.',
  'guard.time.noSuchTime': 'No clock shows “{typed}”.',
  'guard.time.past': '{when} has passed.',
  'guard.time.dayWithoutTime': '“{typed}” needs a time, such as {typed} 10.',
  'guard.time.emptyRange': 'That range starts and ends at the same time.',
  'guard.time.backwardRange': 'That range ends before it starts.',
  'guard.time.dayIsOver': 'The last time you can keep that day was {when}.',
  'guard.time.dayIsOver.noShift': 'You have no shift left that day.',
  'guard.time.noWorkingDay': 'Your calendar has no working day ahead.',
} as const;
