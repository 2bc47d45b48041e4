// Whether a click beside a dialogue was meant to close it.
const doubleClick = 500; // ms: how long a second click may still belong to the one that opened the dialogue

interface Moment {
  timeStamp: number;
}

// The second half of a double click lands beside what its first half opened; a text marked beyond the edge ends beside it, though begun within.
export function beside(opened: number): { press: (event: Moment, outside: boolean) => void; closes: (event: Moment & { detail: number }, outside: boolean) => boolean } {
  let pressed = false;
  return {
    press: (event, outside) => {
      pressed = outside && event.timeStamp - opened > doubleClick;
    },
    closes: (event, outside) => {
      const meant = pressed && outside && event.detail <= 1;
      pressed = false;
      return meant;
    },
  };
}
