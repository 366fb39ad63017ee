/** What a command says when it is done. `json` goes to standard output, `notes` line by line to standard error. */
export interface CommandResult {
  /** 0: done; 1: findings or refused input; 2: wrong usage. */
  exit: 0 | 1 | 2;
  json?: unknown;
  notes?: readonly string[];
}

export interface Command {
  /** One line for the list of commands. */
  summary: string;
  /** Arguments and options, as `--help` shows them. */
  usage: string;
  run(args: readonly string[]): Promise<CommandResult>;
}

/** The arguments do not make sense: exit 2 with the usage of the command. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** The input was understood and refused: exit 1 with these words. */
export class RefusedInput extends Error {
  override name = 'RefusedInput';
}
