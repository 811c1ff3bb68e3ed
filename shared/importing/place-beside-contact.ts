import { lineStretch } from './items/gather-items.ts'
import type { Line } from './lines/line.ts'
import { type Stretch, stretchText, trimmed, within } from './lines/stretch.ts'
import { scoreJobTitle } from './scores/score-title.ts'
import { townByForm } from './town-by-form.ts'

/** A full stop that ends more than a short form ("Co. Clare") parts as a stroke does. */
const parts = /\s*[|·•;\t]\s*|\s+[-–—/]\s+|(?<=\p{L}{4})\.\s+|\s{3,}/gu

/**
 * A town no table holds, by where it stands: before the telephone number or the mail address that the line under a name gives, which
 * begins at `first` in the line. A calling before it is none of it ("Electrician, Bristol"). Null where nothing but `name`, whose page it is, reads so.
 */
export function placeBesideContact(line: Line, first: number, name: string | null): Stretch | null {
  let from = 0
  for (const { index, 0: mark } of line.text.slice(0, first).matchAll(parts)) {
    const found = townIn(trimmed(within(lineStretch(line), from, index)))
    if (found && stretchText(found) !== name) return found
    from = index + mark.length
  }
  return null
}

function townIn(part: Stretch): Stretch | null {
  const text = stretchText(part)
  const comma = text.indexOf(', ')
  const called = comma > 0 && scoreJobTitle(text.slice(0, comma)) >= 1.6
  const lead = called ? comma + 2 : leadTo(text)
  const place = lead > 0 ? trimmed(within(part, lead, text.length)) : part
  return townByForm(stretchText(place)) ? place : null
}

/** "Backend developer in Thrapwick", "Based near Thrapwick", "Quernby → now Thrapwick": how much stands before the town. */
function leadTo(text: string): number {
  const moved = /^.*\s(?:→|->|=>)\s+(?:now\s+)?(?:in\s+)?(?=\p{Lu})/u.exec(text)
  if (moved) return moved[0].length
  const lead = /^(?<what>.*\S)\s(?:in|near|from|at)\s(?=\p{Lu})/u.exec(text)
  const what = lead?.groups?.what ?? ''
  return lead && (scoreJobTitle(what) >= 1.6 || /^(?:based|living|lives|located)$/iu.test(what)) ? lead[0].length : 0
}
