/** Which row of a section is open. */
export interface Opened {
  readonly open: string | null;
  onOpen(id: string | null): void;
}
