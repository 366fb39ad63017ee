import { RefusedInput, UsageError, type Command, type CommandResult } from './command';
import { fileFault } from './file-fault';

type Registry = Readonly<Record<string, () => Promise<Command>>>;

const isHelp = (word: string | undefined) => word === '--help' || word === '-h' || word === 'help';

/** Runs the command that the words name. Nothing is printed here, so that a test can read the result. */
export async function dispatch(words: readonly string[], commands: Registry): Promise<CommandResult> {
  const [name, ...args] = words;
  if (name === undefined || isHelp(name))
    return { exit: name === undefined ? 2 : 0, notes: await overview(commands) };
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) return { exit: 2, notes: [`Unknown command: ${name}`, ...(await overview(commands))] };
  const command = await load();
  const help = [`Usage: ${name} ${command.usage}`, command.summary];
  if (args.some((word) => word === '--help' || word === '-h')) return { exit: 0, notes: help };
  try {
    return await command.run(args);
  } catch (error) {
    if (error instanceof UsageError) return { exit: 2, notes: [error.message, ...help] };
    if (error instanceof RefusedInput) return { exit: 1, notes: [error.message] };
    const unreadable = fileFault(error);
    if (unreadable !== null) return { exit: 1, notes: [unreadable] };
    throw error;
  }
}

async function overview(commands: Registry): Promise<string[]> {
  const lines = await Promise.all(
    Object.entries(commands).map(async ([name, load]) => `  ${name.padEnd(10)} ${(await load()).summary}`),
  );
  return ['Usage: npm run --silent cli -- COMMAND …', ...lines, '  COMMAND --help  shows its options'];
}
