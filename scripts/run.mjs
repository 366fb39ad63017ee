/** Runs a command of node_modules/.bin with inherited output; resolves with its exit code. */
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';

export function run(command, args = [], env = {}) {
  const path = join(process.cwd(), 'node_modules', '.bin') + delimiter + process.env.PATH;
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: { ...process.env, PATH: path, ...env },
    });
    child.on('error', () => resolve(127));
    child.on('close', (code) => resolve(code ?? 1));
  });
}
