/**
 * The drawing as an SVG picture, made from its geometry and not from the screen: complete whatever is in
 * view, with real text, in the colours of the light theme.
 */
import { pickText, translator, type Locale, type Translate } from '@/kit/i18n';
import type { EndKind, Process, Text } from '@/runtime/format';
import { factsOf, type DrawnNode, type Rect } from '../../model';
import { workdayMinutes } from '../../overlay';
import { arrowTexts } from '../arrows/arrow-texts';
import { strokesOf } from '../arrows/line-look';
import { durationText } from '../cards/duration-text';
import { durations } from '../cards/durations.messages';
import { messages } from '../messages';
import { placeLabels, wrap } from '../routing';
import { extentOf, type Scene, type SceneArrow } from '../scene';
import { element, escaped } from './markup';

const ink = { text: '#1a2027', quiet: '#4d5761', line: '#7f8a94', page: '#ffffff', fill: '#f1f3f5' };
const endInk: Record<EndKind, string> = {
  success: '#00805d',
  failure: '#cf4f10',
  disqualified: '#7f8a94',
  postponed: '#6f66ad',
};
const arrowInk: Partial<Record<SceneArrow['kind'], string>> = {
  success: ink.quiet,
  loss: endInk.failure,
  later: endInk.postponed,
  return: endInk.postponed,
};
const margin = 24;

export function pictureOf(scene: Scene, process: Process, locale: Locale): string {
  const box = extentOf(scene);
  const view = [box.x - margin, box.y - margin, box.width + 2 * margin, box.height + 2 * margin];
  const text = (title: Text) => pickText(title, locale);
  const words = { t: translator(messages, locale), duration: translator(durations, locale), text };
  const arrows = scene.net.transitions.map((arrow) => arrowPaths(arrow, scene)).join('');
  const cards = scene.drawing.nodes
    .map((node) => card(node, scene.rects.get(node.id)!, process, words))
    .join('');
  const labels = placeLabels(
    arrowTexts(scene, { scale: 1, text, overlay: null, selected: new Set(), typed: null }),
    scene.routes.corners,
    scene.rects,
    scene.main,
  )
    .map(
      (label) =>
        element('rect', { ...boxOf(label), rx: 4, fill: ink.page }) +
        lines(label.lines, label.x + label.width / 2, label.y + 13, 16, {
          'font-size': 12,
          'text-anchor': 'middle',
          fill: ink.quiet,
        }),
    )
    .join('');
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: view.join(' '),
      width: view[2]!,
      height: view[3]!,
      'font-family': "'Inter Variable', Inter, 'Segoe UI', sans-serif",
    },
    `<title>${escaped(text(process.title))}</title>` +
      element('rect', { x: view[0]!, y: view[1]!, width: view[2]!, height: view[3]!, fill: ink.page }) +
      arrows +
      labels +
      cards,
  );
}

const boxOf = ({ x, y, width, height }: Rect) => ({ x, y, width, height });

function arrowPaths({ id, kind }: SceneArrow, { routes }: Scene): string {
  const corners = routes.corners.get(id);
  if (!corners) return '';
  const { line, head } = strokesOf(corners, kind === 'success' ? 2.25 : 1.5);
  const colour = arrowInk[kind] ?? ink.line;
  const dashed = kind === 'retry' || kind === 'return' || kind === 'undrawn';
  return (
    element('path', {
      d: line,
      fill: 'none',
      stroke: colour,
      'stroke-width': kind === 'success' ? 2.25 : 1.5,
      ...(dashed ? { 'stroke-dasharray': '6 5' } : {}),
    }) + element('path', { d: head, fill: colour })
  );
}

interface Words {
  readonly t: Translate<typeof messages>;
  readonly duration: Translate<typeof durations>;
  text(text: Text): string;
}

function card(node: DrawnNode, rect: Rect, process: Process, words: Words): string {
  const title = words.text(node.title);
  switch (node.kind) {
    case 'stage': {
      const facts = factsOf(node.stage);
      const role = process.roles.find(({ id }) => id === facts.responsible[0]);
      const workday = workdayMinutes(process);
      const limit = facts.limit && durationText(facts.limit, words.duration, workday);
      const told = [
        words.t('steps', { n: facts.steps }),
        words.t('tasks', { n: facts.tasks }),
        ...(limit ? [words.t('limit', { duration: limit })] : []),
      ];
      const small = { 'font-size': 13, fill: ink.quiet };
      return (
        element('rect', { ...boxOf(rect), rx: 10, fill: ink.page, stroke: ink.line }) +
        lines(titleLines(title, rect.width - 24, 17, 2), rect.x + 12, rect.y + 28, 21, {
          'font-size': 17,
          'font-weight': 600,
          fill: ink.text,
        }) +
        lines([role ? words.text(role.title) : words.t('no.role')], rect.x + 12, rect.y + 75, 16, small) +
        lines(told, rect.x + 12, rect.y + 115, 20, small)
      );
    }
    case 'end':
      return (
        element('rect', {
          ...boxOf(rect),
          rx: node.end.kind === 'success' || node.end.kind === 'postponed' ? rect.height / 2 : 4,
          fill: ink.page,
          stroke: endInk[node.end.kind],
          'stroke-width': 2,
          ...(node.end.kind === 'failure' || node.end.kind === 'success'
            ? {}
            : { 'stroke-dasharray': '6 4' }),
        }) +
        centred(titleLines(title, rect.width - 36, 15, 2), rect, 19, {
          'font-size': 15,
          'font-weight': 600,
          fill: ink.text,
        })
      );
    case 'entry':
      return (
        element('rect', { ...boxOf(rect), rx: rect.height / 2, fill: ink.fill, stroke: ink.line }) +
        centred([title], rect, 18, { 'font-size': 14, fill: ink.text })
      );
  }
}

/** Widths are known for letters of 12 px. */
const titleLines = (title: string, width: number, size: number, most: number) =>
  wrap(title, (width * 12) / size, most);

type Attributes = Readonly<Record<string, string | number>>;

function lines(words: readonly string[], x: number, y: number, step: number, look: Attributes): string {
  return words.map((line, i) => element('text', { x, y: y + i * step, ...look }, escaped(line))).join('');
}

function centred(words: readonly string[], rect: Rect, step: number, look: Attributes): string {
  const top = rect.y + rect.height / 2 - ((words.length - 1) * step) / 2 + Number(look['font-size']) * 0.35;
  return lines(words, rect.x + rect.width / 2, top, step, { ...look, 'text-anchor': 'middle' });
}
