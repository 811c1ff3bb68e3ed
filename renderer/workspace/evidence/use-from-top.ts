import { type RefObject, useLayoutEffect } from 'react'

/** Shows a pane from its top again when it is about something else; before the focus goes to anything in it. */
export function useFromTop(inside: RefObject<HTMLElement | null>, about: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it is about is the reason, not an input
  useLayoutEffect(() => {
    inside.current?.closest('aside')?.scrollTo({ top: 0 })
  }, [inside, about])
}
