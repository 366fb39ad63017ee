import { pickText, translator, type Locale, type Translate } from '@/kit/i18n';
import type { LoadError, Misfit, PlacePart, Repair } from './error';
import { messages } from './messages';
import { parts } from './part.messages';

/** A fault as people need it: place, cause, cure. Fits the error card of `kit/ui` and a line of a terminal. */
export interface LoadFault {
  place?: string;
  cause: string;
  cure: string;
  /** Every place with its cause, one a line, when there are several. */
  details?: string;
}

type T = Translate<typeof messages>;

/** Words for why a document could not be opened. Shared by the app, the import on the canvas and the command line. */
export function describeLoadError(error: LoadError, locale: Locale): LoadFault {
  const t = translator(messages, locale);
  switch (error.code) {
    case 'not_json':
      return {
        place: t('not_json.place', { line: error.line, column: error.column }),
        cause: t('not_json.cause', { end: error.found === null ? 'yes' : 'no', found: error.found ?? '' }),
        cure: t('not_json.cure'),
      };
    case 'not_a_process':
    case 'not_a_project':
      return {
        cause: t(`${error.code}.cause`, {
          known: error.found === null ? 'no' : 'yes',
          found: error.found ?? '',
        }),
        cure: t(`${error.code}.cure`),
      };
    case 'older_version':
      return {
        cause: t('older_version.cause', {
          known: error.found ? 'yes' : 'no',
          found: error.found,
          oldest: error.oldest,
        }),
        cure: t('older_version.cure'),
      };
    case 'newer_version':
      return {
        cause: t('newer_version.cause', { found: error.found, supported: error.supported }),
        cure: t('newer_version.cure'),
      };
    case 'invalid': {
      const lines = error.issues.map((issue) => ({
        place: describePlace(issue.place, locale) || t('invalid.whole'),
        cause: describeMisfit(issue.what, t),
      }));
      const [first, ...others] = lines;
      return {
        ...(first ?? { cause: t('misfit.missing') }),
        cure: t('invalid.cure', { more: others.length }),
        ...(others.length > 0 && {
          details: lines.map(({ place, cause }) => `${place}: ${cause}`).join('\n'),
        }),
      };
    }
  }
}

/** One sentence on what the loader mended by itself. */
export function describeRepair(repair: Repair, locale: Locale): string {
  const t = translator(messages, locale);
  switch (repair.code) {
    case 'upgraded':
      return t('repair.upgraded', { from: repair.from, to: repair.to });
    case 'dropped':
    case 'filled':
      return t(`repair.${repair.code}`, {
        place: describePlace(repair.place, locale) || t('invalid.whole'),
        key: repair.key,
      });
  }
}

/** The way to a part for a person: «этап «Холодный звонок» › задача t_first_call › срок». */
export function describePlace(place: readonly PlacePart[], locale: Locale): string {
  const way = place
    .map(({ key, name }) => [partWord(key, locale), nameWord(name, locale)].filter(Boolean).join(' '))
    .join(' › ');
  return way.charAt(0).toLocaleUpperCase(locale) + way.slice(1);
}

function partWord(key: string, locale: Locale): string {
  return Object.hasOwn(parts, key) ? translator(parts, locale)(key as keyof typeof parts) : key;
}

function nameWord(name: PlacePart['name'], locale: Locale): string {
  if (name === undefined) return '';
  if (typeof name !== 'object') return String(name);
  const title = pickText(name, locale);
  return title && (locale === 'ru' ? `«${title}»` : `“${title}”`);
}

function describeMisfit(what: Misfit, t: T): string {
  switch (what.code) {
    case 'missing':
      return t('misfit.missing');
    case 'type':
      return t('misfit.type', { expected: t(`json.${what.expected}`), found: t(`json.${what.found}`) });
    case 'option':
      return t('misfit.option', {
        known: what.found === null ? 'no' : 'yes',
        found: what.found ?? '',
        allowed: what.allowed.join(', '),
      });
    case 'form':
      return t(`form.${what.form}`, { found: what.found });
    case 'whole_number':
      return t('misfit.whole_number', { found: what.found });
    case 'too_small':
      return t('misfit.too_small', { least: what.least });
    case 'too_big':
      return t('misfit.too_big', { most: what.most });
    case 'too_few':
      return t('misfit.too_few', { least: what.least });
  }
}
