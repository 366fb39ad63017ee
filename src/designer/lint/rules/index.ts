import { startAndFinish } from './start-and-finish';
import { duplicateId } from './duplicate-id';
import { dangling } from './dangling';
import { unreachableStage } from './unreachable-stage';
import { stageWithoutOutcome } from './stage-without-outcome';
import { noWayToEnd } from './no-way-to-end';
import { unreachableEnd } from './unreachable-end';
import { outcomeKind } from './outcome-kind';
import { noSuccessOutcome } from './no-success-outcome';
import { postponedReturn } from './postponed-return';
import { endWithoutReason } from './end-without-reason';
import { answerNowhere } from './answer-nowhere';
import { stepWithoutAnswer } from './step-without-answer';
import { scriptLoop } from './script-loop';
import { unreachableStep } from './unreachable-step';
import { unreachableOutcome } from './unreachable-outcome';
import { cardNowhere } from './card-nowhere';
import { cardDepth } from './card-depth';
import { unknownPlaceholder } from './unknown-placeholder';
import { emptyScript } from './empty-script';
import { accountable } from './accountable';
import { responsible } from './responsible';
import { taskRole } from './task-role';
import { taskCycle } from './task-cycle';
import { endlessTrigger } from './endless-trigger';
import { taskNeverCreated } from './task-never-created';
import { checkpointDeadTask } from './checkpoint-dead-task';
import { lateWithoutDue } from './late-without-due';
import { checkpointNeverRaised } from './checkpoint-never-raised';
import { notifiesNobody } from './notifies-nobody';
import { deadlineChain } from './deadline-chain';
import { monthsAtWork } from './months-at-work';
import { noLimit } from './no-limit';
import { uncollected } from './uncollected';
import { requiredData } from './required-data';
import { unwrittenCondition } from './unwritten-condition';
import { valueUnfit } from './value-unfit';
import { emptyChoice } from './empty-choice';
import { fieldRange } from './field-range';
import { calendarHours } from './calendar-hours';
import { normLoad } from './norm-load';
import { normRatio } from './norm-ratio';
import { payBudget } from './pay-budget';
import { idleNorm } from './idle-norm';
import { goalWeights } from './goal-weights';
import { missingText } from './missing-text';
import { sameTitle } from './same-title';
import { noResult } from './no-result';
import { noCriteria } from './no-criteria';
import { variableUnconfirmed } from './variable-unconfirmed';
import { contactNotPersonal } from './contact-not-personal';
import { unusedField } from './unused-field';

/** Every rule, from the bones of the flow to its polish. Findings of one severity come in this order. */
export const rules = [
  startAndFinish,
  duplicateId,
  dangling,
  unreachableStage,
  stageWithoutOutcome,
  noWayToEnd,
  unreachableEnd,
  outcomeKind,
  noSuccessOutcome,
  postponedReturn,
  endWithoutReason,
  answerNowhere,
  stepWithoutAnswer,
  scriptLoop,
  unreachableStep,
  unreachableOutcome,
  cardNowhere,
  cardDepth,
  unknownPlaceholder,
  emptyScript,
  accountable,
  responsible,
  taskRole,
  taskCycle,
  endlessTrigger,
  taskNeverCreated,
  checkpointDeadTask,
  lateWithoutDue,
  checkpointNeverRaised,
  notifiesNobody,
  deadlineChain,
  monthsAtWork,
  noLimit,
  uncollected,
  requiredData,
  unwrittenCondition,
  valueUnfit,
  emptyChoice,
  fieldRange,
  calendarHours,
  normLoad,
  normRatio,
  payBudget,
  idleNorm,
  goalWeights,
  missingText,
  sameTitle,
  noResult,
  noCriteria,
  variableUnconfirmed,
  contactNotPersonal,
  unusedField,
] as const;

export type RuleName = (typeof rules)[number]['name'];
