import { defineRule } from '../rule';

/** Names and phones of people are personal data by law, and are masked in exports only if marked so. */
export const contactNotPersonal = defineRule('contact_not_personal', 'info', ({ process }, report) => {
  for (const { id, type, personal } of process.fields)
    if ((type === 'contact' || type === 'contact_list') && !personal) report({ kind: 'field', id });
});
