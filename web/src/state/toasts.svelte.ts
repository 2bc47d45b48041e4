// Short notes that something was done; read aloud politely, gone by themselves. A fault of a form stands in the form.

export interface Toast {
  id: number;
  text: string;
  action?: { label: string; run: () => void };
  failed?: true; // told at once, and stays longer
}

let shown = $state<Toast[]>([]);
let last = 0;

export function toasts(): Toast[] {
  return shown;
}

export function toast(text: string, action?: Toast['action']): void {
  const id = ++last;
  shown = [...shown.slice(-2), action ? { id, text, action } : { id, text }];
  setTimeout(() => dismissToast(id), action ? 12_000 : 6_000);
}

// What pressing a button outside of a form could not do.
export function toastFailure(text: string): void {
  const id = ++last;
  shown = [...shown.filter((one) => one.text !== text).slice(-2), { id, text, failed: true }];
  setTimeout(() => dismissToast(id), 15_000);
}

export function dismissToast(id: number): void {
  shown = shown.filter((toast) => toast.id !== id);
}
