import type { Warehouse } from './port';

/** What stands in a warehouse: grows with every log, so that answers of an older one are not given. */
export interface Standing {
  epoch: number;
  /** ENUM types of the log that stands there. */
  types: readonly string[];
  /** Loads that were ever begun; keeps names of types apart. */
  begun: number;
  /** Ends when the loads begun so far have ended. */
  loading: Promise<void>;
}

const standings = new WeakMap<Warehouse, Standing>();

export function standingOf(warehouse: Warehouse): Standing {
  let standing = standings.get(warehouse);
  if (!standing)
    standings.set(warehouse, (standing = { epoch: 0, types: [], begun: 0, loading: Promise.resolve() }));
  return standing;
}
