import type { Application } from '../../../shared/domain/application.ts'
import type { Document } from '../../../shared/domain/document.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import type { Pairing } from '../../../shared/domain/pair.ts'
import type { Posting } from '../../../shared/domain/posting.ts'

/** What follows a posting in one application. */
export interface ApplicationState {
  readonly application: Application
  readonly pairing: Pairing
  readonly document: Document | null
}

/** A posting with everything that a change of its requirements may touch. */
export interface PostingState {
  readonly posting: Posting
  readonly applications: readonly ApplicationState[]
}

/** A change of a posting as a pure function; `newId` gives ids of new requirements ("r") and sections ("s"). */
export type PostingAct = (state: PostingState, newId: (prefix: string) => Id) => PostingState

/** The state with each application's part changed. */
export function inApplications(
  state: PostingState,
  changed: (one: ApplicationState) => Partial<Omit<ApplicationState, 'application'>>,
): PostingState {
  return { ...state, applications: state.applications.map((one) => ({ ...one, ...changed(one) })) }
}
