// What a host holds is one product for as long as the process runs. When everything that is saved was replaced, the
// product inside begins a new life on it: nothing known, shown or planned before can reach into the new data.
//
//   host ──► services ──► life 1 ─ takes over a copy ─► leaves
//                    └──► life 2 (reads, arms the reminders, tells every window)

import { words } from '../../shared/copy/words.ts';
import { refused } from '../../shared/outcome.ts';
import type { CommandBus } from './command-bus.ts';
import type { BeginAnew } from './commands/data-commands.ts';
import type { LedgerReader } from './ledger-view.ts';
import type { LedgerStore, Ports, Stop } from './ports.ts';
import type { Services } from './services.ts';

export interface Life extends Services {
  readonly view: LedgerReader;
  readonly bus: Pick<CommandBus, 'note'>;
  /** Of the desk as last announced. */
  revision(): number;
  /** Ends at once, without a word and without closing the store: another life has it. */
  leave(): void;
}

export interface LifeStart {
  /** The desk's revisions are counted on from here. */
  readonly revision: number;
  readonly beginAnew: BeginAnew;
}

/** A gap that every window notices: it then asks for the whole desk. */
const REVISION_GAP = 2;

export function createRenewableServices(ports: Ports, compose: (ports: Ports, from: LifeStart) => Life): Services {
  const listeners = new Set<Parameters<Services['subscribe']>[0]>();
  let current = beginLife(0);

  function beginLife(revision: number): { life: Life; end: Stop } {
    const own = ownStore(ports.store, ports.dataFolder);
    const life = compose({ ...ports, store: own.store }, { revision, beginAnew });
    const unsubscribe = life.subscribe((envelope) => {
      for (const listener of [...listeners]) listener(envelope);
    });
    return {
      life,
      end() {
        unsubscribe();
        own.letGo();
        life.leave();
      },
    };
  }

  async function beginAnew() {
    current.end();
    current = beginLife(current.life.revision() + REVISION_GAP);
    await current.life.start();
    return current.life;
  }

  return {
    handle: (envelope) => current.life.handle(envelope),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    resync: (hint) => current.life.resync(hint),
    start: () => current.life.start(),
    stop: () => current.life.stop(),
  };
}

/** A life that has left saves nothing more: what it decided on is no longer there. */
function ownStore(store: LedgerStore, folder: string): { store: LedgerStore; letGo: Stop } {
  let isLetGo = false;
  return {
    store: {
      ...store,
      commit: (change) =>
        isLetGo ? Promise.resolve(refused({ problem: words('store.problem.replaced'), folder })) : store.commit(change),
    },
    letGo() {
      isLetGo = true;
    },
  };
}
