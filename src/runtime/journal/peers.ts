/**
 * Other tabs on the same journal. One of them writes at a time (Web Locks), and the others are told which
 * deals have moved on (BroadcastChannel).
 */
export interface Peers {
  /** Runs while nobody else does. */
  exclusively<T>(run: () => Promise<T>): Promise<T>;
  tell(deals: readonly string[]): void;
  listen(onTold: (deals: readonly string[]) => void): void;
  close(): void;
}

/** Where the browser has no locks (plain http), turns are taken inside the tab; the journal still checks before it writes. */
const turns = new Map<string, Promise<unknown>>();

export function openPeers(name: string): Peers {
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name);
  return {
    exclusively(run) {
      if (typeof navigator !== 'undefined' && 'locks' in navigator && navigator.locks)
        return navigator.locks.request(name, run);
      const turn = (turns.get(name) ?? Promise.resolve()).then(run, run);
      turns.set(name, turn);
      return turn;
    },
    tell: (deals) => channel?.postMessage(deals),
    listen(onTold) {
      if (channel) channel.onmessage = (message: MessageEvent<readonly string[]>) => onTold(message.data);
    },
    close: () => channel?.close(),
  };
}
