/** More bars than this are not read; the table has them all. */
export const mostBars = 40;
