import { type RefObject, useEffect, useState } from 'react'

/** Whether an element is in view of what scrolls, or less than a screen away from it. */
export function useNearView(element: RefObject<HTMLElement | null>, root: RefObject<HTMLElement | null>): boolean {
  const [near, setNear] = useState(false)
  useEffect(() => {
    if (!element.current) return
    const watch = new IntersectionObserver(([seen]) => seen && setNear(seen.isIntersecting), {
      root: root.current,
      rootMargin: '100% 0%',
    })
    watch.observe(element.current)
    return () => watch.disconnect()
  }, [element, root])
  return near
}
