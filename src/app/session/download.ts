/** Hands a file to the downloads of the browser. */
export function download(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Titles are free text; a file system is stricter. */
export const fileStem = (title: string): string => title.replace(/[\\/:*?"<>|]+/g, ' ').trim();
