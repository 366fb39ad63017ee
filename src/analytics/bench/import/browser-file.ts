import type { ImportFile } from '@/analytics/intake';

/** A dropped file. Its stream is read by hand: not every browser lets one iterate over it. */
export const browserFile = (file: File): ImportFile => ({
  name: file.name,
  size: file.size,
  async *stream(from = 0, to = file.size) {
    const reader = file.slice(from, to).stream().getReader();
    try {
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return;
        yield value;
      }
    } finally {
      await reader.cancel().catch(() => undefined);
    }
  },
});
