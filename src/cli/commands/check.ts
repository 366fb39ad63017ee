import { readFile } from 'node:fs/promises';
import { describeFinding, describeGroup, groupFindings, lint, severityWord } from '@/designer/lint';
import { translator } from '@/kit/i18n';
import type { LoadFault, Locale } from '@/runtime/format';
import { describeLoadError, describeRepair, openProcess } from '@/runtime/format/schema';
import { oneOf, readArguments } from '../arguments';
import { UsageError, type Command, type CommandResult } from '../command';
import { messages } from './check.messages';

/**
 * Lint and soundness of a process file: the same findings as in the designer, each in the JSON on standard output;
 * on standard error what a rule says many times of one place is one line. Advice alone leaves the exit at 0.
 */
export const check: Command = {
  summary: 'Lint and soundness findings of a process',
  usage: 'PROCESS.json [--lang ru|en]',
  async run(args) {
    const { file, locale } = optionsOf(args);
    const read = await readUtf8(file, locale);
    if (typeof read !== 'string') return refused(file, read.code, read.fault);
    const opened = openProcess(read);
    if (!opened.ok) return refused(file, opened.error.code, describeLoadError(opened.error, locale));
    const { document, repairs } = opened.value;
    const findings = lint(document).map((finding) => ({
      ...finding,
      words: describeFinding(document, finding, locale),
    }));
    const groups = groupFindings(
      document,
      findings.map(({ words, ...finding }) => ({ ...words, finding })),
    );
    const told = groups.map((group) => ({
      ...describeGroup(document, group, locale),
      severity: severityWord(group.first.finding.severity, locale),
    }));
    return {
      exit: findings.some(({ severity }) => severity !== 'info') ? 1 : 0,
      json: {
        process: { id: document.id, version: document.version, revision: document.revision },
        findings,
        repairs,
      },
      notes: [
        ...repairs.map((repair) => describeRepair(repair, locale)),
        ...told.map(({ severity, place, cause, cure }) => `${severity}: ${place}: ${cause} ${cure}`),
        translator(messages, locale)('summary', { findings: findings.length }),
      ],
    };
  },
};

function optionsOf(args: readonly string[]): { file: string; locale: Locale } {
  const options = readArguments(args, { values: ['lang'] });
  const [file, ...more] = options.words;
  if (file === undefined) throw new UsageError('PROCESS.json is missing');
  if (more.length > 0) throw new UsageError('One file at a time');
  return { file, locale: oneOf<Locale>('lang', options.value('lang'), ['en', 'ru'], 'en') };
}

type Unread = { code: 'unreadable' | 'empty' | 'encoding'; fault: LoadFault };

async function readUtf8(file: string, locale: Locale): Promise<string | Unread> {
  const t = translator(messages, locale);
  const unread = (code: Unread['code'], reason = ''): Unread => ({
    code,
    fault: { cause: t(`${code}.cause`, { reason }), cure: t(`${code}.cure`) },
  });
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    return unread(
      'unreadable',
      error instanceof Error && 'code' in error ? String(error.code) : String(error),
    );
  }
  if (bytes.length === 0) return unread('empty');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return unread('encoding');
  }
}

function refused(file: string, code: string, { place, cause, cure, details }: LoadFault): CommandResult {
  const where = place === undefined ? file : `${file}: ${place}`;
  return {
    exit: 1,
    json: {
      error: {
        code,
        place: where,
        cause,
        cure,
        ...(details !== undefined && { details: details.split('\n') }),
      },
    },
    notes: [`${where}: ${cause} ${cure}`, ...(details?.split('\n').map((line) => `  ${line}`) ?? [])],
  };
}
