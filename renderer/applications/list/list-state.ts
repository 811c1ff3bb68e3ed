import type { ApplicationStatus } from '../../../shared/domain/application.ts'
import { createStore } from '../../components/store.ts'

export const listShapes = [
  { id: 'table', name: 'Table' },
  { id: 'board', name: 'Board' },
  { id: 'insight', name: 'Insight' },
] as const
export type ListShape = (typeof listShapes)[number]['id']

export const sortKeys = ['role', 'status', 'due', 'coverage', 'open', 'changed'] as const
export type SortKey = (typeof sortKeys)[number]

/** How the applications are looked at. It lasts while the window is open, so that coming back finds the same list. */
export interface ListState {
  readonly shape: ListShape
  readonly sort: SortKey
  /** True for the natural end first: the nearest day, the newest change, A before Z. */
  readonly natural: boolean
  readonly status: ApplicationStatus | 'any'
  readonly archived: boolean
  /** What is searched for in everything written; empty while the list is shown. */
  readonly query: string
}

export const listState = createStore<ListState>({
  shape: 'table',
  sort: 'changed',
  natural: true,
  status: 'any',
  archived: false,
  query: '',
})

export const changeList = (change: Partial<ListState>): void => listState.set((before) => ({ ...before, ...change }))
