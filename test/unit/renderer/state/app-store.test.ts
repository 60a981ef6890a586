import { beforeEach, describe, expect, it } from 'vitest';
import {
  type AppStore,
  createAppStore,
  editPromise,
  showMessage,
  showView,
} from '../../../../renderer/state/app-store.ts';

let store: AppStore;

beforeEach(() => {
  store = createAppStore();
});

const view = () => store.getState().view;

describe('showView', () => {
  it('changes what it names and leaves the rest', () => {
    showView(store, { helpTab: 'ask', curtain: true });
    expect(view()).toMatchObject({ screen: 'desk', bar: null, helpTab: 'ask', curtain: true });
  });

  it.each([{ bar: { kind: 'hold' } }, { bar: null }, { screen: 'history' }] as const)(
    'c.13: starts the script lines afresh with %j',
    (change) => {
      showView(store, { sayStep: 3 });
      showView(store, change);
      expect(view().sayStep).toBe(0);
    },
  );

  it('keeps the script line while only the help panel changes', () => {
    showView(store, { sayStep: 3 });
    showView(store, { helpTab: 'case' });
    expect(view().sayStep).toBe(3);
  });

  it('starts a promise afresh with each bar, and only then', () => {
    editPromise(store, { typed: '40' });
    showView(store, { curtain: true });
    expect(store.getState().promiseEdits).toEqual({ typed: '40' });
    showView(store, { bar: { kind: 'promise' } });
    expect(store.getState().promiseEdits).toEqual({});
  });
});

describe('editPromise', () => {
  it('adds to what was typed and ticked before', () => {
    editPromise(store, { typed: '40', readBack: true });
    editPromise(store, { typed: '45' });
    expect(store.getState().promiseEdits).toEqual({ typed: '45', readBack: true });
  });
});

describe('showMessage', () => {
  it('replaces the message before it, as a new one', () => {
    showMessage(store, { tone: 'said', text: 'Kept', undoable: true });
    const first = store.getState().message;
    showMessage(store, { tone: 'said', text: 'Kept', undoable: true });
    const second = store.getState().message;
    expect(second).toMatchObject({ tone: 'said', text: 'Kept', undoable: true });
    expect(second?.id).not.toBe(first?.id);
  });
});

describe('two windows', () => {
  it('have nothing in common', () => {
    const other = createAppStore();
    showView(store, { curtain: true });
    expect(other.getState().view.curtain).toBe(false);
  });
});
