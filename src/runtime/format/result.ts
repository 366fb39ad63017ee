/** Either what was asked for, or why not. Errors are data, so that every screen can word them. */
export type Result<T, E> = { ok: true; value: T } | { ok: false; error: E };
