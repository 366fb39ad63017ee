/** Why a project cannot be opened, where it is the project itself; the shell has the words. */
export class ProjectFault extends Error {
  override name = 'ProjectFault';
  constructor(readonly code: 'no_project' | 'no_process') {
    super(code);
  }
}
