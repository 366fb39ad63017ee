import type { DealEvent } from './event';
import type { DealState } from './state';

/** A deal of which nothing is known yet but the event to come. */
export function blank(event: DealEvent): DealState {
  return {
    id: event.deal,
    process: { id: '', version: 0, revision: 0 },
    entry: '',
    rev: 0,
    status: 'open',
    title: '',
    assignee: null,
    stage: '',
    visit: 0,
    enteredAt: event.occurred,
    visits: {},
    attempts: 0,
    data: {},
    tasks: [],
    run: null,
    runs: 0,
    pendingOutcome: null,
    deviations: [],
    raised: {},
    approvals: [],
    activities: {},
    lastEventAt: event.occurred,
    tickedTo: event.recorded,
    wait: null,
    end: null,
    openedAt: event.occurred,
    closedAt: null,
    commandIds: [],
  };
}

/** A shallow copy, slot by slot: the engine folds an event in half the time of an object spread. */
export function copyOf(state: DealState): DealState {
  return {
    id: state.id,
    process: state.process,
    entry: state.entry,
    rev: state.rev,
    status: state.status,
    title: state.title,
    assignee: state.assignee,
    stage: state.stage,
    visit: state.visit,
    enteredAt: state.enteredAt,
    visits: state.visits,
    attempts: state.attempts,
    data: state.data,
    tasks: state.tasks,
    run: state.run,
    runs: state.runs,
    pendingOutcome: state.pendingOutcome,
    deviations: state.deviations,
    raised: state.raised,
    approvals: state.approvals,
    activities: state.activities,
    lastEventAt: state.lastEventAt,
    tickedTo: state.tickedTo,
    wait: state.wait,
    end: state.end,
    openedAt: state.openedAt,
    closedAt: state.closedAt,
    commandIds: state.commandIds,
  };
}
