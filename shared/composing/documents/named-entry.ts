import type { Entry } from '../../domain/entry.ts'
import { countNouns } from '../phrases/count-nouns.ts'
import { isNoBody } from '../phrases/is-no-body.ts'
import { isNoPost } from '../phrases/is-no-post.ts'
import { phraseHead } from '../phrases/phrase-head.ts'
import { roleNouns } from '../phrases/role-nouns.ts'
import { singleThings } from '../phrases/single-things.ts'

/**
 * An entry of work without what stands where its post or its employer should and is surely none: a ship, a desk or the column of a table is nobody ("MV Rye Trader", "Checkout"), and a heading, a figure of what did not happen and an office are no
 * place ("Duties as mate", "No accidents", "Reviewer for Rye Letters"). Told in a frame ("I worked as …") either would be nonsense under the person's name.
 */
export function namedEntry(entry: Entry): Entry {
  if (entry.kind !== 'work' && entry.kind !== 'volunteer') return entry
  const title = entry.title?.replace(/ ?(?:→|➔|->|=>) ?/gu, ', then ') ?? null
  return {
    ...entry,
    title: title !== null && isNobody(title) ? null : title,
    organisation: entry.organisation !== null && isNoBody(entry.organisation) ? null : entry.organisation,
  }
}

/** "Rye. Sous chef": a town that ran into the post behind it, of which a reader of the whole finds neither. */
const behindTown = /^\p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}+)?\. \p{Lu}[^.]+$/u

function isNobody(title: string): boolean {
  if (ofShip.test(title) || behindTown.test(title) || /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+$/u.test(title)) return true
  if (isNoPost(title) || title.split(/[^\p{L}-]+/u).some((word) => roleNouns.has(word.toLowerCase()))) return false
  const head = phraseHead(title)?.word ?? ''
  return (countNouns.has(head) || singleThings.has(head) || things.test(head)) && !persons.test(head)
}

/** What stands before the name of a vessel. General knowledge. */
const ofShip = /^(?:MV|MT|MY|SY|SS|HMS|RMS|RFA|FV|MFV|RV|RRS)\s/u
const things =
  /^(?:checkouts?|tills?|trolleys|type|rank|vessel|company|employer|place|position|roro|(?:sub-?)?contract|agency|temp|temping|permanent|casual)$/u
/** By these endings words are called that name whoever does something. */
const persons = /(?:er|or|ist|ian|eer|man|woman|ant|ee|hand)$/u
