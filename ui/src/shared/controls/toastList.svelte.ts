// Short messages about what just happened, said to screen readers too. Not for errors that have a place: those stand there.
export interface Toast {
  id: number;
  text: string;
  action?: { label: string; run: () => void };
}

let next = 1;

class Toasts {
  list = $state<Toast[]>([]);
  /** Said to screen readers and not shown. */
  said = $state('');

  dismiss(id: number) {
    this.list = this.list.filter((toast) => toast.id !== id);
  }
}

export const toasts = new Toasts();

/** Shows `text` for a while; longer where there is something to press. */
export function toast(text: string, action?: Toast['action']): void {
  const id = next++;
  toasts.list = [...toasts.list.slice(-2), { id, text, action }];
  setTimeout(() => toasts.dismiss(id), action ? 10_000 : 4_000);
}

/** Says `text` to a screen reader; shows nothing. */
export function announce(text: string): void {
  // The same words twice are said once: an empty step between makes them new.
  toasts.said = '';
  queueMicrotask(() => (toasts.said = text));
}
