import type { Norms, Pay, Process } from '@/runtime/format';
import type { Edit } from '../command-map';
import { isRefused, notFound, type Refused } from './lists';
import { recounted } from './recount';

/** Changes norms or pay and brings what is counted from them up to date. */
export function inNorms(process: Process, change: (norms: Norms) => Norms | Refused): Edit {
  if (!process.norms) return notFound('norms', 'norms');
  const norms = change(process.norms);
  return isRefused(norms) ? norms : { process: recounted({ ...process, norms }) };
}

export function inPay(process: Process, change: (pay: Pay) => Pay | Refused): Edit {
  if (!process.pay) return notFound('pay', 'pay');
  const pay = change(process.pay);
  return isRefused(pay) ? pay : { process: recounted({ ...process, pay }) };
}

/** A sum or a share in whole units that a document can hold. */
export const isMinor = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;
