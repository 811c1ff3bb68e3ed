import { phraseHead } from '../../phrases/phrase-head.ts'
import { withIndefinite } from '../../phrases/with-indefinite.ts'
import { heldProofs, withoutArticle } from '../credential-words.ts'
import type { Held } from './held.ts'

type Paper = Extract<Held, { kind: 'paper' }>

/** "Driving licence B+E (trailer)": a licence with its classes behind it. */
const ofClass = /^(?<licence>(?:(?:full|clean|UK) )*driving licen[cs]e) (?<behind>[A-D]\d?(?:\+?E)?(?: \([^()]+\))?)$/iu

/** "digi card", "FLT licence": one paper by its last word; null for what is none. */
export function cardItem(item: string): Paper | null {
  const { licence, behind } = ofClass.exec(item)?.groups ?? {}
  if (licence && behind)
    return {
      kind: 'paper',
      name: `${withIndefinite(licence.toLowerCase().replace(/\buk\b/u, 'UK'))} (${behind.replace(/ \((?<what>[^()]+)\)/u, ', $<what>')})`,
      over: false,
      behind: [],
    }
  const head = phraseHead(item)?.word ?? ''
  const plain =
    /^[\p{L}\d+/-]+(?: [\p{L}\d+/-]+){1,3}$/u.test(item) &&
    / (?:card|licen[cs]e|ticket|permit|passport|certificate)$/iu.test(item)
  return plain && heldProofs.has(head) && !withoutArticle.has(head)
    ? { kind: 'paper', name: withIndefinite(/licen[cs]e$/iu.test(item) ? item : small(item)), over: false, behind: [] }
    : null
}

const small = (item: string): string =>
  /^\p{Lu}\p{Ll}+ \p{Ll}/u.test(item) ? item.charAt(0).toLowerCase() + item.slice(1) : item
