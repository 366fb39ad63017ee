import { readdirSync, readFileSync } from 'node:fs';

/** Peak memory that the kernel saw for one process, bytes, and what it is. */
interface Peak {
  pid: number;
  parent: number;
  command: string;
  bytes: number;
}

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};

const processes = (): Peak[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => {
      const status = read(`/proc/${name}/status`);
      return {
        pid: Number(name),
        parent: Number(/^PPid:\s+(\d+)/m.exec(status)?.[1] ?? 0),
        command: read(`/proc/${name}/cmdline`),
        bytes: 1024 * Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? 0),
      };
    });

/**
 * The most memory that a page of a browser started by this process has ever held: the tab and its workers are one
 * process. Null where the system does not say.
 */
export function peakOfPages(): number | null {
  if (process.platform !== 'linux') return null;
  const all = processes();
  const ours = new Set([process.pid]);
  for (let grew = true; grew;) {
    const before = ours.size;
    for (const { pid, parent } of all) if (ours.has(parent)) ours.add(pid);
    grew = ours.size > before;
  }
  const pages = all.filter(({ pid, command }) => ours.has(pid) && command.includes('--type=renderer'));
  return pages.length === 0 ? null : Math.max(...pages.map(({ bytes }) => bytes));
}
