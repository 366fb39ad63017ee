import type { LogSink } from '@/analytics/intake';

/** Text gathered before it becomes a blob: the browser may keep blobs on the disk. */
const PART = 8 << 20;

/** Both tables of a log as blobs; memory holds one part of each. */
export class BlobSink implements LogSink {
  private readonly tables = { events: new BlobText(), cases: new BlobText() };
  private length = 0;

  /** `onFull`: the log has become longer than the limit; what follows is dropped. */
  constructor(
    private readonly limit: number,
    private readonly onFull: () => void,
  ) {}

  /** Characters taken; more than the limit when it is full. */
  get size(): number {
    return this.length;
  }

  events(text: string): void {
    this.add('events', text);
  }

  cases(text: string): void {
    this.add('cases', text);
  }

  finish(): { events: Blob; cases: Blob } {
    return { events: this.tables.events.finish(), cases: this.tables.cases.finish() };
  }

  private add(table: 'events' | 'cases', text: string): void {
    this.length += text.length;
    if (this.length > this.limit) this.onFull();
    else this.tables[table].add(text);
  }
}

class BlobText {
  private readonly parts: Blob[] = [];
  private pending: string[] = [];
  private length = 0;

  add(text: string): void {
    this.pending.push(text);
    this.length += text.length;
    if (this.length >= PART) this.seal();
  }

  finish(): Blob {
    this.seal();
    return new Blob(this.parts, { type: 'text/csv' });
  }

  private seal(): void {
    if (this.pending.length) this.parts.push(new Blob(this.pending));
    this.pending = [];
    this.length = 0;
  }
}
