import { type RefObject, useLayoutEffect, useRef } from 'react'

/** When the pages get wider or narrower, what was in view stays there. */
export function useKeptPlace(region: RefObject<HTMLElement | null>, width: number): void {
  const before = useRef(width)
  useLayoutEffect(() => {
    const element = region.current
    if (element && before.current > 0) {
      const share = width / before.current
      const half = element.clientHeight / 2
      element.scrollTop = (element.scrollTop + half) * share - half
    }
    before.current = width
  }, [region, width])
}
