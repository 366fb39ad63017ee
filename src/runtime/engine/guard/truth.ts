/** True, false, or null: cannot tell yet. Kleene's strong three-valued logic. */
export type Truth = boolean | null;
