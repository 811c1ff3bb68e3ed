/** Whether keys go into a field, a choice or the document, so that no letter is a shortcut. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return (
    target.isContentEditable ||
    /^(?:INPUT|TEXTAREA|SELECT)$/u.test(target.tagName) ||
    target.closest('[role=menu]') !== null
  )
}
