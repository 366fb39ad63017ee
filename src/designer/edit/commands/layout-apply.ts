import type { Command } from '../command-map';
import { placed } from './layout-move';

export const layoutApply: Command<'layout.apply'> = (process, { nodes }) => placed(process, nodes);
