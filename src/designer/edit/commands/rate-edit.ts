import type { Rate } from '@/runtime/format';
import type { Command, RatePays } from '../command-map';
import { changeIn, inPay, isMinor, isRefused, patched, withWords } from '../change';

export const rateEdit: Command<'rate.edit'> = (process, { rate: id, unit, validText, pays }) => {
  if (pays && !(pays.per === 'action' ? isMinor(pays.price) : isMinor(pays.share) && pays.share <= 1_000_000))
    return { refused: { reason: 'bad_value' } };
  return inPay(process, (pay) => {
    const rates = changeIn(pay.rates, id, 'rate', (rate) =>
      patched(pays ? paidBy(rate, pays) : rate, {
        unit: unit && withWords(rate.unit, unit),
        validText: validText && withWords(rate.validText, validText),
      }),
    );
    return isRefused(rates) ? rates : { ...pay, rates };
  });
};

/** The other way of paying leaves the figure of the first one behind. */
function paidBy({ id, unit, validText }: Rate, pays: RatePays): Rate {
  return { id, unit, ...(validText && { validText }), ...pays };
}
