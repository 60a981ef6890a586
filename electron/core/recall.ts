// People of the past come back into memory when somebody speaks of them, and go again when others were spoken of
// since: what core holds does not grow with history.

import { keyOf } from '../../shared/ledger/homes.ts';
import { type LedgerRecord, type RecordRef, refOf } from '../../shared/ledger/shapes.ts';
import { words } from '../../shared/copy/words.ts';
import type { LedgerView } from './ledger-view.ts';
import type { Clock, LedgerStore, Log, Whom } from './ports.ts';
import type { SerialQueue } from './serial-queue.ts';
import type { Session } from './session.ts';

export interface Recall {
  /** Answers when what rests of them is known. A store that cannot read is told to the agent, and work goes on. */
  bring(whom: readonly Whom[]): Promise<void>;
}

export interface RecallParts {
  readonly store: Pick<LedgerStore, 'recall'>;
  readonly view: LedgerView;
  readonly session: Session;
  readonly queue: SerialQueue;
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Log;
}

/** Far more people than an agent speaks of in an hour. */
const REMEMBERED = 100;

export function createRecall({ store, view, session, queue, clock, log }: RecallParts): Recall {
  /** What each brought along; whoever was spoken of last is last. */
  const brought = new Map<string, readonly RecordRef[]>();

  /** On the queue, so that no command changes a record between its reading and its arrival. */
  async function recall(whom: Whom): Promise<void> {
    const name = nameOf(whom);
    const known = brought.get(name);
    brought.delete(name);
    brought.set(name, known ?? (await read(whom)));
    for (const [oldest, refs] of brought) {
      if (brought.size <= REMEMBERED) break;
      brought.delete(oldest);
      view.apply({ puts: [], removes: refs.filter((ref) => !isNeeded(ref)) });
    }
  }

  async function read(whom: Whom): Promise<readonly RecordRef[]> {
    const { records, answered, reports } = await store.recall(whom);
    const fresh = records.filter((entry) => view.find(refOf(entry)) === undefined);
    view.apply({ puts: records, removes: [] });
    session.dataReports = [...session.dataReports, ...reports];
    for (const [id, count] of answered) session.contacts.set(id, { count, at: clock.now() });
    return fresh.map(refOf);
  }

  /** Open, or brought along by somebody else too. */
  function isNeeded(ref: RecordRef): boolean {
    const entry = view.find(ref);
    if (entry === undefined) return true;
    const elsewhere = [...brought.values()].some((refs) => refs.some((one) => keyOf(one) === keyOf(ref)));
    return elsewhere || isOpen(entry) || isSpokenOf(view, entry);
  }

  return {
    async bring(people) {
      for (const whom of people) {
        try {
          await queue.run(() => recall(whom));
        } catch (thrown) {
          const told = words('store.report.notRecalled');
          if (!session.dataReports.includes(told)) session.dataReports = [...session.dataReports, told];
          log.write('notRecalled', { error: thrown instanceof Error ? thrown.name : 'unknown' });
        }
      }
    },
  };
}

function nameOf(whom: Whom): string {
  return whom.kind === 'number' ? `number ${whom.number}` : `customer ${whom.id}`;
}

function isOpen({ type, record }: LedgerRecord): boolean {
  switch (type) {
    case 'call':
    case 'notes':
    case 'promise':
      return record.day === null;
    case 'case':
      return record.closedAt === null;
    default:
      return false;
  }
}

/** A customer, or the case of one, with whom something is open. */
function isSpokenOf(view: LedgerView, { type, record }: LedgerRecord): boolean {
  if (type !== 'customer' && type !== 'case') return false;
  const id = type === 'customer' ? record.id : record.customerId;
  return (
    view.openCaseOf(id) !== undefined ||
    view.callsWith(id).some(({ day }) => day === null) ||
    view.promisesTo(id).some(({ day }) => day === null)
  );
}
