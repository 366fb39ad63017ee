/** An id that no other tab gives. `crypto.randomUUID` would do, but plain http does not have it. */
export function freshId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
