// The two ways in by a second start: the link and the command line. Both report whatever is handed over, also while they
// are switched off, so that the log can say that something knocked; core lets nothing through then.

import { words } from '../../../../shared/copy/words.ts';
import { COMMAND_SOURCE } from '../../../../shared/telephony/call-event-line.ts';
import { LINK_SOURCE } from '../../../../shared/telephony/deep-link.ts';
import type { HandedOver } from '../../../../shared/telephony/handed-over.ts';
import { createKnownDirections } from '../../../../shared/telephony/known-directions.ts';
import type { PhoneReport, Stop } from '../../../core/ports.ts';
import type { Way } from '../phones.ts';
import type { Handovers } from './handovers.ts';

/** Who opens links of our scheme, as the system keeps it. */
export interface LinkScheme {
  /** False when the system refuses. */
  claim(): boolean;
  release(): void;
}

/** The system opens our links with us while this is on, and no longer. */
export function createLinkWay(handovers: Handovers, scheme: LinkScheme): Way {
  let isClaimed = false;
  return handedWay('link', handovers, {
    on: ({ link }) => link.on,
    open() {
      isClaimed ||= scheme.claim();
      return isClaimed ? null : words('phone.linkRefused');
    },
    close() {
      if (isClaimed) scheme.release();
      isClaimed = false;
    },
  });
}

export function createCommandWay(handovers: Handovers): Way {
  return handedWay('command', handovers, { on: ({ command }) => command.on, open: () => null, close() {} });
}

interface Door {
  on(setup: Parameters<ReturnType<Way['open']>['follow']>[0]): boolean;
  /** Answers what went wrong, or null. */
  open(): string | null;
  close(): void;
}

function handedWay(way: HandedOver['way'], handovers: Handovers, door: Door): Way {
  return {
    way,
    open({ report, tell }) {
      const directions = createKnownDirections();
      let stop: Stop | null = null;
      return {
        async follow(setup) {
          if (door.on(setup)) {
            const problem = door.open();
            tell(problem === null ? 'open' : 'failed', problem ?? undefined);
          } else {
            door.close();
            tell('off');
          }
          // From now on somebody hears a report.
          stop ??= handovers.listen(way, (handed) => void report(reportOf(handed, directions.resolve)));
        },
        async stop() {
          stop?.();
        },
      };
    },
  };
}

function reportOf(handed: HandedOver, resolve: ReturnType<typeof createKnownDirections>['resolve']): PhoneReport {
  if (handed.kind === 'event') return { way: handed.way, kind: 'event', news: resolve(handed.news) };
  const source = handed.way === 'link' ? LINK_SOURCE : COMMAND_SOURCE;
  return { way: handed.way, kind: 'unreadable', source, hint: handed.hint };
}
