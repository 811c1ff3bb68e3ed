import type { Entry } from '../../../domain/entry.ts'
import { cardItem } from './card-item.ts'
import type { Held } from './held.ts'
import { readPaper } from './read-paper.ts'

/** "HGV class 1 (C+E), digi card": several papers on one line, each of which shows by its own words that it is one. */
export function readSeveral(text: string, entry: Entry | null): Held | null {
  if (/[:;]/u.test(text)) return null
  const items = text.split(/, (?![^(]*\))/u)
  if (items.length < 2 || items.length > 6 || items.slice(1).some((item) => bodyWithCode.test(item))) return null
  if (items.every((item) => letters.test(item)) && entry?.kind === 'certificate')
    return { kind: 'several', papers: items.map((name) => ({ kind: 'paper', name, over: false, behind: [] })) }
  const papers = items.map((item) => readPaper(item, entry) ?? cardItem(item))
  const found = papers.flatMap((paper) => (paper?.kind === 'paper' && !paper.over ? [paper] : []))
  return found.length === items.length ? { kind: 'several', papers: found } : null
}

/** Letters behind a name: "CEng, MICE". */
const letters =
  /^(?:CEng|IEng|EngTech|CPhys|CChem|CSci|CEnv|ACMA|CGMA|ACA|FCA|ACCA|FCCA|CTA|ATT|CMgr|QTS|[AMF](?:RICS|CI\p{Lu}{1,3}|I\p{Lu}\p{L}{1,5}|BCS|RSC|SB))$/u

/** "City & Guilds 2079" behind another paper: who gave it. */
const bodyWithCode = /^(?:City (?:&|and) Guilds|C&G|NPTC|CPCS|\p{Lu}{3,5}) (?:\p{Lu}{0,2}\d+)$/u
