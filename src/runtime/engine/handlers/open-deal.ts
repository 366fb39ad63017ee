import type { Base } from '../base';
import type { Command } from '../command';
import type { Definition } from '../definition';
import { checkFields, followFields, missing, putFields } from '../effects/fields';
import { enter } from '../effects/move';
import { evolve } from '../evolve';
import type { DealEvent } from '../event';
import type { Rejection } from '../rejection';
import type { DealState, Instant } from '../state';
import type { Turn } from '../turn';

/** The first turn of a deal: it exists, knows what its entry asks for, and stands in the entry's stage. */
export function openDeal(
  definition: Definition,
  command: Extract<Command, { type: 'open_deal' }>,
  at: Instant,
  now: Instant,
  base: Base,
): Turn | Rejection {
  const entry = definition.entries.get(command.entry);
  if (!entry) return { code: 'unknown_id', what: 'entry', id: command.entry };
  if (!definition.stages.has(entry.stage)) return { code: 'unknown_id', what: 'stage', id: entry.stage };
  const data = { ...entry.set, ...command.data };
  const wrong = checkFields(definition, data);
  if (wrong) return wrong;
  const { id, version, revision } = definition.process;
  const opened: DealEvent = {
    id: `${command.deal}:1`,
    deal: command.deal,
    rev: 1,
    occurred: at,
    recorded: now,
    actor: command.actor,
    process: definition.version,
    ...(command.id !== undefined && { cause: command.id }),
    type: 'deal_opened',
    entry: entry.id,
    title: command.title,
    assignee: command.assignee,
    opens: { id, version, revision },
  };
  const state: DealState = evolve(null, opened);
  const empty = missing(state, entry.requires, data);
  if (empty.length > 0) return { code: 'missing_data', fields: empty };
  const turn: Turn = {
    definition,
    base,
    now,
    cause: command.id,
    actor: command.actor,
    at,
    floor: at,
    state,
    events: [opened],
    unjudged: [],
    changed: new Set(),
    outcomeRecorded: false,
  };
  const written = putFields(turn, data);
  enter(turn, entry.stage, { by: 'entry', entry: entry.id }, null);
  followFields(turn, written);
  return turn;
}
