import { type RefObject, useEffect, useRef } from 'react'
import { moveCard } from './panel-key.ts'

/** Goes to the next open requirement and keeps the focus in the panel, whose cards are others then. */
export function useFocusAfter(root: RefObject<HTMLDivElement | null>, requirement: string, onNextOpen: () => boolean) {
  const wanted = useRef(false)
  useEffect(() => {
    if (!wanted.current || !requirement) return
    wanted.current = false
    root.current?.focus()
    root.current?.closest('aside')?.scrollTo({ top: 0 })
    if (root.current) moveCard(root.current, 1)
  }, [requirement, root])
  return () => {
    wanted.current = onNextOpen()
  }
}
