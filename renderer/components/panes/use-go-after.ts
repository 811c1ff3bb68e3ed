import { useEffect, useRef } from 'react'

/**
 * Leaves a dialog for a place that takes the focus: that is gone to in the moment the dialog goes, and the focus is given back to nothing else.
 *
 * @returns closes the dialog and goes there
 */
export function useGoAfter(onClose: () => void): (go: () => void) => void {
  const chosen = useRef<(() => void) | null>(null)
  useEffect(() => () => chosen.current?.(), [])
  return (go) => {
    chosen.current = go
    onClose()
  }
}
