import type { CountingRule, Dimension, EventOrder, Filter } from '@/analytics/measures';
import { filtersOf } from '../filters/filters-of';
import { isDimension } from '../is-dimension';

/** What a funnel is asked, as it stands in the address: a link shows the same to another person with the same log. */
export interface FunnelView {
  /** Stages are counted on deals; events are followed within a window. */
  mode: 'stages' | 'events';
  splitBy: Dimension | null;
  countingRule: CountingRule;
  show: 'deals' | 'money';
  as: 'chart' | 'table';
  /** Step at which groups are compared: a stage, or a place among the events. Null: the last. */
  step: string | null;
  filters: readonly Filter[];
  /** Stages that are steps, in the order of the log. Empty: those on the way to the win. */
  stages: readonly string[];
  /** Steps of the event funnel. Empty: not chosen yet. */
  events: readonly string[];
  order: EventOrder;
  /** Under `strict`: what may not stand between two steps. */
  between: StrictScope;
  windowDays: number;
}

/** Another of the steps; another event of the same kinds as the steps; any other event. */
export type StrictScope = 'steps' | 'kinds' | 'all';

export const firstView: FunnelView = {
  mode: 'stages',
  splitBy: null,
  countingRule: 'reached',
  show: 'deals',
  as: 'chart',
  step: null,
  filters: [],
  stages: [],
  events: [],
  order: 'ordered',
  between: 'steps',
  windowDays: 90,
};

export const countingRules = ['reached', 'touched', 'in_order'] as const satisfies readonly CountingRule[];
export const eventOrders = ['ordered', 'strict', 'unordered'] as const satisfies readonly EventOrder[];
export const strictScopes = ['steps', 'kinds', 'all'] as const satisfies readonly StrictScope[];
export const longestWindowDays = 3660;
export const mostSteps = 12;

export function viewOf(address: string | undefined): FunnelView {
  const said = new URLSearchParams(address ?? '');
  const by = said.get('by');
  const days = Number(said.get('days'));
  return {
    mode: said.get('of') === 'events' ? 'events' : 'stages',
    splitBy: isDimension(by) ? by : firstView.splitBy,
    countingRule: countingRules.find((one) => one === said.get('rule')) ?? firstView.countingRule,
    show: said.get('show') === 'money' ? 'money' : 'deals',
    as: said.get('as') === 'table' ? 'table' : 'chart',
    step: said.get('at'),
    filters: filtersOf(said.get('where')),
    stages: said.getAll('stage'),
    events: said.getAll('event').slice(0, mostSteps),
    order: eventOrders.find((one) => one === said.get('order')) ?? firstView.order,
    between: strictScopes.find((one) => one === said.get('between')) ?? firstView.between,
    windowDays: Number.isInteger(days) && days > 0 && days <= longestWindowDays ? days : firstView.windowDays,
  };
}

/** Only what differs from the first view, so that addresses stay short. */
export function addressOf(view: FunnelView): string {
  const said = new URLSearchParams();
  if (view.mode === 'events') said.set('of', 'events');
  if (view.splitBy) said.set('by', view.splitBy);
  if (view.countingRule !== firstView.countingRule) said.set('rule', view.countingRule);
  if (view.show !== firstView.show) said.set('show', view.show);
  if (view.as !== firstView.as) said.set('as', view.as);
  if (view.step !== null) said.set('at', view.step);
  if (view.filters.length > 0) said.set('where', JSON.stringify(view.filters));
  for (const stage of view.stages) said.append('stage', stage);
  for (const event of view.events) said.append('event', event);
  if (view.order !== firstView.order) said.set('order', view.order);
  if (view.between !== firstView.between) said.set('between', view.between);
  if (view.windowDays !== firstView.windowDays) said.set('days', String(view.windowDays));
  return said.toString();
}
