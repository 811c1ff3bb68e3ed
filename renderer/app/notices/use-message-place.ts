import { type RefObject, useLayoutEffect } from 'react'
import { messagesHeight } from '../../components/messages/messages-height.ts'
import { useStore } from '../../components/store.ts'
import { statusBar } from '../frame/status-bar.ts'
import { roomInFoot } from './room-in-foot.ts'

const gap = 8

/**
 * Puts the messages where they cover nothing. The newest stands in the status bar, where that leaves the room for its line, so that nothing on the
 * screen moves when it comes and goes; those before it show again once it has gone. Where there is no such room, or one that came before has to
 * stay in view, they have a room of their own above that bar, which the screens leave them.
 *
 * @param shown changes when the messages do
 */
export function useMessagePlace(list: RefObject<HTMLElement | null>, inFoot: string, shown: unknown): void {
  const foot = useStore(statusBar)
  // biome-ignore lint/correctness/useExhaustiveDependencies: when to look, not an input
  useLayoutEffect(() => {
    const element = list.current
    if (!element) return
    const place = () => {
      element.classList.add(inFoot)
      element.style.left = ''
      const left = foot && leftInFoot(element, foot)
      if (left === null) element.classList.remove(inFoot)
      else element.style.left = `${left}px`
      messagesHeight.set(left !== null || element.offsetHeight === 0 ? 0 : element.offsetHeight + gap)
    }
    place()
    const sizes = new ResizeObserver(place)
    const words = new MutationObserver(place)
    for (const one of [element, ...(foot ? [foot] : [])]) sizes.observe(one)
    if (foot) words.observe(foot, { childList: true, subtree: true, characterData: true })
    return () => {
      sizes.disconnect()
      words.disconnect()
    }
  }, [list, inFoot, foot, shown])
  useLayoutEffect(() => () => messagesHeight.set(0), [])
}

/** What of the status bar gives way to a message (`data-tight`): nothing, what is said elsewhere too, or all that is only read. */
const tightness = [null, 'some', 'most'] as const

/** Where the newest message stands in the status bar, whose words give way where they have to. Null for nowhere. */
function leftInFoot(list: HTMLElement, foot: HTMLElement): number | null {
  foot.removeAttribute('data-tight')
  const { width, height } = list.getBoundingClientRect()
  const hidesOther = list.querySelector(':scope > [data-stays=true]:not(:last-child)') !== null
  if (list.childElementCount === 0 || hidesOther || height > foot.clientHeight) return null
  for (const tight of tightness) {
    if (tight) foot.dataset.tight = tight
    const left = roomInFoot(foot, width)
    if (left !== null) return left
  }
  foot.removeAttribute('data-tight')
  return null
}
