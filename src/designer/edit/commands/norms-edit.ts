import type { Command } from '../command-map';
import { isMinor, inNorms, patched } from '../change';

export const normsEdit: Command<'norms.edit'> = (process, { ramp, ...figures }) => {
  const {
    planPerManagerMonth = 0,
    averageDeal = 0,
    workingDays = 0,
    dayMinutes = 0,
    availability = 1,
  } = figures;
  const isGood =
    isMinor(planPerManagerMonth) &&
    isMinor(averageDeal) &&
    workingDays >= 0 &&
    workingDays <= 31 &&
    dayMinutes >= 0 &&
    dayMinutes <= 1440 &&
    availability > 0 &&
    availability <= 1 &&
    (ramp ?? []).every(({ week, share }) => Number.isInteger(week) && week >= 1 && share >= 0 && share <= 10);
  return isGood
    ? inNorms(process, (norms) => patched(norms, { ...figures, ramp }))
    : { refused: { reason: 'bad_value' } };
};
