export { inTexts } from './texts';
export { inWords, withWords } from './words';
export { idFromTitle } from './translit';
export { idFor, lostNames, nextNumber, numbered, retire, takenIds } from './ids';
export { changeIn, filterKeep, insertAt, isRefused, mapKeep, moveIn, notFound, type Refused } from './lists';
export { recounted } from './recount';
export { orAbsent, orNone, patched, without } from './parts';
export {
  inAnswers,
  inCheckpoint,
  inOutcome,
  inStage,
  inStep,
  inTask,
  chain,
  unknownField,
} from './in-process';
export { areTimes, hoursOf, isDate } from './hours';
export { inNorms, inPay, isMinor } from './in-plan';
export { inPortraitRules } from './in-portrait';
