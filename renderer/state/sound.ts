// The one short sound of the app (c.10), made here: no file, 0.3 s, two soft notes.

const LENGTH_S = 0.3;
const SECOND_NOTE_S = 0.12;
/** E5 and A5: a fourth upwards is heard over speech and is nobody's ring tone. */
const NOTES = [659.25, 880];
/** A browser that waits for a first click leaves the question open; longer is a no. */
const PATIENCE_MS = 200;
/** Both notes sound together for a moment. */
const PEAK = 0.5;

let kept: AudioContext | null = null;

/**
 * Plays it once. `volume` in per cent of what the computer is set to. Answers false where the browser plays nothing
 * before a first click or key in the page; what was not played is not played later.
 */
export async function playSound(volume: number): Promise<boolean> {
  if (volume === 0) return true;
  const context = audio();
  if (context === null || !(await isRunning(context))) return false;
  const loudness = context.createGain();
  loudness.gain.value = (volume / 100) * PEAK;
  loudness.connect(context.destination);
  for (const [index, pitch] of NOTES.entries()) {
    note(context, loudness, pitch, context.currentTime + index * SECOND_NOTE_S);
  }
  return true;
}

/** Starts at once and dies away, so that nothing clicks. */
function note(context: AudioContext, out: AudioNode, pitch: number, from: number): void {
  const until = context.currentTime + LENGTH_S;
  const shape = context.createGain();
  shape.gain.setValueAtTime(0.0001, from);
  shape.gain.exponentialRampToValueAtTime(1, from + 0.015);
  shape.gain.exponentialRampToValueAtTime(0.0001, until);
  shape.connect(out);
  const tone = context.createOscillator();
  tone.frequency.value = pitch;
  tone.connect(shape);
  tone.start(from);
  tone.stop(until);
}

function audio(): AudioContext | null {
  if (kept === null && typeof AudioContext === 'function') kept = new AudioContext();
  return kept;
}

async function isRunning(context: AudioContext): Promise<boolean> {
  if (context.state === 'running') return true;
  const patience = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE_MS));
  await Promise.race([context.resume().catch(() => undefined), patience]);
  return (context.state as AudioContextState) === 'running';
}
