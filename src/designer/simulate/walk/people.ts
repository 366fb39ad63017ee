import type { Id, Locale, Person, Process } from '@/runtime/format';
import { givenNames, inLocale, surnames } from '../names';

const holders = 5;
const others = 2;

/** Role of those who hold deals: the one that does the work of most stages, else the first. */
export function holderRole(process: Process): Id {
  const stagesOf = (role: Id) => process.stages.filter(({ raci }) => raci[role] === 'R').length;
  const best = [...process.roles].sort((a, b) => stagesOf(b.id) - stagesOf(a.id))[0];
  return best?.id ?? 'manager';
}

/** A few people in every role of the process, more in the one that sells. */
export function walkers(process: Process, locale: Locale): Person[] {
  const holder = holderRole(process);
  const roles = process.roles.length > 0 ? process.roles.map(({ id }) => id) : [holder];
  let count = 0;
  return roles.flatMap((role) =>
    Array.from({ length: role === holder ? holders : others }, (_, i): Person => {
      const name = count++;
      return {
        id: `${role.slice(0, 60)}_${i + 1}`,
        name: `${inLocale(givenNames[name % givenNames.length]!, locale)} ${inLocale(surnames[(name * 7) % surnames.length]!, locale)}`,
        role,
        absences: [],
      };
    }),
  );
}
