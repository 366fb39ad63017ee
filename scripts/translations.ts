/**
 * Both languages of every message: present, valid ICU, the same parameters, and in Russian all four plural
 * forms. Catalogues keep the pair side by side, so a missing key is already a type error; this finds the rest.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';

type Entries = Record<string, { en: string; ru: string }>;
const pluralForms = { en: ['one', 'other'], ru: ['one', 'few', 'many', 'other'] } as const;

/** A catalogue is told by what it is made with, not by its name. */
const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
  (name) => /\.ts$/.test(name) && /= defineCatalogue\(/.test(readFileSync(join('src', name), 'utf8')),
);

function inspect(
  elements: MessageFormatElement[],
  locale: 'en' | 'ru',
  parameters: Set<string>,
  faults: string[],
) {
  for (const element of elements) {
    if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
    if (element.type === TYPE.tag) {
      inspect(element.children, locale, parameters, faults);
      continue;
    }
    parameters.add(element.value);
    if (element.type !== TYPE.plural && element.type !== TYPE.select) continue;
    if (element.type === TYPE.plural && element.pluralType === 'cardinal') {
      const missing = pluralForms[locale].filter((form) => !(form in element.options));
      if (missing.length) faults.push(`plural forms missing: ${missing.join(', ')}`);
    }
    for (const option of Object.values(element.options)) inspect(option.value, locale, parameters, faults);
  }
}

let messageCount = 0;
const problems: string[] = [];
for (const file of files) {
  const module = (await import(pathToFileURL(join('src', file)).href)) as Record<string, unknown>;
  for (const exported of Object.values(module)) {
    if (typeof exported !== 'object' || exported === null) continue;
    for (const [key, pair] of Object.entries(exported as Entries)) {
      if (typeof pair !== 'object') continue;
      messageCount += 1;
      const parameters = { en: new Set<string>(), ru: new Set<string>() };
      for (const locale of ['en', 'ru'] as const) {
        const where = `${file} ${key} (${locale})`;
        const text = pair?.[locale];
        if (typeof text !== 'string' || !text.trim()) {
          problems.push(`${where}: empty`);
          continue;
        }
        if (locale === 'en' && /\p{Script=Cyrillic}/u.test(text) && !/[«»]/.test(text))
          problems.push(`${where}: Cyrillic letters in English`);
        try {
          const faults: string[] = [];
          inspect(parse(text, { ignoreTag: true }), locale, parameters[locale], faults);
          problems.push(...faults.map((fault) => `${where}: ${fault}`));
        } catch (error) {
          problems.push(`${where}: ${(error as Error).message}`);
        }
      }
      const [en, ru] = [[...parameters.en].sort().join(), [...parameters.ru].sort().join()];
      if (en !== ru) problems.push(`${file} ${key}: parameters differ, en {${en}} and ru {${ru}}`);
    }
  }
}
problems.forEach((problem) => console.error(problem));
console.log(`${messageCount} messages in ${files.length} catalogues, ${problems.length} problems.`);
process.exit(problems.length ? 1 : 0);
