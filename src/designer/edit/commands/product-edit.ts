import type { Command } from '../command-map';
import { patched, withWords } from '../change';

export const productEdit: Command<'product.edit'> = (process, { essence, unique, versus }) => {
  const { product } = process;
  const next = patched(product, {
    essence: essence && withWords(product.essence, essence),
    unique: unique && [...unique],
    versus,
  });
  return { process: patched(process, { product: next }) };
};
