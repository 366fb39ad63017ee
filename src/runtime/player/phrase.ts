import { isFilled, type DealState } from '@/runtime/engine';
import type { Field, Id, Person, Process } from '@/runtime/format';
import { valueText, type Wording } from './fields/value-text';

/** A piece of a phrase: words as written, words filled in from the deal, or a gap that nobody filled yet. */
export type Piece =
  | { kind: 'words'; text: string }
  | { kind: 'filled'; text: string }
  /** `name` is the placeholder; `field` the one whose value would fill it. */
  | { kind: 'gap'; name: string; field?: Field };

export interface PhraseContext {
  process: Process;
  people: readonly Person[];
  state: DealState;
  now: number;
  wording: Wording;
  /** Words given for gaps of this talk that no field holds. */
  spoken?: Readonly<Record<string, string>>;
}

const placeholder = /\{([a-z][a-z0-9_]*)\}/g;

/** The phrase as it is to be said now. A gap is shown, never left blank. */
export function phraseOf(phrase: string, context: PhraseContext): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of phrase.matchAll(placeholder)) {
    if (match.index > at) pieces.push({ kind: 'words', text: phrase.slice(at, match.index) });
    pieces.push(fill(match[1]!, context));
    at = match.index + match[0].length;
  }
  if (at < phrase.length) pieces.push({ kind: 'words', text: phrase.slice(at) });
  return pieces;
}

function fill(name: Id, { process, people, state, now, wording, spoken }: PhraseContext): Piece {
  const { format } = wording;
  const filled = (text: string | undefined, field?: Field): Piece =>
    text ? { kind: 'filled', text } : { kind: 'gap', name, ...(field && { field }) };
  if (spoken?.[name]) return filled(spoken[name]);
  switch (name) {
    case 'client':
      return filled(state.title);
    case 'me':
      return filled(people.find((person) => person.id === state.assignee)?.name);
    case 'our':
      return filled(format.text(process.company));
    case 'contact': {
      const field = process.fields.find((f) => f.type === 'contact');
      const contact = field && state.data[field.id];
      return filled(
        contact && typeof contact === 'object' && 'name' in contact ? contact.name : undefined,
        field,
      );
    }
    case 'date':
      return filled(nextDate(process, state, now, wording));
  }
  const variable = process.variables.find((v) => v.id === name);
  if (variable) return filled(format.text(variable.value));
  const field = process.fields.find((f) => f.id === name);
  return filled(field && valueText(process, field, state.data[field.id], wording), field);
}

/** {date}: the nearest date ahead that the deal knows. */
function nextDate(process: Process, state: DealState, now: number, wording: Wording): string | undefined {
  const ahead = process.fields
    .filter((field) => (field.type === 'date' || field.type === 'datetime') && isFilled(state.data[field.id]))
    .map((field) => {
      const value = state.data[field.id]!;
      return {
        field,
        value,
        at: field.type === 'date' ? Date.parse(`${String(value)}T23:59:59Z`) : Number(value),
      };
    })
    .filter(({ at }) => at >= now)
    .sort((a, b) => a.at - b.at)[0];
  return ahead && valueText(process, ahead.field, ahead.value, wording);
}
