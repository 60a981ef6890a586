import { useState } from 'react';
import { words } from '../../../../shared/copy/words.ts';
import { Field } from '../../../ui/field.tsx';

interface PortFieldProps {
  readonly port: number;
  readonly hint: string;
  readonly save: (port: number) => void;
}

const LOWEST = 1024;
const HIGHEST = 65_535;

/** A port as the agent types it; saved by Enter, and when they go on. What is no port is said and not saved. */
export function PortField({ port, hint, save }: PortFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const read = readPort(typed ?? String(port));
  const settle = (): void => {
    if (read === null || typed === null) return;
    setTyped(null);
    if (read !== port) save(read);
  };
  return (
    <Field
      label={words('phonePage.port')}
      value={typed ?? String(port)}
      hint={hint}
      problem={read === null ? words('phonePage.portProblem') : undefined}
      inputProps={{ inputMode: 'numeric', onKeyDown: (event) => event.key === 'Enter' && settle() }}
      onChange={setTyped}
      onBlur={settle}
    />
  );
}

function readPort(text: string): number | null {
  if (!/^\d{4,5}$/.test(text.trim())) return null;
  const port = Number(text);
  return port >= LOWEST && port <= HIGHEST ? port : null;
}
