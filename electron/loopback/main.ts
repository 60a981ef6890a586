// Starts the loopback host from a terminal: arguments in, one address out.
//
//   exit 0  stopped in order      exit 2  the command line is wrong
//   exit 1  a bug                 exit 3  the folder, exit 4 the port belongs to somebody else
//                                 exit 5  a call was to be told, and no host runs

import { join, resolve } from 'node:path';
import { words } from '../../shared/copy/words.ts';
import { tellsOfCall } from '../../shared/telephony/call-event-line.ts';
import { defaultDataDirectory } from '../node/data-directory.ts';
import { type LaunchArguments, parseLaunchArguments } from '../node/launch-arguments.ts';
import { demoFolder, profileFolder } from '../node/profile-folder.ts';
import { post } from '../node/telephony/handover/mailbox.ts';
import { partingOf } from '../node/telephony/handover/parting.ts';
import { toldBy } from '../node/telephony/handover/told-by.ts';
import { type LoopbackRefusal, type RunningLoopback, startLoopback } from './loopback-host.ts';

declare const __PRODUCT_VERSION__: string;

const BAD_ARGUMENTS = 2;
const exitCodes: Readonly<Record<LoopbackRefusal['kind'], number>> = { folderTaken: 3, portTaken: 4 };

async function main(): Promise<void> {
  const given = process.argv.slice(2);
  const line = parseLaunchArguments(given);
  if (line.kind === 'refused') return leave(line.reason, BAD_ARGUMENTS);
  const usual = defaultDataDirectory();
  const { demo, port } = line.value;
  const dataFolder = line.value.dataFolder ?? (demo ? demoFolder(usual) : usual);
  const profile = profileFolder(dataFolder, usual);
  if (tellsOfCall(given)) return tellAndLeave(given, profile);
  const started = await startLoopback({
    version: __PRODUCT_VERSION__,
    outFolder: join(__dirname, '..'),
    dataFolder,
    command: ownCommand(line.value),
    profile,
    port,
    ports: {},
  });
  if (started.kind === 'refused') return leave(started.reason.sentence, exitCodes[started.reason.kind]);
  // Before the address is out: whoever has it may also end us.
  stopInOrder(started.value);
  process.stdout.write(`${words('host.loopbackReady')}\n${started.value.url}\n`);
}

/** As this process was started, on the same data: a phone runs it to tell of a call. */
function ownCommand({ demo, dataFolder }: LaunchArguments): readonly string[] {
  const folder = dataFolder === null ? [] : [`--data-dir=${dataFolder}`];
  return [process.execPath, resolve(process.argv[1] ?? ''), ...(demo ? ['--demo'] : []), ...folder];
}

/** Hands a call over to the host that runs on these data, and starts none. A browser has no links, so they are not read. */
async function tellAndLeave(line: readonly string[], profile: string): Promise<void> {
  const told = toldBy(line, process.env);
  if (told === null) return;
  const { code, sentence } = partingOf(told, await post(profile, told));
  process.stderr.write(sentence);
  process.exitCode = code;
}

/** The second signal does not wait: Node's own way of ending is back. */
function stopInOrder({ stop }: RunningLoopback): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      stop().then(
        () => process.exit(0),
        (thrown) => fail(thrown),
      );
    });
  }
}

function leave(sentence: string, code: number): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = code;
}

function fail(thrown: unknown): void {
  process.stderr.write(`${thrown instanceof Error ? thrown.stack : String(thrown)}\n`);
  process.exit(1);
}

main().catch(fail);
