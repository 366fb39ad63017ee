export { draftOf, type Draft, type DraftFacts, type DraftFault, type DraftSource } from './draft';
