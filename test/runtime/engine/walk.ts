import { anna, boris, Deal, head, hours, monday } from './deal';
import { templateProcess } from './template';

const engineer = { person: 'egor', role: 'engineer' };
const lawyer = { person: 'lena', role: 'lawyer' };
const accountant = { person: 'asya', role: 'accountant' };
const service = { person: 'semyon', role: 'service' };

export const decider = { name: 'Пётр Ильин', position: 'Директор склада', phone: '+7 900 111-22-33' };

/** A deal of the shipped process from the cold call to the launch, every step done as written. */
export function walkToWon(): Deal {
  const deal = new Deal(templateProcess());
  const pass = (h: number) => (deal.now = deal.definition.calendar.nextWorkingMoment(deal.now + hours(h)));
  deal.do({
    type: 'open_deal',
    deal: 'd1',
    entry: 'cold',
    title: 'Склад Север',
    assignee: anna.person,
    data: { region: 'Центр' },
  });

  deal.do({ type: 'start_script' });
  deal.answers('a1', 'a1', 'a1');
  deal.do({ type: 'answer', answer: 'a1', set: { pain: 'Не хватает мест на складе' } });
  deal.do({
    type: 'answer',
    answer: 'a1',
    set: { area_m2: 2500, horizon_months: 3, buyer_type: 'end_user' },
  });
  deal.do({ type: 'answer', answer: 'a1', set: { meeting_at: monday + hours(48) } });
  deal.do({
    type: 'answer',
    answer: 'a1',
    set: { decision_maker: decider },
    records: { duration_s: 400, connected: true, contact: decider },
  });
  pass(1);
  deal.complete('t_confirm');
  pass(20);
  deal.complete('t_prepare', { set: { distance_km: 40, solvency: 'ok' } });
  deal.now = monday + hours(48);
  deal.do({ type: 'start_script' });
  deal.do({ type: 'answer', answer: 'a1' });
  deal.do({ type: 'answer', answer: 'a1', set: { positions_now: 900, product_line: 'pallet' } });
  deal.do({ type: 'answer', answer: 'a1', set: { pain: 'Паллеты стоят в проходах' } });
  deal.do({ type: 'answer', answer: 'a1', set: { pain_cost_month: 12_000_000 } });
  deal.do({ type: 'answer', answer: 'a1', set: { criteria: 'Монтаж без остановки склада' } });
  deal.do({ type: 'answer', answer: 'a1', set: { decision_date: '2026-04-10', budget_rub: 70_000_000 } });
  deal.do({ type: 'answer', answer: 'a1', set: { survey_file: 'survey.pdf' } });
  deal.do({ type: 'answer', answer: 'a1', records: { duration_s: 2400, attendees: [decider] } });
  pass(2);
  deal.complete('t_minutes');

  pass(8);
  deal.complete('t_calc', {}, engineer);
  pass(5);
  deal.complete('t_offer', {
    set: { amount: 60_000_000, margin_pct: 28, discount_pct: 2, payback_months: 5, offer_file: 'offer.pdf' },
  });
  pass(1);
  deal.complete('t_peer', {}, boris);
  deal.do({ type: 'outcome', outcome: 'ready' });

  pass(20);
  deal.do({ type: 'start_script' });
  deal.answers('a1', 'a1', 'a1', 'a1', 'a1', 'a1');
  deal.do({ type: 'answer', answer: 'a1', set: { attendees: [decider] }, records: { duration_s: 3600 } });
  pass(1);
  deal.complete('t_followup');

  deal.complete('t_draft');
  deal.do({
    type: 'set_fields',
    set: { contract_file: 'contract.docx', requisites: 'req.pdf', delay_days: 10 },
  });
  pass(5);
  deal.complete('t_legal', {}, lawyer);
  deal.complete('t_sign_date');
  deal.do({ type: 'outcome', outcome: 'agreed' });

  deal.complete('t_invoice', {}, accountant);
  pass(20);
  deal.do({ type: 'set_fields', set: { prepaid_at: '2026-03-18' } }, accountant);
  deal.complete('t_pay_control');
  deal.do({ type: 'outcome', outcome: 'paid' });

  deal.complete('t_handover');
  deal.complete('t_kickoff', {}, service);
  pass(60);
  deal.complete('t_accept', { set: { act_file: 'act.pdf' } }, service);
  deal.complete('t_final_pay', { set: { paid_at: '2026-04-01' } }, accountant);
  deal.complete('t_nps', { set: { nps: 9 } });
  deal.do({ type: 'outcome', outcome: 'done' }, head);
  return deal;
}
