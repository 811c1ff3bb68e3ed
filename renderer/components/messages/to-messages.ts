/** Puts the focus on the newest message at the foot of the window; false when there is none. */
export function toMessages(): boolean {
  const buttons = messages()?.lastElementChild?.querySelectorAll('button')
  buttons?.[0]?.focus()
  return buttons !== undefined && buttons.length > 0
}

/** Whether the focus is on a message. */
export const inMessages = (): boolean => messages()?.contains(document.activeElement) ?? false

const messages = () => document.querySelector('[data-messages]')
