import type { CheckRule } from '@/runtime/format';
import type { Records } from '../command';
import type { Truth } from '../guard/truth';
import type { DealData } from '../state';
import { isContact, isFilled, sameContact } from '../values';

/** Whether the contact named in the field was missing; null: it is not known who came, or who had to. */
export function lacksAttendee(
  rule: Extract<CheckRule, { on: 'attendees' }>,
  data: DealData,
  records: Records | undefined,
): Truth {
  const wanted = data[rule.lack];
  const attendees = records?.attendees;
  if (!attendees || !isContact(wanted) || !isFilled(wanted)) return null;
  return !attendees.some((one) => sameContact(one, wanted));
}
