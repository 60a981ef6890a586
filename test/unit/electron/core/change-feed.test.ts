import { expect, it } from 'vitest';
import { createChangeFeed } from '../../../../electron/core/change-feed.ts';
import { createLedgerView } from '../../../../electron/core/ledger-view.ts';
import { createSession } from '../../../../electron/core/session.ts';
import { ALL_TOPICS } from '../../../../electron/core/topics.ts';
import { createUndoStack } from '../../../../electron/core/undo-stack.ts';
import type { EventEnvelope } from '../../../../shared/contract/envelope.ts';
import { Desk } from '../../../../shared/desk/desk.ts';
import type { LedgerRecord } from '../../../../shared/ledger/shapes.ts';
import { createManualClock } from '../../../support/manual-clock.ts';
import { createRecordingDesktop } from '../../../support/recording-desktop.ts';
import { call, entry, notes, promise, settings, TWO_PAST_TWO } from '../../../support/records.ts';

function feeding(...records: LedgerRecord[]) {
  const view = createLedgerView();
  view.apply({ puts: [settings(), ...records], removes: [] });
  const session = createSession();
  const undoStack = createUndoStack();
  const { clock } = createManualClock(TWO_PAST_TWO);
  const logged: string[] = [];
  const sources = {
    view,
    session,
    undoStack,
    desktop: createRecordingDesktop(),
    version: '1',
    dataFolder: '/data',
    command: [],
  };
  const feed = createChangeFeed({ sources, clock, revision: 0, log: { write: (event) => logged.push(event) } });
  const heard: { revision: number; change: Partial<Desk> }[] = [];
  feed.subscribe(({ event, payload }: EventEnvelope) => {
    if (event === 'deskChanged') heard.push(payload as (typeof heard)[number]);
  });
  const put = (...entries: LedgerRecord[]) => view.apply({ puts: entries, removes: [] });
  return { view, session, feed, heard, logged, put };
}

it('begins with a whole desk that fits its schema, at revision 0', () => {
  const { feed } = feeding(entry('call', call()), entry('promise', promise()));
  const { revision, desk } = feed.snapshot();
  expect(revision).toBe(0);
  expect(Desk.safeParse(desk).success).toBe(true);
});

it('announces a change of notes with the call alone: no rail, no settings, no figures', () => {
  const { feed, heard, put } = feeding(entry('call', call()), entry('promise', promise()));
  put(entry('notes', notes('call-1', 'parcel lost')));
  feed.refresh(new Set(['notes', 'session']));
  expect(heard.map(({ change }) => Object.keys(change))).toEqual([['call']]);
});

it('announces nothing when what was touched says the same as before', () => {
  const { feed, heard } = feeding(entry('call', call()));
  feed.refresh(ALL_TOPICS);
  expect(heard).toEqual([]);
  expect(feed.snapshot().revision).toBe(0);
});

it('keeps the snapshot at what was announced, never ahead of it', () => {
  const { feed, heard, put } = feeding();
  put(entry('promise', promise()));
  expect(feed.snapshot().desk.promises).toEqual([]);
  feed.refresh(new Set(['promise']));
  expect(feed.snapshot()).toMatchObject({ revision: 1, desk: { promises: [{ id: 'promise-1' }] } });
  expect(heard).toHaveLength(1);
});

it('counts revisions one by one', () => {
  const { feed, heard, session } = feeding();
  for (const compact of [true, false, true]) {
    session.compact = compact;
    feed.refresh(new Set(['session']));
  }
  expect(heard.map(({ revision }) => revision)).toEqual([1, 2, 3]);
});

it('goes on telling the others when one listener throws', () => {
  const { feed, heard, session, logged } = feeding();
  feed.subscribe(() => {
    throw new Error('window gone');
  });
  const late: unknown[] = [];
  feed.subscribe((envelope) => late.push(envelope));
  session.compact = true;
  feed.refresh(new Set(['session']));
  expect(heard).toHaveLength(1);
  expect(late).toHaveLength(1);
  expect(logged).toEqual(['listenerFailed']);
});

it('tells a listener nothing after it stopped listening', () => {
  const { feed } = feeding();
  const heard: unknown[] = [];
  const stop = feed.subscribe((envelope) => heard.push(envelope));
  stop();
  stop();
  feed.emit('remindersChecked', { now: TWO_PAST_TWO });
  expect(heard).toEqual([]);
});
