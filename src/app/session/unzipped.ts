import { Unzip, UnzipInflate } from 'fflate';

/** The archive is larger when unpacked than anybody's work is. */
export class ArchiveTooLarge extends Error {
  override name = 'ArchiveTooLarge';
}

/** The archive is cut off or damaged. */
export class ArchiveBroken extends Error {
  override name = 'ArchiveBroken';
}

/**
 * The parts of a zip, by name. It is read piece by piece, and what comes out is counted as it comes: the sizes that
 * an archive gives of itself are not believed, and a bomb is put down before it has grown. All parts, or an error.
 */
export async function unzipped(archive: Blob, mostBytes: number): Promise<Map<string, Uint8Array>> {
  const parts = new Map<string, Uint8Array>();
  let total = 0;
  let unfinished = 0;
  const unzip = new Unzip((file) => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    unfinished += 1;
    file.ondata = (error, chunk, isLast) => {
      // What is thrown here comes back as an error of the part.
      if (error) throw error instanceof ArchiveTooLarge ? error : new ArchiveBroken(error.message);
      total += chunk.length;
      size += chunk.length;
      if (total > mostBytes) throw new ArchiveTooLarge(file.name);
      chunks.push(chunk);
      if (!isLast) return;
      unfinished -= 1;
      parts.set(file.name, joined(chunks, size));
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  const reader = archive.stream().getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      unzip.push(value);
    }
    unzip.push(new Uint8Array(), true);
  } catch (error) {
    await reader.cancel();
    if (error instanceof ArchiveTooLarge || error instanceof ArchiveBroken) throw error;
    throw new ArchiveBroken(error instanceof Error ? error.message : String(error));
  }
  if (unfinished > 0) throw new ArchiveBroken('cut off');
  return parts;
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
