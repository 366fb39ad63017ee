import type { Command } from '../command-map';
import { notFound } from '../change';

export const calendarDeleteException: Command<'calendar.deleteException'> = (process, { date }) => {
  const { calendar } = process;
  const exceptions = calendar.exceptions.filter((own) => own.date !== date);
  return exceptions.length === calendar.exceptions.length
    ? notFound('exception', date)
    : { process: { ...process, calendar: { ...calendar, exceptions } } };
};
