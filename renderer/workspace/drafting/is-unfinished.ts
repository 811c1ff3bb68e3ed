import type { Draft } from '../../editor/draft.ts'

/** Whether more of a proposal is to come, or would have come: what it has not got to is not told from what it leaves out. */
export const isUnfinished = ({ running, problem }: Pick<Draft, 'running' | 'problem'>): boolean =>
  running || problem !== null
