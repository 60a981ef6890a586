// Not yet, here, gone: requests that come before the start wait for it, requests after the end are told.

import { HostError } from '../../shared/contract/wire-error.ts';

export interface ServiceLife {
  /** The ledger is read and the reminders are armed. */
  begin(): void;
  /** Answers false when it has ended before. */
  end(): boolean;
  readonly state: 'notYet' | 'here' | 'gone';
  /** Waits for the beginning; throws a HostError `hostGone` once it has ended. */
  admitted(): Promise<void>;
}

export function createServiceLife(): ServiceLife {
  let state: ServiceLife['state'] = 'notYet';
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  const isGone = () => state === 'gone';
  return {
    get state() {
      return state;
    },
    begin() {
      if (state === 'notYet') state = 'here';
      open();
    },
    end() {
      if (isGone()) return false;
      state = 'gone';
      open();
      return true;
    },
    async admitted() {
      await opened;
      if (isGone()) throw new HostError({ code: 'hostGone', detail: 'stopping' });
    },
  };
}
