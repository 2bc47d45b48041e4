// Short notes that something was done; read aloud politely, gone by themselves, never the only place a fault is told.

export interface Toast {
  id: number;
  text: string;
  action?: { label: string; run: () => void };
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

export function dismissToast(id: number): void {
  shown = shown.filter((toast) => toast.id !== id);
}
