import { Refusal } from '../problem/refusal';
import type { ImportFile } from '../source';

/** Joins pieces; for heads and tails, not for whole files. */
export function concat(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** The bytes of a stretch of the file, at most `to - from`. */
export async function readBytes(file: ImportFile, from: number, to: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of file.stream(from, to)) {
    const part = piece.subarray(0, to - from - length);
    pieces.push(part);
    length += part.length;
    if (length >= to - from) break;
  }
  return concat(pieces);
}

/** Unpacks a stream of bytes with the platform's own inflater, whose complaints are not for people. */
export async function* inflate(
  chunks: AsyncIterable<Uint8Array>,
  format: 'gzip' | 'deflate-raw',
): AsyncGenerator<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  let unread: unknown = null;
  const source = new ReadableStream<BufferSource>({
    async pull(controller) {
      const { done, value } = await iterator.next().catch((error: unknown) => {
        unread = error;
        throw error;
      });
      if (done) controller.close();
      else controller.enqueue(value as Uint8Array<ArrayBuffer>);
    },
    async cancel() {
      await iterator.return?.();
    },
  });
  const reader = source.pipeThrough(new DecompressionStream(format)).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(() => {
        throw unread ?? new Refusal({ code: 'damaged_archive' });
      });
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
