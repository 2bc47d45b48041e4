// Light, dark, or as the device says.

export type Theme = 'auto' | 'light' | 'dark';
const key = 'onehome.theme';

function remembered(): Theme {
  try {
    const value = localStorage.getItem(key);
    return value === 'light' || value === 'dark' ? value : 'auto';
  } catch {
    return 'auto';
  }
}

let current = $state<Theme>(remembered());
show(current);

export function theme(): Theme {
  return current;
}

export function setTheme(wanted: Theme): void {
  current = wanted;
  show(wanted);
  try {
    if (wanted === 'auto') localStorage.removeItem(key);
    else localStorage.setItem(key, wanted);
  } catch {
    // Without storage the choice lasts for this visit.
  }
}

function show(wanted: Theme): void {
  if (wanted === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = wanted;
}
