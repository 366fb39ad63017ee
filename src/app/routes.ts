import { useSyncExternalStore } from 'react';

/** Rooms that have something to show; the rail lists these and no others. */
export const views = ['process', 'desk', 'analysis'] as const;
export type View = (typeof views)[number];

/** An address: `#/desk/deal/D-17`. The hash works on any static host, from any folder. */
export interface Route {
  view: View;
  /** What stands after the view, decoded. */
  path: string[];
}

export function parseRoute(hash: string): Route {
  const [view = '', ...path] = hash
    .replace(/^#?\/?/, '')
    .split('/')
    .map(decodeSegment);
  const known = views.find((name) => name === view);
  return known ? { view: known, path: path.filter(Boolean) } : { view: 'process', path: [] };
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

export function routeHash({ view, path }: Route): string {
  return '#/' + [view, ...path].map(encodeURIComponent).join('/');
}

export function goTo(view: View, ...path: string[]): void {
  window.location.hash = routeHash({ view, path });
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

let last: { hash: string; route: Route } | null = null;

function currentRoute(): Route {
  const { hash } = window.location;
  if (last?.hash !== hash) last = { hash, route: parseRoute(hash) };
  return last.route;
}

export function useRoute(): Route {
  return useSyncExternalStore(subscribe, currentRoute);
}
