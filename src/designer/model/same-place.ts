import type { SayingPlace } from '@/runtime/format';

/** A step of a script or an objection card as one text. */
export const sayingPlaceKey = (at: SayingPlace): string =>
  'objection' in at ? `objection/${at.objection}` : `stage/${at.stage}/${at.step}`;

export const samePlace = (a: SayingPlace, b: SayingPlace): boolean => sayingPlaceKey(a) === sayingPlaceKey(b);
