/**
 * What the usual words of CRM stages mean, Russian and English, by their stems: two titles speak of one stage when
 * they mean the same. A word that is not in the list stands for itself by its first letters.
 */
import { plainTitle } from './plain-title';

/** A word may mean several things: a prepayment is a payment too. */
const meanings: readonly (readonly [string, RegExp])[] = [
  [
    'contact',
    /^(?:cold|calls?$|calling|prospect|leads?$|contact|inbound|incoming|холодн|звон|обзвон|прозвон|лид(?:ы|ов)?$|контакт|первичн|обращени|неразобран)/,
  ],
  ['qualification', /^(?:qualif|квалиф)/],
  ['needs', /^(?:needs?$|discover|потребн|выявлен|бриф|brief|диагност)/],
  ['offer', /^(?:proposals?$|propos(?:e|ed|ing)$|offer|quot|коммерческ|предложен|т?кп$|смет)/],
  ['presentation', /^(?:present|demo|презентац|презентов|демонстрац)/],
  ['objections', /^(?:objection|возражен)/],
  ['negotiation', /^(?:negotiat|переговор|обсужд|согласова)/],
  ['contract', /^(?:contract|agreement|договор|контракт)/],
  ['signing', /^(?:sign(?:ing|ed|ature)?$|подписа)/],
  ['payment', /^(?:pay|paid$|prepa(?:y|id)|deposit|оплат|предоплат|платеж|аванс)/],
  ['prepayment', /^(?:prepa(?:y|id)|deposit|предоплат|аванс)/],
  ['invoice', /^(?:invoic|счет)/],
  ['launch', /^(?:launch|deliver|implement|install|onboard|deploy|запуск|внедрен|монтаж|поставк|отгрузк)/],
  ['meeting', /^(?:meeting|appointment|встреч)/],
  ['decision', /^(?:decision|решени|принима)/],
];

/** Words that stand in the titles of any stage. */
const empty =
  /^(?:этап|стади|сделк|клиент|заказчик|покупател|работ|процесс|подготов|полн|отправ|получ|выстав|провед|назнач|готов|ожидан|финал|stage|deal|client|customer|buyer|sales|process|prepar|handl|final|price|sched|start|ready|receiv|waiting|await|progress|work)/;

/** Shorter words are alike by chance. */
const stemLength = 5;

/** What the words of a title mean. Signing a contract is signing: the contract itself comes before. */
export function meaningsOf(title: string, isOfLog = false): ReadonlySet<string> {
  const found = new Set<string>();
  for (const word of plainTitle(title).split(' ')) {
    const known = meanings.filter(([, stem]) => stem.test(word));
    for (const [meaning] of known) found.add(meaning);
    if (known.length === 0 && word.length >= stemLength && !empty.test(word) && /\p{L}/u.test(word))
      found.add(`word:${word.slice(0, stemLength)}`);
  }
  if (isOfLog && found.has('signing')) found.delete('contract');
  return found;
}

/** How much of what the two say is said by both, 0 to 1. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((meaning) => b.has(meaning)).length;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}
