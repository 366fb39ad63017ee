import { UsageError } from './command';

/** Options a command knows: those that take a value and those that stand alone. */
export interface OptionNames {
  values?: readonly string[];
  flags?: readonly string[];
}

export interface Arguments {
  words: string[];
  value(name: string): string | null;
  /** Parts between commas, without spaces around; empty if the option is absent. */
  list(name: string): string[];
  /** All values of an option that may be repeated. */
  all(name: string): string[];
  flag(name: string): boolean;
}

/** Splits `A B --x 1 --y` into words and options. An unknown option is an error, not a word. */
export function readArguments(args: readonly string[], { values = [], flags = [] }: OptionNames): Arguments {
  const words: string[] = [];
  const given = new Map<string, string[]>();
  for (let at = 0; at < args.length; at++) {
    const word = args[at]!;
    if (!word.startsWith('--')) {
      words.push(word);
      continue;
    }
    const [name, inline] = split(word.slice(2));
    if (flags.includes(name) && inline === null) given.set(name, []);
    else if (values.includes(name)) {
      const value = inline ?? args[++at];
      if (value === undefined || (inline === null && value.startsWith('--')))
        throw new UsageError(`--${name} needs a value`);
      given.set(name, [...(given.get(name) ?? []), value]);
    } else throw new UsageError(`Unknown option: --${name}`);
  }
  const value = (name: string) => given.get(name)?.at(-1) ?? null;
  return {
    words,
    value,
    list: (name) =>
      (value(name) ?? '')
        .split(',')
        .map((part) => part.trim())
        .filter(Boolean),
    all: (name) => given.get(name) ?? [],
    flag: (name) => given.has(name),
  };
}

function split(option: string): [name: string, inline: string | null] {
  const sign = option.indexOf('=');
  return sign < 0 ? [option, null] : [option.slice(0, sign), option.slice(sign + 1)];
}

export function oneOf<T extends string>(
  name: string,
  value: string | null,
  known: readonly T[],
  usual: T,
): T {
  if (value === null) return usual;
  const found = known.find((one) => one === value);
  if (found === undefined) throw new UsageError(`--${name} is one of ${known.join(', ')}, not ${value}`);
  return found;
}
