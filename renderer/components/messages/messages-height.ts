import { createStore } from '../store.ts'

/**
 * How much of the window above its status bar the messages take, in CSS pixels; 0 while there is none. Screens and dialogs end above it, so that no
 * message covers what can be pressed; styles know it as `--messages`.
 */
export const messagesHeight = createStore(0)

messagesHeight.subscribe(() => {
  document.documentElement.style.setProperty('--messages', `${messagesHeight.get()}px`)
  keepInView(document.activeElement)
})

/** What has the focus stays in view when the room for it becomes lower; a whole text does not move. */
function keepInView(focused: Element | null): void {
  const low = innerHeight / 3
  if (focused && focused !== document.body && focused.getBoundingClientRect().height < low)
    focused.scrollIntoView({ block: 'nearest' })
}
