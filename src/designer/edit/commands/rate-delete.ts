import type { Command } from '../command-map';
import { chain, inPay, notFound, recounted } from '../change';
import { Gone, sweep } from '../sweep';

export const rateDelete: Command<'rate.delete'> = (process, { rate: id }) =>
  chain(
    inPay(process, (pay) => {
      const rates = pay.rates.filter((rate) => rate.id !== id);
      return rates.length === pay.rates.length ? notFound('rate', id) : { ...pay, rates };
    }),
    (kept) => ({ process: recounted(sweep(kept, new Gone().add({ kind: 'rate', id }))) }),
  );
