// The other side of a call, played by sipp from a file in `scenarios/`.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from '../../../build/scripts/project.mjs';
import { type Program, startProgram } from './program.ts';

export interface Sipp extends Program {
  /** Resolves when it went as the scenario says; rejects with sipp's own words when it did not. */
  asPlayed(): Promise<void>;
  /** Every message so far, as it was on the wire. */
  messages(): string;
}

export interface SippStart {
  readonly folder: string;
  readonly scenario: string;
  /** The first of eight ports of its own. */
  readonly port: number;
  /** Whom it calls; left out, it waits to be called. */
  readonly calls?: number;
  /** The whole From, such as `"Bob" <sip:+49301@127.0.0.1>`; no semicolon. */
  readonly from?: string;
  readonly times?: number;
  readonly perSecond?: number;
  /** How long the pauses without a length of their own are. */
  readonly pauseMs?: number;
}

const ANYBODY = '"Bob Customer" <sip:+4930123456@127.0.0.1>';

/** Names a file of `scenarios/`. */
export function startSipp(start: SippStart): Sipp {
  const { folder, scenario, port, calls, from = ANYBODY, times = 1, perSecond = 20, pauseMs = 300 } = start;
  const fields = join(folder, `from-${port}.csv`);
  const trace = join(folder, `messages-${port}.txt`);
  writeFileSync(fields, `SEQUENTIAL\n${from};\n`);
  const program = startProgram(
    'sipp',
    [
      ...['-sf', inProject('test', 'phones', 'scenarios', `${scenario}.xml`)],
      ...(calls === undefined ? [] : ['-inf', fields, `127.0.0.1:${calls}`]),
      ...['-i', '127.0.0.1', '-p', String(port), '-mp', String(port + 2), '-nostdin'],
      ...['-m', String(times), '-r', String(perSecond), '-d', String(pauseMs)],
      ...['-timeout', '50s', '-trace_msg', '-message_file', trace, '-message_overwrite', 'true'],
    ],
    folder,
  );
  return {
    ...program,
    async asPlayed() {
      const code = await program.ended;
      if (code !== 0) throw new Error(`sipp ${scenario} ended with ${code}:\n${program.output().slice(-3000)}`);
    },
    messages: () => (existsSync(trace) ? readFileSync(trace, 'utf8') : ''),
  };
}
