import { readFileSync } from 'node:fs';
import type { Process, Stage, Task } from '@/runtime/format';

const text = readFileSync('public/templates/b2b_project_8.json', 'utf8');

/** The shipped process, a fresh copy to break. */
export const template = (): Process => JSON.parse(text) as Process;

/** A copy of the template with one thing changed by hand. */
export function planted(change: (process: Process) => void): Process {
  const process = template();
  change(process);
  return process;
}

export const stageOf = (process: Process, id: string): Stage =>
  process.stages.find((stage) => stage.id === id)!;
export const stepOf = (process: Process, stage: string, id: string) =>
  stageOf(process, stage).script.steps.find((step) => step.id === id)!;
export const taskOf = (process: Process, stage: string, id: string): Task =>
  stageOf(process, stage).tasks.find((task) => task.id === id)!;
export const checkpointOf = (process: Process, stage: string, id: string) =>
  stageOf(process, stage).checkpoints.find((checkpoint) => checkpoint.id === id)!;
export const outcomeOf = (process: Process, stage: string, id: string) =>
  stageOf(process, stage).outcomes.find((outcome) => outcome.id === id)!;
