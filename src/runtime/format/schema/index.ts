/**
 * The door to the schemas at run time (zod comes with them). Code that needs only types or the light
 * helpers imports `runtime/format` instead, so that the first screen does not carry the validator.
 */
export { processSchema } from './process';
export { projectSchema } from './project';
export { localeSchema } from './primitives';
export { openProcess, openProject } from '../load/open';
export { describeLoadError, describePlace, describeRepair } from '../load/describe';
export { processToJson, projectToJson } from '../load/save';
