import type { Command } from '../command-map';
import { idFor, inPay, inWords, takenIds } from '../change';

export const rateAdd: Command<'rate.add'> = (process, { unit }) => {
  const id = idFor(unit.text, 'rate', takenIds(process));
  const rate = { id, unit: inWords(unit), per: 'action' as const, price: 0 };
  const edit = inPay(process, (pay) => ({ ...pay, rates: [...pay.rates, rate] }));
  return 'refused' in edit ? edit : { ...edit, created: id };
};
