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
export { parseDuration, type DurationParts } from './duration';
