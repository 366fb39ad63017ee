import { pickText, type Locale } from '@/kit/i18n';
import type { Person, Role } from '@/runtime/format';

/** Somebody has to hold the deals: one person a role, named after it until the real people are entered. */
export function peopleFor(roles: readonly Role[], locale: Locale): Person[] {
  return roles.map((role) => ({
    id: role.id,
    name: pickText(role.title, locale) || role.id,
    role: role.id,
    absences: [],
  }));
}
