import type { Line } from './lines/line.ts'

/** What a mail says of itself above its words. General knowledge. */
const field =
  /^(?:from|to|cc|bcc|subject|re|date|sent|reply-to|attachments?|von|an|betreff|datum|gesendet|de|à|objet|envoyé)\s*:\s*\S/iu
const sender = /^(?:from|von|de)\s*:/iu
const about = /^(?:to|subject|an|betreff|à|objet)\s*:/iu

/** How many lines at the beginning of a page are the head of a mail, which tells neither name nor post; 0 where it has none. */
export function mailHead(lines: readonly Line[]): number {
  const end = lines.findIndex(({ text }) => !field.test(text))
  const head = lines.slice(0, Math.max(0, end))
  return head.some(({ text }) => sender.test(text)) && head.some(({ text }) => about.test(text)) ? head.length : 0
}
