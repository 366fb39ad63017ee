import { goTo } from './routes';

/** From any number or deal to the stage on the drawing. */
export const openStage = (stage: string): void => goTo('process', 'stage', stage);
