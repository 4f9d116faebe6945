// The one place that decides whether a key belongs to an input method (IME): what is typed to make and to confirm a
// conversion is the input method's, not the app's. Keys of it are stopped before any handler sees them, so that no handler
// has to ask, and none can forget to.

/** What engines report as `keyCode` of a key that the input method has taken. */
const TAKEN_BY_IME = 229;

/** A key this soon after the end of a composition is the one that ended it: nobody presses a key twice in that time. */
const SAME_PRESS_MS = 30;

interface Composition {
  /** Whether a key that the input method has taken is still held down. */
  keyIsDown: boolean;
  /** When a composition ended without such a key: its key is still to come. */
  endedAt: number | undefined;
}

const composition: Composition = { keyIsDown: false, endedAt: undefined };

/** Whether the event itself says that it is the input method's. */
const saysSo = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === TAKEN_BY_IME;

/** Whether a key press belongs to an input method. */
export function belongsToIme(event: KeyboardEvent): boolean {
  if (saysSo(event)) return true;
  // WebKit tells of the end of a composition before it tells of the key that ended it, as if the key were plain.
  const { endedAt } = composition;
  return endedAt !== undefined && event.timeStamp - endedAt < SAME_PRESS_MS;
}

function keydown(event: KeyboardEvent) {
  const taken = belongsToIme(event);
  composition.keyIsDown = saysSo(event);
  composition.endedAt = undefined;
  if (taken) event.stopImmediatePropagation();
}

function keyup(event: KeyboardEvent) {
  composition.keyIsDown = false;
  if (saysSo(event)) event.stopImmediatePropagation();
}

function ended(event: CompositionEvent) {
  composition.endedAt = composition.keyIsDown ? undefined : event.timeStamp;
}

const watched = new WeakSet<Window>();

/** Keeps keys of an input method from every handler in a window. Called before the app is mounted. */
export function keepImeKeysFromHandlers(of: Window): void {
  if (watched.has(of)) return;
  watched.add(of);
  of.addEventListener('keydown', keydown, { capture: true });
  of.addEventListener('keyup', keyup, { capture: true });
  of.addEventListener('compositionend', ended, { capture: true });
}
