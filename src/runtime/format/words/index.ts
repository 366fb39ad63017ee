export { durationText, isNoTime, type SpanForm } from './duration-text';
export { guardText, literalText } from './guard-text';
export { nameIn, quotedIn, type NameOf } from './names';
export { checkRuleText, dueText, triggerText } from './rule-text';
