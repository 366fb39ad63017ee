/**
 * Other tabs on the same records. One of them writes at a time (Web Locks), and the others are told what has
 * moved on (BroadcastChannel).
 */
export interface Peers<Message> {
  /** Runs while nobody else does. */
  exclusively<T>(run: () => Promise<T>): Promise<T>;
  tell(message: Message): void;
  listen(onTold: (message: Message) => void): void;
  close(): void;
}

/** Where the browser has no locks (plain http), turns are taken inside the tab; whoever writes still checks before. */
const turns = new Map<string, Promise<unknown>>();

export function openPeers<Message>(name: string): Peers<Message> {
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name);
  return {
    exclusively(run) {
      if (typeof navigator !== 'undefined' && 'locks' in navigator && navigator.locks)
        return navigator.locks.request(name, run);
      const turn = (turns.get(name) ?? Promise.resolve()).then(run, run);
      turns.set(name, turn);
      return turn;
    },
    tell: (message) => channel?.postMessage(message),
    listen(onTold) {
      if (channel) channel.onmessage = (message: MessageEvent<Message>) => onTold(message.data);
    },
    close: () => channel?.close(),
  };
}
