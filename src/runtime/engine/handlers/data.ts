import { checkFields, writeFields } from '../effects/fields';
import { emit } from '../turn';
import { isBlank, notEnded, type Handler } from './handler';

export const setFields: Handler<'set_fields'> = notEnded((turn, { set }) => {
  const wrong = checkFields(turn.definition, set);
  if (wrong) return wrong;
  writeFields(turn, set);
  return null;
});

export const note: Handler<'note'> = (turn, { text }) => {
  if (isBlank(text)) return { code: 'reason_needed' };
  emit(turn, { type: 'noted', text: text.trim() });
  return null;
};
