import type { Command, CommandName } from '../command-map';
import { drawingCommands } from './drawing';
import { processRename } from './process-rename';
import { processSetSummary } from './process-set-summary';
import { processSetCompany } from './process-set-company';
import { languageCopy } from './language-copy';
import { languageLeaveOut } from './language-leave-out';
import { processSetCurrency } from './process-set-currency';
import { stageSetText } from './stage-set-text';
import { stageSetLimit } from './stage-set-limit';
import { stageSetNorm } from './stage-set-norm';
import { stageSetRaci } from './stage-set-raci';
import { stageSetRequiredData } from './stage-set-required-data';
import { stageMove } from './stage-move';
import { stageDuplicate } from './stage-duplicate';
import { stageDelete } from './stage-delete';
import { endSetKind } from './end-set-kind';
import { endSetRequires } from './end-set-requires';
import { endSetReturn } from './end-set-return';
import { endMove } from './end-move';
import { endDelete } from './end-delete';
import { entryEdit } from './entry-edit';
import { entryDelete } from './entry-delete';
import { transitionRedirect } from './transition-redirect';
import { transitionSetKind } from './transition-set-kind';
import { transitionMove } from './transition-move';
import { transitionDelete } from './transition-delete';
import { outcomeSetRequires } from './outcome-set-requires';
import { outcomeSetCriteria } from './outcome-set-criteria';
import { stepAdd } from './step-add';
import { stepEdit } from './step-edit';
import { stepMove } from './step-move';
import { stepDelete } from './step-delete';
import { answerAdd } from './answer-add';
import { answerEdit } from './answer-edit';
import { answerMove } from './answer-move';
import { answerDelete } from './answer-delete';
import { sayingAnswer } from './saying-answer';
import { sayingSetAside } from './saying-set-aside';
import { objectionAdd } from './objection-add';
import { objectionEdit } from './objection-edit';
import { objectionDelete } from './objection-delete';
import { taskAdd } from './task-add';
import { taskEdit } from './task-edit';
import { taskMove } from './task-move';
import { taskDelete } from './task-delete';
import { checkpointAdd } from './checkpoint-add';
import { checkpointEdit } from './checkpoint-edit';
import { checkpointDelete } from './checkpoint-delete';
import { fieldAdd } from './field-add';
import { fieldEdit } from './field-edit';
import { fieldDelete } from './field-delete';
import { roleAdd } from './role-add';
import { roleRename } from './role-rename';
import { roleDelete } from './role-delete';
import { lossReasonAdd } from './loss-reason-add';
import { lossReasonRename } from './loss-reason-rename';
import { lossReasonDelete } from './loss-reason-delete';
import { calendarEdit } from './calendar-edit';
import { calendarSetHours } from './calendar-set-hours';
import { calendarSetException } from './calendar-set-exception';
import { calendarDeleteException } from './calendar-delete-exception';
import { activityAdd } from './activity-add';
import { activityEdit } from './activity-edit';
import { activityMove } from './activity-move';
import { activityDelete } from './activity-delete';
import { normsBegin } from './norms-begin';
import { normsEdit } from './norms-edit';
import { normsSetShare } from './norms-set-share';
import { normsSetFunnel } from './norms-set-funnel';
import { normsTakeCounted } from './norms-take-counted';
import { normAdd } from './norm-add';
import { normEdit } from './norm-edit';
import { normMove } from './norm-move';
import { normDelete } from './norm-delete';
import { payBegin } from './pay-begin';
import { payEdit } from './pay-edit';
import { rateAdd } from './rate-add';
import { rateEdit } from './rate-edit';
import { rateMove } from './rate-move';
import { rateDelete } from './rate-delete';
import { goalAdd } from './goal-add';
import { goalEdit } from './goal-edit';
import { goalMove } from './goal-move';
import { goalDelete } from './goal-delete';
import { portraitRuleAdd } from './portrait-rule-add';
import { portraitRuleEdit } from './portrait-rule-edit';
import { portraitRuleMove } from './portrait-rule-move';
import { portraitRuleDelete } from './portrait-rule-delete';
import { portraitEdit } from './portrait-edit';
import { productEdit } from './product-edit';
import { variableAdd } from './variable-add';
import { variableRename } from './variable-rename';
import { variableDelete } from './variable-delete';
import { variableEdit } from './variable-edit';
import { variableConfirm } from './variable-confirm';

/** Every command by its name. A name without a command, or the reverse, does not compile. */
export const commands: { readonly [Name in CommandName]: Command<Name> } = {
  ...drawingCommands,
  'process.rename': processRename,
  'process.setSummary': processSetSummary,
  'process.setCompany': processSetCompany,
  'process.setCurrency': processSetCurrency,
  'language.leaveOut': languageLeaveOut,
  'language.copy': languageCopy,
  'stage.setText': stageSetText,
  'stage.setLimit': stageSetLimit,
  'stage.setNorm': stageSetNorm,
  'stage.setRaci': stageSetRaci,
  'stage.setRequiredData': stageSetRequiredData,
  'stage.move': stageMove,
  'stage.duplicate': stageDuplicate,
  'stage.delete': stageDelete,
  'end.setKind': endSetKind,
  'end.setRequires': endSetRequires,
  'end.setReturn': endSetReturn,
  'end.move': endMove,
  'end.delete': endDelete,
  'entry.edit': entryEdit,
  'entry.delete': entryDelete,
  'transition.redirect': transitionRedirect,
  'transition.setKind': transitionSetKind,
  'transition.move': transitionMove,
  'transition.delete': transitionDelete,
  'outcome.setRequires': outcomeSetRequires,
  'outcome.setCriteria': outcomeSetCriteria,
  'step.add': stepAdd,
  'step.edit': stepEdit,
  'step.move': stepMove,
  'step.delete': stepDelete,
  'answer.add': answerAdd,
  'answer.edit': answerEdit,
  'answer.move': answerMove,
  'answer.delete': answerDelete,
  'saying.answer': sayingAnswer,
  'saying.setAside': sayingSetAside,
  'objection.add': objectionAdd,
  'objection.edit': objectionEdit,
  'objection.delete': objectionDelete,
  'task.add': taskAdd,
  'task.edit': taskEdit,
  'task.move': taskMove,
  'task.delete': taskDelete,
  'checkpoint.add': checkpointAdd,
  'checkpoint.edit': checkpointEdit,
  'checkpoint.delete': checkpointDelete,
  'field.add': fieldAdd,
  'field.edit': fieldEdit,
  'field.delete': fieldDelete,
  'role.add': roleAdd,
  'role.rename': roleRename,
  'role.delete': roleDelete,
  'lossReason.add': lossReasonAdd,
  'lossReason.rename': lossReasonRename,
  'lossReason.delete': lossReasonDelete,
  'calendar.edit': calendarEdit,
  'calendar.setHours': calendarSetHours,
  'calendar.setException': calendarSetException,
  'calendar.deleteException': calendarDeleteException,
  'activity.add': activityAdd,
  'activity.edit': activityEdit,
  'activity.move': activityMove,
  'activity.delete': activityDelete,
  'norms.begin': normsBegin,
  'norms.edit': normsEdit,
  'norms.setShare': normsSetShare,
  'norms.setFunnel': normsSetFunnel,
  'norms.takeCounted': normsTakeCounted,
  'norm.add': normAdd,
  'norm.edit': normEdit,
  'norm.move': normMove,
  'norm.delete': normDelete,
  'pay.begin': payBegin,
  'pay.edit': payEdit,
  'rate.add': rateAdd,
  'rate.edit': rateEdit,
  'rate.move': rateMove,
  'rate.delete': rateDelete,
  'goal.add': goalAdd,
  'goal.edit': goalEdit,
  'goal.move': goalMove,
  'goal.delete': goalDelete,
  'portraitRule.add': portraitRuleAdd,
  'portraitRule.edit': portraitRuleEdit,
  'portraitRule.move': portraitRuleMove,
  'portraitRule.delete': portraitRuleDelete,
  'portrait.edit': portraitEdit,
  'product.edit': productEdit,
  'variable.add': variableAdd,
  'variable.rename': variableRename,
  'variable.delete': variableDelete,
  'variable.edit': variableEdit,
  'variable.confirm': variableConfirm,
};

export const commandNames = Object.keys(commands) as CommandName[];
