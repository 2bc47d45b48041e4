// What a person enters while drawing up a tambon's list; kept as a draft from the first entry until the list is frozen.

export interface Drawing {
  entered: { card: string; on: string; byHearing: boolean; title: string; heldOn: string; number: string; until: string; reason: string; aside: string };
  off: Record<string, boolean>; // sealed hearings that do not count
  order: { house_id: string; head: string; reason: string }[]; // the people's, from paper
  reasons: Record<string, string>; // of lifted houses for which the sealed hearing gave none
  shown: boolean; // the list was looked at
}

// `today`: the day that the screen itself offers for the list, as it is typed.
export function blankDrawing(today: string): Drawing {
  return {
    entered: { card: '', on: today, byHearing: false, title: '', heldOn: '', number: '', until: '', reason: '', aside: '' },
    off: {}, order: [], reasons: {}, shown: false,
  };
}

// `offered`: the scorecard and the day that the screen itself chose. The order is the list's own until the people's is entered.
export function isBlank(drawing: Drawing, offered: { card: string; on: string }): boolean {
  const { entered, off, reasons } = drawing;
  const { card, on, byHearing, ...texts } = entered;
  return (!card || card === offered.card) && (!on.trim() || on === offered.on) && !byHearing && !Object.values(off).some(Boolean) && ![...Object.values(texts), ...Object.values(reasons)].some((text) => text.trim());
}
