import type { z } from 'zod';
import { processSchema, type Process } from '../schema/process';
import { projectSchema, type Project } from '../schema/project';

/** The process as a file. Keys stand in the order of the schema, so that two saves differ only where the work did. */
export const processToJson = (process: Process): string => write(process, processSchema);

/** The project as a file, keys in the order of the schema. */
export const projectToJson = (project: Project): string => write(project, projectSchema);

/** A document that broke the schema is written as it is: saving never loses work. */
function write<T>(document: T, schema: z.ZodType<T>): string {
  const parsed = schema.safeParse(document);
  return JSON.stringify(parsed.success ? parsed.data : document, null, 2) + '\n';
}
