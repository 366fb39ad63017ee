/**
 * The world of the sample process in numbers: what comes, what it is worth and how it ends. Shares are 0–1, times are
 * working hours unless said, money is roubles. Ratios of the funnel come from the norms of the template (part 1),
 * the rest from the planted truths (part 4).
 */

/** How deals come, and how many of those are ever talked to. */
export const entries = {
  weights: { cold: 0.76, inbound: 0.13, referral: 0.07, repeat: 0.04 },
  reached: { cold: 0.31, inbound: 0.8, referral: 0.85, repeat: 1 },
} as const;

/** The dearer line is sold more in the second half: a mix effect (truth 10). */
export const productsBefore = { pallet: 0.45, shelving: 0.28, service: 0.17, mezzanine: 0.1 } as const;
export const productsAfter = { pallet: 0.36, shelving: 0.22, service: 0.14, mezzanine: 0.28 } as const;
export const productsChangeInWeek = 14;

export type Product = keyof typeof productsBefore;
/** Median of an offer. Mezzanine is three times the mean of the others. */
export const medianAmount: Readonly<Record<Product, number>> = {
  pallet: 640_000,
  shelving: 470_000,
  service: 370_000,
  mezzanine: 1_600_000,
};
export const amountSpread = 1.3;

/** Order of `words.regions`: North, South, Centre, Urals, Siberia. */
export const regionWeights = { r0: 0.22, r1: 0.2, r2: 0.28, r3: 0.15, r4: 0.15 } as const;
export const north = 0;

/** Dials with no answer before the first conversation, and between two. */
export const missesBeforeFirstTalk = { n0: 0.48, n1: 0.28, n2: 0.15, n3: 0.06, n4: 0.03 } as const;
export const missBetweenTalks = 0.25;
/** A company nobody answers at is given up after so many dials. */
export const dialsBeforeGivingUp = { n1: 0.36, n2: 0.32, n3: 0.18, n4: 0.1, n5: 0.04 } as const;

export const endOfReached = { meeting: 0.44, postponed: 0.35, not_ours: 0.195, refused: 0.015 } as const;
export type EndOfCall = keyof typeof endOfReached;
export const endOfUnreached = { postponed: 0.68, not_ours: 0.32 } as const;

/** A postponed company, when it is called again. */
export const endOfReturned = { meeting: 0.36, postponed: 0.37, not_ours: 0.26, refused: 0.01 } as const;

export const endOfDiscovery = { confirmed: 0.75, no_need: 0.045, postponed: 0.205 } as const;
export const endOfOffer = { ready: 0.91, no_solution: 0.05, back_to_needs: 0.04 } as const;

/** Deals differ in what was learned before the offer (truths 3 and 11) and in the line (truth 10). */
export type Preparation = 'priced' | 'unpriced' | 'skipped';
/** Chance to get from the presentation to the contract. */
export const toContract: Readonly<Record<Preparation, number>> = {
  priced: 0.6,
  unpriced: 0.41,
  skipped: 0.17,
};
export const mezzanineToContract = 0.5;
export const deciderAbsentToContract = 0.6;
/** Refused at the presentation itself. Absence of the decision maker is what version 2 removes (truth 13). */
export const refusedAtShow = { deciderThere: 0.18, deciderAbsent: 0.47, skipped: 0.34 } as const;
export const deciderAbsent = { before: 0.28, after: 0.06 } as const;

export const contractSigned = { priced: 0.88, unpriced: 0.85, skipped: 0.72 } as const;
export const prepaid = 0.92;

/** The price is named as the reason of a loss (truth 12), by the stage where the deal is lost. */
export const priceNamed = {
  call: 0.2,
  needs: 0.2,
  offer_prep: 0.2,
  contract: 0.7,
  closing: 0.6,
} as const;
/** After a presentation it is named more often where the problem was priced: nothing else is left to doubt. */
export const priceNamedAfterShow: Readonly<Record<Preparation, number>> = {
  priced: 1,
  unpriced: 0.91,
  skipped: 0.72,
};

export const marginPercent = { mean: 28, deviation: 2.2, least: 22.5 } as const;

/** Adherence of the team by week (truth 8): steady, drifting, and back once checkpoints are told to people. */
export const adherence = {
  first: 0.955,
  steadyWeeks: 4,
  lowest: 0.7,
  lowestInWeek: 12,
  restored: 0.97,
} as const;

/** Share of the standard for a newcomer by weeks worked; the ramp of the norms. */
export const ramp = [0, 0.3, 0.3, 0.5, 0.5, 0.75, 0.75, 0.9, 1] as const;

/** Dina's first customers come from the list of regular ones and go fast: nine closed, five won (truth 14). */
export const dinasFirst = { won: 5, lost: 4 } as const;

/** Open deals that Egor leaves behind (truth 6). */
export const egorsOpenDeals = 14;
