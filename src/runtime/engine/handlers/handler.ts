import type { Command, CommandType } from '../command';
import type { Rejection } from '../rejection';
import type { DealState } from '../state';
import type { Turn } from '../turn';

export type CommandOf<T extends CommandType> = Extract<Command, { type: T }>;

/** Checks a command against the state and writes its facts; a rejection drops the whole turn. */
export type Handler<T extends CommandType> = (turn: Turn, command: CommandOf<T>) => Rejection | null;

export const wrongState = ({ status }: DealState): Rejection => ({ code: 'wrong_state', status });

/** Refuses a command that makes sense only while the deal is worked on. */
export function onlyOpen<T extends CommandType>(handler: Handler<T>): Handler<T> {
  return (turn, command) => (turn.state.status === 'open' ? handler(turn, command) : wrongState(turn.state));
}

/** Refuses a command on a deal that is over. */
export function notEnded<T extends CommandType>(handler: Handler<T>): Handler<T> {
  return (turn, command) => (turn.state.status === 'ended' ? wrongState(turn.state) : handler(turn, command));
}

export const isBlank = (text: string | undefined): boolean => !text || text.trim() === '';
