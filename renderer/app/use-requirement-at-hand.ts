import { useEffect } from 'react'
import type { Id } from '../../shared/domain/ids.ts'
import { tellAtHand } from './kept-place.ts'

/** The requirement a screen is at is come back to when the page is loaded again. */
export function useRequirementAtHand(id: Id | null, shown = true): void {
  useEffect(() => (shown ? tellAtHand('requirement', () => id) : undefined), [id, shown])
}
