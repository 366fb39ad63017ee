export {
  defineCatalogue,
  translate,
  translator,
  type Catalogue,
  type Locale,
  type MessageValues,
  type Translate,
} from './catalogue';
export { pickText } from './text';
export { NONE, formatDate, formatMoment, formatMoney, formatNumber, formatPercent } from './format';
export { decimalMarkOf, readNumber, readTyped, unclearMark, type DecimalMark } from './read-number';
