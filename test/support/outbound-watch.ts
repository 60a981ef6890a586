// Stands between a Node process and the network: every attempt to reach another process over it, or to ask for a name,
// is written down and refused. Sockets of this machine's file system, such as a message bus, are no network.

import { ChildProcess } from 'node:child_process';
import dgram from 'node:dgram';
import dns from 'node:dns';
import net from 'node:net';

/** `connect 192.0.2.1:80`, `name example.com`, `datagram`, `program xdg-open`. */
export type NoteAttempt = (attempt: string) => void;

type AnyFunction = (this: unknown, ...given: unknown[]) => unknown;

/** As the system refuses; made on the spot, so that its stack names who tried. */
function refusal(): Error {
  return Object.assign(new Error('Nothing leaves this machine in this test'), { code: 'ECONNREFUSED' });
}

/** From now on, for the whole process. The function it returns puts everything back. */
export function watchOutbound(note: NoteAttempt): () => void {
  const undo = [watchConnections(note), watchDatagrams(note), watchPrograms(note)];
  for (const resolver of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype])
    undo.push(watchNames(resolver, note));
  return () => {
    for (const putBack of undo) putBack();
  };
}

function watchConnections(note: NoteAttempt): () => void {
  return replace(net.Socket.prototype, 'connect', (original) => {
    return function connect(this: unknown, ...given: unknown[]) {
      const target = targetOf(given);
      if (target === null) return original.apply(this, given);
      note(`connect ${target}`);
      const error = refusal();
      // As a refusal of the system comes: later, as an event.
      process.nextTick(() => (this as net.Socket).destroy(error));
      return this;
    };
  });
}

/** Null for a socket of the file system. `connect` takes options, a port and host, a path, or its own array of them. */
function targetOf([first, second]: readonly unknown[]): string | null {
  if (Array.isArray(first)) return targetOf(first);
  if (typeof first === 'object' && first !== null) {
    const { path, host = 'localhost', port } = first as { path?: string; host?: string; port?: number };
    return path === undefined || path === null ? `${host}:${port}` : null;
  }
  const isPort = typeof first === 'number' || /^\d+$/.test(String(first));
  return isPort ? `${typeof second === 'string' ? second : 'localhost'}:${first}` : null;
}

function watchDatagrams(note: NoteAttempt): () => void {
  const undo = (['send', 'connect'] as const).map((name) =>
    replace(dgram.Socket.prototype, name, () => () => {
      note('datagram');
      throw refusal();
    }),
  );
  return () => {
    for (const putBack of undo) putBack();
  };
}

function watchPrograms(note: NoteAttempt): () => void {
  return replace(ChildProcess.prototype as object, 'spawn', (original) => {
    return function spawn(this: unknown, ...given: unknown[]) {
      const [options] = given as [{ readonly file?: string }?];
      note(`program ${options?.file ?? 'unknown'}`);
      return original.apply(this, given);
    };
  });
}

function watchNames(resolver: object, note: NoteAttempt): () => void {
  const names = Object.keys(Object.getOwnPropertyDescriptors(resolver)).filter((name) =>
    /^(lookup|resolve|reverse)/.test(name),
  );
  const undo = names.map((name) =>
    replace(resolver, name, (original) => {
      return function ask(this: unknown, ...given: unknown[]) {
        // An address is no question: a server that listens on one looks it up all the same.
        if (net.isIP(String(given[0])) > 0 && name === 'lookup') return original.apply(this, given);
        note(`name ${String(given[0])}`);
        return refuse(given.at(-1));
      };
    }),
  );
  return () => {
    for (const putBack of undo) putBack();
  };
}

/** To a callback, or as a promise, whichever way was asked. */
function refuse(callback: unknown): Promise<never> | undefined {
  const error = refusal();
  if (typeof callback !== 'function') return Promise.reject(error);
  process.nextTick(() => callback(error));
  return undefined;
}

function replace(owner: object, name: string, make: (original: AnyFunction) => AnyFunction): () => void {
  const original = (owner as Record<string, AnyFunction>)[name];
  if (original === undefined) throw new Error(`There is no ${name} to watch.`);
  Object.defineProperty(owner, name, { value: make(original), configurable: true, writable: true });
  return () => Object.defineProperty(owner, name, { value: original, configurable: true, writable: true });
}
