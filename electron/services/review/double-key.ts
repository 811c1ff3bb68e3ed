import type { Id } from '../../../shared/domain/ids.ts'

/** Under what it is noted that two items tell different things, in whichever order they are given. */
export const doubleKey = (one: Id, other: Id): string => `apart ${[one, other].toSorted().join(' ')}`
