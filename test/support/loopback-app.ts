// The built loopback host as a test meets it: a process of its own, on a stepped clock.

import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { inProject, root } from '../../build/scripts/project.mjs';
import type { Notice } from '../../shared/contract/events.ts';
import type { Instant } from '../../shared/time.ts';
import type { SteppedOrder } from '../entries/stepped-loopback.ts';

export interface LoopbackOptions {
  /** Its data is in `<home>/desk`; a later start in the same home meets it again. */
  readonly home: string;
  readonly now: Instant;
  /** Notices go into a list and not to the page. */
  readonly recordNotices?: boolean;
  readonly environment?: Readonly<Record<string, string>>;
}

export interface LoopbackApp {
  /** Opens the page, once. */
  readonly url: string;
  step(ms: number): Promise<void>;
  notices(): Promise<readonly Notice[]>;
  /** Stops in order. */
  stop(): Promise<void>;
  /** Ends the process with no chance to do anything. */
  kill(): Promise<void>;
}

export async function startLoopbackApp(options: LoopbackOptions): Promise<LoopbackApp> {
  const { home, now, recordNotices = false, environment } = options;
  const host = fork(inProject('out/test/stepped-loopback.cjs'), {
    cwd: root,
    env: {
      ...process.env,
      ...environment,
      COMPANION_NOW: String(now),
      COMPANION_FOLDER: join(home, 'desk'),
      COMPANION_PROFILE: join(home, 'profile'),
      COMPANION_RECORD_NOTICES: recordNotices ? '1' : '',
    },
  });
  const url = (await nextMessage(host)) as string;
  const order = (what: SteppedOrder): Promise<unknown> => {
    const answered = nextMessage(host);
    host.send(what);
    return answered;
  };
  const kill = async (): Promise<void> => {
    if (host.exitCode !== null || host.signalCode !== null) return;
    const ended = new Promise((resolve) => host.once('exit', resolve));
    host.kill('SIGKILL');
    await ended;
  };
  return {
    url,
    step: async (ms) => void (await order({ kind: 'step', ms })),
    notices: async () => (await order({ kind: 'notices' })) as readonly Notice[],
    async stop() {
      await order({ kind: 'stop' });
      await kill();
    },
    kill,
  };
}

/** What the host says next; it says one thing for each order. Rejects when it ends instead. */
function nextMessage(host: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null): void => reject(new Error(`The loopback host ended with ${code}`));
    host.once('exit', ended);
    host.once('message', (message) => {
      host.off('exit', ended);
      resolve(message);
    });
  });
}
