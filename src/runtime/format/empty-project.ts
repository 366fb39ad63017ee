import type { Project } from './schema/project';

/** A project with nothing in it but its name, living in the present. */
export const emptyProject = ({ id, title }: { id: string; title: string }): Project => ({
  format: 'mainspring/project',
  formatVersion: '1.0',
  id,
  title,
  clock: { kind: 'real' },
  people: [],
  processes: [],
  companies: [],
  recipes: [],
  reports: [],
  payPlans: [],
  settings: {},
  logs: [],
});
