import type { Encoding } from '../recipe/reading';

/**
 * Pieces of a file as text, the byte order mark dropped; a character split between two pieces is put together. A zero
 * belongs to no text: it becomes the sign of what cannot be read, so that it is seen and counted.
 */
export async function* decode(chunks: AsyncIterable<Uint8Array>, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunks) {
    const text = decoder.decode(chunk, { stream: true });
    if (text) yield text.includes('\0') ? text.replaceAll('\0', '\ufffd') : text;
  }
  const rest = decoder.decode();
  if (rest) yield rest;
}
