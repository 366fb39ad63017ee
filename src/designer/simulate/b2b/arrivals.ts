import type { Instant } from '@/runtime/engine';
import type { Id } from '@/runtime/format';
import { around, between, pick, shuffled, weighted } from '../chance/draw';
import type { Arrival, Site } from '../floor/scenario';
import { companyName, companyNames, givenNames, positions, surnames } from '../names';
import { DAY, freeHour, MINUTE, say, type Craft } from './craft';
import {
  amountSpread,
  dialsBeforeGivingUp,
  dinasFirst,
  endOfReached,
  entries,
  medianAmount,
  missesBeforeFirstTalk,
  productsAfter,
  productsBefore,
  productsChangeInWeek,
  ramp,
  regionWeights,
  type Product,
} from './odds';
import { dinaJoins, egorLeaves, habits, managers } from './people';
import type { Traits } from './traits';
import { regions } from './words';

type Entry = keyof typeof entries.reached;

/** A company on somebody's call list for a day. */
interface Slot {
  manager: Id;
  day: number;
  fate: Traits['fate'];
}

/** Last days in which nobody takes new companies: Gleb does nothing at all, Egor knows that he leaves. */
const idleEnd: Readonly<Record<string, number>> = { gleb: 4 };

/** How much of the usual number of companies a manager takes on a day. */
function weightOn(craft: Craft, manager: Id, day: number): number {
  const { site, monday } = craft;
  if (!site.attendanceOf(manager).on(day)) return 0;
  const lastDay = site.calendar.dayOf(site.until) - 1 - (idleEnd[manager] ?? 0);
  if (day > lastDay) return 0;
  const week = Math.floor((day - monday) / 7) + 1;
  if (manager === 'egor' && week > egorLeaves.week - 1) return 0;
  const learned = manager === 'dina' ? (ramp[Math.min(ramp.length - 1, week - dinaJoins.week)] ?? 0) : 1;
  return habits[manager]!.pace * learned;
}

/** Deals by manager and day, in proportion to the pace; they add up to the number asked for exactly. */
function slots(craft: Craft, count: number): Slot[] {
  const { site, monday } = craft;
  const first = site.calendar.dayOf(site.from);
  const last = site.calendar.dayOf(site.until);
  const dinasDay = monday + (dinaJoins.week - 1) * 7;
  // Nine customers of her own only in a log large enough to hide them in.
  const own = count < 1000 || dinasDay + 14 > last ? 0 : dinasFirst.won + dinasFirst.lost;
  const planned: Slot[] = Array.from({ length: own }, (_, i) => ({
    manager: 'dina',
    day: dinasDay + 1 + (i % 4),
    fate: i < dinasFirst.won ? 'won' : 'lost',
  }));
  const weights: { manager: Id; day: number; weight: number }[] = [];
  for (const manager of managers)
    for (let day = first; day <= last; day++) {
      const weight = weightOn(craft, manager, day);
      if (weight > 0) weights.push({ manager, day, weight });
    }
  const total = weights.reduce((sum, { weight }) => sum + weight, 0);
  let sum = 0;
  for (const { manager, day, weight } of weights) {
    const before = Math.round((sum / total) * (count - own));
    sum += weight;
    const after = Math.round((sum / total) * (count - own));
    for (let i = before; i < after; i++)
      planned.push({ manager, day, fate: manager === 'dina' && own > 0 ? 'open' : null });
  }
  return planned;
}

/** A moment of work on the day, not in its last hour. */
function momentOn(site: Site, day: number, share: number): Instant {
  const spans = site.calendar.intervalsOf(day);
  const length = spans.reduce((sum, { from, to }) => sum + (to - from), 0) - 75 * MINUTE;
  let rest = 10 * MINUTE + share * (length - 10 * MINUTE);
  for (const { from, to } of spans) {
    if (rest <= to - from) return Math.round((from + rest) / 1000) * 1000;
    rest -= to - from;
  }
  return spans.at(-1)?.to ?? day * DAY;
}

/** The companies that enter work, with what is true of each though nobody knows it yet. */
export function arrivals(craft: Craft, count: number): { arrivals: Arrival[]; traits: Map<Arrival, Traits> } {
  const { site, quota, random, monday } = craft;
  const chances = random.fork('arrivals');
  const order = shuffled(
    chances.fork('names'),
    Array.from({ length: companyNames }, (_, i) => i),
  );
  const moments = slots(craft, count)
    .map((slot) => ({ slot, at: momentOn(site, slot.day, chances.next()) }))
    .sort((a, b) => a.at - b.at);
  const result: Arrival[] = [];
  const traits = new Map<Arrival, Traits>();
  moments.forEach(({ slot: { manager, day, fate }, at }, index) => {
    const own = chances.fork(index);
    const planned = fate === 'won' || fate === 'lost';
    const entry: Entry = planned ? 'repeat' : quota.choose(`entry ${manager}`, entries.weights);
    const week = Math.floor((day - monday) / 7) + 1;
    const isAfter = week >= productsChangeInWeek;
    const product: Product = planned
      ? 'shelving'
      : quota.choose(`product ${manager} ${isAfter}`, isAfter ? productsAfter : productsBefore);
    const region = Number(quota.choose(`region ${manager}`, regionWeights).slice(1));
    const round = Math.floor(index / companyNames) * companyNames;
    const company = companyName(craft.locale, round + order[index % companyNames]!);
    const phone = String(index + 1).padStart(7, '0');
    let talks = 1;
    while (talks < 5 && own.next() < habits[manager]!.callsAgain) talks++;
    const truth: Traits = {
      manager,
      random: own.fork('life'),
      company,
      contact: {
        name: `${say(craft, pick(own, givenNames))} ${say(craft, pick(own, surnames))}`,
        position: say(craft, pick(own, positions)),
        phone: `+7 (000) ${phone.slice(0, 3)}-${phone.slice(3, 5)}-${phone.slice(5)}`,
      },
      product,
      region,
      areaM2: Math.round(Math.min(10_000, Math.max(400, around(own, 2200, 1.8))) / 10) * 10,
      price: Math.round(around(own, medianAmount[product], amountSpread) / 1000) * 1000,
      reached: quota.happens(`reached ${manager} ${entry}`, entries.reached[entry]),
      misses:
        entry === 'cold' ? Number(weighted(own, missesBeforeFirstTalk).slice(1)) : own.next() < 0.3 ? 1 : 0,
      talks: entry === 'cold' ? talks : Math.min(talks, 2),
      patience: Number(weighted(own, dialsBeforeGivingUp).slice(1)),
      endOfCall: quota.choose(`call ${manager} ${entry === 'cold'}`, {
        ...endOfReached,
        meeting: endOfReached.meeting * habits[manager]!.persuades,
      }),
      discoverySkipped: false,
      pricingSkipped: false,
      fate,
      dropped: false,
      dials: 0,
      shows: 0,
      objectionsEnd: 'resolved',
      overLimit: false,
      looked: new Set(),
    };
    const arrival: Arrival = {
      at,
      person: manager,
      open: {
        type: 'open_deal',
        deal: '',
        entry,
        title: company,
        assignee: manager,
        data: {
          region: say(craft, regions[region]!),
          product_line: product,
          ...(entry === 'repeat' && {
            meeting_at: freeHour(craft, manager, at, 1 + Math.floor(between(own, 0, 3)), own),
            decision_maker: truth.contact,
            area_m2: truth.areaM2,
          }),
        },
      },
    };
    traits.set(arrival, truth);
    result.push(arrival);
  });
  return { arrivals: result, traits };
}
