export { isSampleProcess, sampleScenario } from './scenario';
