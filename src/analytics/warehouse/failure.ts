import { QueryError } from './port';
import { aborted } from './queue';

/** Gives whatever goes wrong the face that the port promises. */
export async function orQueryError<R>(sql: string, work: () => Promise<R>, signal?: AbortSignal): Promise<R> {
  try {
    return await work();
  } catch (cause) {
    if (signal?.aborted) throw aborted();
    throw cause instanceof QueryError ? cause : new QueryError(engineMessage(cause), sql, { cause });
  }
}

/** Words of the engine's complaint; some of them come wrapped in JSON. */
function engineMessage(cause: unknown): string {
  const text = cause instanceof Error ? cause.message : String(cause);
  if (!text.startsWith('{')) return text;
  try {
    const { exception_type: type, exception_message: message } = JSON.parse(text) as Record<string, unknown>;
    return typeof message === 'string' ? `${String(type)} Error: ${message}` : text;
  } catch {
    return text;
  }
}
