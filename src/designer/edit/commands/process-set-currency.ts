import type { Command } from '../command-map';

export const processSetCurrency: Command<'process.setCurrency'> = (process, { currency }) =>
  /^[A-Z]{3}$/.test(currency) ? { process: { ...process, currency } } : { refused: { reason: 'bad_value' } };
