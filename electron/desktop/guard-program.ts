// The guard that starts the app again when its main process dies (L3): a program every computer has, which reads a pipe.
// While the pipe is open the app lives; its end without a farewell is a death, however it came. What is to be started is
// handed over as words, never pasted into the script. Until it was told how long to wait, an end is only an end.

import type { OwnCommand } from '../node/own-command.ts';
import { HIDDEN, quotedForWindows, RETURNED } from '../node/own-command.ts';

/** What the app writes into the pipe, a line each. */
export const guardWords = {
  wait: (ms: number) => `wait ${Math.ceil(ms / 1000)}`,
  hidden: 'hidden',
  shown: 'shown',
  farewell: 'farewell',
} as const;

export interface GuardProgram {
  readonly program: string;
  readonly args: readonly string[];
  /** The first lines for the pipe. */
  readonly preface: readonly string[];
}

/** `$@` is the command. It becomes the app in its place, so no process is left over. */
const FOR_SH = `
wait=
hidden=
while IFS= read -r word; do
  case $word in
    wait\\ *) wait=\${word#wait } ;;
    hidden) hidden=${HIDDEN} ;;
    shown) hidden= ;;
    farewell) exit 0 ;;
  esac
done
[ -n "$wait" ] || exit 0
sleep "$wait"
exec "$@" ${RETURNED} \${hidden:+"$hidden"}
`;

/** The first line of the pipe is the command, as JSON. */
const FOR_POWERSHELL = `
$command = [Console]::In.ReadLine() | ConvertFrom-Json
$wait = -1
$hidden = ''
while ($null -ne ($word = [Console]::In.ReadLine())) {
  if ($word -match '^wait (\\d+)$') { $wait = [int]$Matches[1] }
  elseif ($word -eq 'hidden') { $hidden = ' ${HIDDEN}' }
  elseif ($word -eq 'shown') { $hidden = '' }
  elseif ($word -eq 'farewell') { exit 0 }
}
if ($wait -lt 0) { exit 0 }
Start-Sleep -Seconds $wait
Start-Process -FilePath $command.program -ArgumentList ($command.line + $hidden) -WorkingDirectory $command.folder
`;

/** `folder` is where the app was started: its words may name files from there. */
export function guardProgram(platform: NodeJS.Platform, { program, args }: OwnCommand, folder: string): GuardProgram {
  if (platform !== 'win32') {
    return { program: '/bin/sh', args: ['-c', FOR_SH, 'callback-companion-guard', program, ...args], preface: [] };
  }
  const line = [...args, RETURNED].map(quotedForWindows).join(' ');
  const encoded = Buffer.from(FOR_POWERSHELL, 'utf16le').toString('base64');
  return {
    program: 'powershell.exe',
    args: ['-NoLogo', '-NoProfile', '-NonInteractive', '-EncodedCommand', encoded],
    preface: [JSON.stringify({ program, line, folder })],
  };
}
