import { Refusal } from '../problem/refusal';

/** A line, a row or a cell longer than this, characters, is none of a table: memory must not grow with the file. */
const LONGEST = 1 << 24;

/**
 * Joins what is left of one piece of text with the next pieces. A long rest waits until half as much has come anew:
 * looked through with every piece, an endless one would cost the square of its length.
 */
export class Gather {
  private rest = '';
  private coming = '';

  /** The text to look through; null: more is waited for. */
  add(piece: string): string | null {
    this.coming += piece;
    return this.coming.length * 2 < this.rest.length ? null : this.all();
  }

  /** All that was not taken; it counts as taken from now on. */
  all(): string {
    const text = this.rest + this.coming;
    this.rest = this.coming = '';
    return text;
  }

  /** Gives back what was not taken. `place`: the line or row that it begins. */
  keep(rest: string, place: number): void {
    if (rest.length > LONGEST) throw new Refusal({ code: 'endless_line', line: place });
    this.rest = rest;
  }
}
