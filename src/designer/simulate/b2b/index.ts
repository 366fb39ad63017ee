export { isSampleProcess } from './sample-process';
export { sampleScenario } from './scenario';
