/** Groups beyond these are not read on a screen and would make it slow; files have them all. */
export const mostGroups = 50;
