export {
  dateOfDay,
  dayNumber,
  isZone,
  localDate,
  localTimestamp,
  toInstant,
  toWall,
  zoneOffset,
} from './zone';
export { durationOfMinutes, parseDuration, type DurationParts } from './duration';
