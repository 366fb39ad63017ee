import { localDate } from '@/kit/time';
import type { Instant } from '@/runtime/engine';
import type { Id, Person } from '@/runtime/format';

/** Whether the person is with the company then: up to the last day, that day included. A stranger may well be. */
export function isHere(people: readonly Person[], person: Id, at: Instant, zone: string): boolean {
  const leftOn = people.find(({ id }) => id === person)?.leftOn;
  return leftOn === undefined || localDate(at, zone) <= leftOn;
}
