// Whether the server can be reached. Known from the last exchange and from the browser's own signal; never guessed as "on".

let reached = $state(true);
let signal = $state(typeof navigator === 'undefined' ? true : navigator.onLine);

export const connection = {
  get online(): boolean {
    return reached && signal;
  },
};

export function noteReached(yes: boolean): void {
  reached = yes;
}

// While the server is out of reach it is asked now and then, with a cheap request, until it answers.
export function watchConnection(ask: () => Promise<unknown>): void {
  const retry = () => {
    if (!connection.online) ask().catch(() => {});
  };
  addEventListener('online', () => {
    signal = true;
    ask().catch(() => {});
  });
  addEventListener('offline', () => (signal = false));
  setInterval(retry, 10_000);
}
