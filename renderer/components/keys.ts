/** Whether this is a computer of Apple's, whose shortcuts are made with Command and whose Option key types signs. */
export const isApple = typeof navigator !== 'undefined' && /mac|iphone|ipad/i.test(navigator.platform)

const appleSigns: Readonly<Record<string, string>> = {
  Mod: '⌘',
  Shift: '⇧',
  Alt: '⌥',
  Enter: '⏎',
  Esc: 'esc',
  Backspace: '⌫',
}
const otherNames: Readonly<Record<string, string>> = { Mod: 'Ctrl', Enter: '⏎', Esc: 'Esc', Backspace: '⌫' }

/**
 * A shortcut as this computer writes it.
 * @example keyName('Mod+Shift+K') // "⇧⌘K" on a Mac, "Ctrl+Shift+K" elsewhere
 */
export function keyName(shortcut: string): string {
  const parts = shortcut.split('+')
  if (!isApple) return parts.map((part) => otherNames[part] ?? part).join('+')
  const order = ['Alt', 'Shift', 'Mod']
  return parts
    .toSorted((a, b) => place(order, a) - place(order, b))
    .map((part) => appleSigns[part] ?? part)
    .join('')
}

const place = (order: readonly string[], part: string) => (order.includes(part) ? order.indexOf(part) : order.length)

/** Whether a key event is the shortcut, with Mod being Command on a Mac and Control elsewhere. */
export function isKey(event: KeyboardEvent | React.KeyboardEvent, shortcut: string): boolean {
  const parts = shortcut.split('+')
  const key = parts.at(-1) ?? ''
  return (
    (event.key.toLowerCase() === key.toLowerCase() || (parts.includes('Alt') && isTypedFor(event, key))) &&
    (isApple ? event.metaKey : event.ctrlKey) === parts.includes('Mod') &&
    (isApple ? !event.ctrlKey : !event.metaKey) &&
    event.shiftKey === parts.includes('Shift') &&
    event.altKey === parts.includes('Alt')
  )
}

/** With Option a letter's key types another sign; the key itself tells which it was. */
const isTypedFor = ({ key, code }: { readonly key: string; readonly code: string }, letter: string) =>
  !/^[a-z0-9]$/iu.test(key) && (code === `Key${letter.toUpperCase()}` || code === `Digit${letter}`)
