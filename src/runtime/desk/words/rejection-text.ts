import { translate, type MessageValues } from '@/kit/i18n';
import type { DealState, Rejection } from '@/runtime/engine';
import { atomText, type Names } from './names';
import { rejectionMessages } from './rejection-messages';

/** Why the engine refused, and what to do about it. */
export function rejectionText(rejection: Rejection, names: Names, state: DealState | null): string {
  const say = (key: keyof typeof rejectionMessages, values?: MessageValues) =>
    translate(rejectionMessages, names.locale, key, values);
  switch (rejection.code) {
    case 'unknown_id':
      return say('unknown_id', { what: say(`what.${rejection.what}`) });
    case 'wrong_state':
      return say(`wrong_state.${rejection.status}`);
    case 'no_script_run':
      return say('no_script_run');
    case 'gate_closed':
      return say(rejection.hard ? 'gate_closed.hard' : 'gate_closed.soft', {
        missing: rejection.atoms.map((atom) => atomText(names, atom, state?.tasks ?? [])).join(', '),
      });
    case 'missing_data':
      return say('missing_data', { fields: rejection.fields.map(names.fieldTitle).join(', ') });
    case 'invalid_value':
      return say(`invalid_value.${rejection.why}`, { field: names.fieldTitle(rejection.field) });
    case 'not_allowed':
      return rejection.needs.length > 0
        ? say('not_allowed.roles', { roles: rejection.needs.map(names.role).join(', ') })
        : say('not_allowed.other');
    case 'reason_needed':
      return say('reason_needed');
    case 'stale_rev':
      return say('stale_rev');
    case 'time_runs_back':
      return say('time_runs_back');
  }
}
