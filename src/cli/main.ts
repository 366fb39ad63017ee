import { commands } from './commands';
import { dispatch } from './dispatch';

// Whoever read the output has seen enough (`… | head`): that is no failure of the command.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });

try {
  const { exit, json, notes = [] } = await dispatch(process.argv.slice(2), commands);
  for (const note of notes) process.stderr.write(note + '\n');
  if (json !== undefined) process.stdout.write(JSON.stringify(json, null, 2) + '\n');
  process.exitCode = exit;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
}
