export { lint, type ProcessFinding } from './lint';
export type { Finding, FindingSeverity, FindingValue, Named } from './finding';
export {
  itemOfPlace,
  placeKey,
  type AnswerAt,
  type NamedKind,
  type Place,
  type ProcessPart,
  type StagePart,
} from './place';
export { rules, type RuleName } from './rules';
export { groupFindings, type FindingGroup } from './group';
export { describeGroup } from './words/describe-group';
export { describeFinding, severityWord, type DescribedFinding } from './words/describe';
export { describePlace } from './words/describe-place';
