/** Words of the engine's complaint; some of them come wrapped in JSON. */
export function engineMessage(cause: unknown): string {
  const text = cause instanceof Error ? cause.message : String(cause);
  if (!text.startsWith('{')) return text;
  try {
    const { exception_type: type, exception_message: message } = JSON.parse(text) as Record<string, unknown>;
    return typeof message === 'string' ? `${String(type)} Error: ${message}` : text;
  } catch {
    return text;
  }
}
