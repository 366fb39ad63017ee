export { DeskScreen, type DeskScreenProps } from './DeskScreen';
export { namesOf, type Names } from './words/names';
export { rejectionText as describeRejection } from './words/rejection-text';
export { eventText, runsOf, type Sentence, type Tone } from './words/event-text';
