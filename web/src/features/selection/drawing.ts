// What a person enters while drawing up a tambon's list; kept as a draft from the first entry until the list is frozen.

export interface Drawing {
  entered: { card: string; on: string; byHearing: boolean; title: string; heldOn: string; number: string; until: string; reason: string; aside: string };
  off: Record<string, boolean>; // sealed hearings that do not count
  order: { house_id: string; head: string; reason: string }[]; // the people's, from paper
  reasons: Record<string, string>; // of lifted houses for which the sealed hearing gave none
  shown: boolean; // the list was looked at
}

export function blankDrawing(): Drawing {
  return {
    entered: { card: '', on: '', byHearing: false, title: '', heldOn: '', number: '', until: '', reason: '', aside: '' },
    off: {}, order: [], reasons: {}, shown: false,
  };
}

// `offered`: the scorecard that the screen itself chose. The order is the list's own until the people's is entered.
export function isBlank(drawing: Drawing, offered: string): boolean {
  const { entered, off, reasons } = drawing;
  const { card, byHearing, ...texts } = entered;
  return (!card || card === offered) && !byHearing && !Object.values(off).some(Boolean) && ![...Object.values(texts), ...Object.values(reasons)].some((text) => text.trim());
}
