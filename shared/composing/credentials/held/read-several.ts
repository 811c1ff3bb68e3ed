import type { Entry } from '../../../domain/entry.ts'
import { phraseHead } from '../../phrases/phrase-head.ts'
import { withIndefinite } from '../../phrases/with-indefinite.ts'
import { heldProofs, withoutArticle } from '../credential-words.ts'
import type { Held } from './held.ts'
import { readPaper } from './read-paper.ts'

type Paper = Extract<Held, { kind: 'paper' }>

/** "HGV class 1 (C+E), digi card": several papers on one line, each of which shows by its own words that it is one. */
export function readSeveral(text: string, entry: Entry | null): Held | null {
  if (/[:;]/u.test(text)) return null
  const items = text.split(/, (?![^(]*\))/u)
  if (items.length < 2 || items.length > 6 || items.slice(1).some((item) => bodyWithCode.test(item))) return null
  const papers = items.map((item) => readPaper(item, entry) ?? card(item))
  const found = papers.flatMap((paper) => (paper?.kind === 'paper' && !paper.over ? [paper] : []))
  return found.length === items.length ? { kind: 'several', papers: found } : null
}

/** "City & Guilds 2079" behind another paper: who gave it. */
const bodyWithCode = /^(?:City (?:&|and) Guilds|C&G|NPTC|CPCS|\p{Lu}{3,5}) (?:\p{Lu}{0,2}\d+)$/u

/** "digi card", "FLT licence". */
function card(item: string): Paper | null {
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
