// Loaded by `-r` before the app: its Date shows another time, and a test may set it while the app runs, as a person sets
// a computer's clock. Timers and the monotonic clock stay the machine's own; libfaketime cannot do this to an Electron
// whose pages are sandboxed. In the main process a test finds `dateIs.ahead`, in ms.

const real = Date;
const dateIs = { ahead: Number(process.env.COMPANION_DATE_AHEAD) };
const now = () => real.now() + dateIs.ahead;

globalThis.dateIs = dateIs;
globalThis.Date = new Proxy(real, {
  construct: (target, args, made) => Reflect.construct(target, args.length === 0 ? [now()] : args, made),
  apply: () => new real(now()).toString(),
  get: (target, name) => (name === 'now' ? now : target[name]),
});
