import type { Command } from '../command-map';
import { inPay, isRefused, moveIn } from '../change';

export const rateMove: Command<'rate.move'> = (process, { rate, index }) =>
  inPay(process, (pay) => {
    const rates = moveIn(pay.rates, rate, 'rate', index);
    return isRefused(rates) ? rates : { ...pay, rates };
  });
