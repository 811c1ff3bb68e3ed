import type { Finding } from '../../../domain/finding.ts'
import { type Claim, finding } from '../../claim.ts'
import type { Grounds } from '../../grounds.ts'
import type { ClaimWord } from '../../wording/claim-words.ts'
import { deedVerbs } from '../../wording/deed-verbs.ts'
import { hasProvenance } from '../../wording/has-provenance.ts'
import { isContentWord } from '../../wording/is-content-word.ts'
import { isSmall } from '../../wording/is-small.ts'
import { wordStem } from '../../wording/word-stem.ts'

const opening =
  /(?:,\s*|\s)(?:(?:thereby|thus|hence|so|and so|ultimately|eventually|directly|and|,)\s+)*(?:which (?:\p{L}+ly )?(?:\p{L}+ed|led|made|meant|brought|gave|won|cut|kept|saw|grew|\p{L}+s)\b|leading to|resulting in|so that|such that|with the (?:result|effect|outcome) (?:that|of)|as a (?:result|consequence)|to the point (?:that|where)|culminating in|contributing to|giving rise to|in order to|(?<!\b(?:my|our|the|a|an|of|in|for|his|her|its|their)\s)(?!working|during|including|following|according|regarding|being|having)\p{L}{3,}ing\b(?! of\b)|and (?:thereby|thus|so|therefore|consequently)\b)/giu

/** A further deed after "and": "… and opened the second site". The verb stands in the past, or is one of the short irregular ones. */
const further =
  /,? (?:and|but) (?:also |then |later |now |I |I also )?(?!(?:did|do|does) not\b)(?:did|do|does|run|write|teach|lead|train|manage|represent|employ|design|advise|build|sell|make|give|hold|chair|coach|coordinate|supervise|organise|prepare|produce|deliver|\p{Ll}{3,}ed|gave|ran|won|wrote|led|made|built|held|took|taught|sold|set|kept|spoke|sang|drew|drove|brought|bought|grew|met|put|began|went)(?= )/gu

const deedStems = new Set([...deedVerbs].map(wordStem))

function isFurtherDeed({ stem }: ClaimWord): boolean {
  return deedStems.has(stem)
}

/** Stems of words that tell what came of something: without one a clause adds a detail, which the underlines show. */
const results = new Set(
  `reduce cut lower decrease fall drop shorten halve increase raise rise grow double triple improve better boost speed accelerate save earn win gain attract bring generate
  lead result allow enable help secure prevent avoid eliminate stop end solve achieve exceed beat surpass reach satisfy praise award adopt become expand extend strengthen transform
  delight impress inspire encourage motivate safe faster cheaper fewer higher success record profit revenue sales rating satisfaction recognition promotion`
    .split(/\s+/u)
    .map(wordStem),
)

/** "I learnt there that …", "I know how …": what follows is thought, and tells no result. */
const reflection =
  /\b(?:learn(?:t|ed)?|know|knew|believe|think|find|found|see|saw|seen|understand|taught me|shown me|showed me|convinced)\b[^.;]*\b(?:that|how|what|why)\b[^.;]*$/iu

/** A clause of result or purpose most of whose words are not in the evidence. */
export function checkOutcome(claim: Claim, grounds: Grounds): Finding[] {
  const starts = [...claim.plain.matchAll(opening)]
    .filter(({ index }) => !reflection.test(claim.plain.slice(0, index)))
    .map((match) => ({
      start: match.index + (/^[,\s]+/u.exec(match[0])?.[0].length ?? 0),
      marked: match[0].startsWith(',') || !/ing$/u.test(match[0]),
    }))
  const clauses = starts.flatMap(({ start, marked }, index) => {
    const next = starts[index + 1]?.start ?? claim.text.length
    const stop = /[;.!?)]|, (?:and|but|which)\b/u.exec(claim.plain.slice(start + 2))
    const end = Math.min(next, stop ? start + 2 + stop.index : claim.text.length)
    const words = claim.words.filter((word) => word.start >= start && word.end <= end && isContentWord(claim, word))
    const fresh = words.filter((word) => !hasProvenance(word, grounds) && !claim.asked.has(word.stem))
    if (
      fresh.length < (marked ? 1 : 2) ||
      fresh.length <= words.length * 0.6 ||
      !words.some(({ stem }) => results.has(stem))
    )
      return []
    const last = fresh.at(-1)
    return [
      finding(
        claim,
        { start, end: last?.end ?? end },
        { kind: 'outcome', why: 'The evidence does not state this result.' },
      ),
    ]
  })
  return [
    ...clauses,
    ...furtherDeeds(claim, grounds),
    ...ofWhom(claim, grounds),
    ...announced(claim, grounds),
    ...eased(claim, grounds),
  ]
}

/** "…, which made the rounds far quicker": a change for the better, told by how much better it is. */
const easing =
  /, (?:which|that|and (?:this|that)|this) (?:also |then |soon )?(?:made|makes|meant|means|let|lets|left|leaves|helped|helps|kept|keeps|rendered) [^.;,]*?\b(?:\p{L}{3,}(?:er|ier)\b(?!s\b)|more \p{L}+|fewer|less|better|easy|easier|worse|to (?:go|run|work|get|finish|save))\b[^.;,]*/giu
/** The evidence tells of a result, a purpose or a comparison of its own. */
const tellsResult =
  /\b(?:so that|so the|which|that|thus|because|thanks to|after|since|result\p{L}*|led|leading|mak(?:e|es|ing)|made|mean(?:s|t|ing)|let|help(?:s|ing)|(?:reduc|increas|improv|sav|cut|shorten|eas|speed|halv|doubl)\p{L}*|from|fewer|less|more|than|\p{L}{3,}ier|better|faster|quicker|shorter|longer|smoother|lower|higher|larger|smaller)\b/iu

function eased(claim: Claim, { text }: Grounds): Finding[] {
  if (claim.language !== 'en' || claim.plain.search(easing) < 0 || tellsResult.test(text)) return []
  return [...claim.plain.matchAll(easing)]
    .slice(0, 1)
    .map(({ index, 0: said }) =>
      finding(
        claim,
        { start: index + 2, end: index + said.length },
        { kind: 'outcome', level: 'underline', why: 'The evidence does not state this result.' },
      ),
    )
}

const announcing =
  /\b(?:with the (?:result|effect|outcome) that|as a (?:result|consequence)|resulting in|leading to|culminating in)\b(?<what>[^.;,]*)/giu

/** "…, with the result that trust grew": a result announced as one, no word of which the evidence has, however everyday. */
function announced(claim: Claim, grounds: Grounds): Finding[] {
  if (claim.language !== 'en') return []
  return [...claim.plain.matchAll(announcing)].flatMap((match) => {
    const end = match.index + match[0].length
    const start = end - (match.groups?.what ?? '').length
    const words = claim.words.filter((word) => word.start >= start && word.end <= end && !isSmall(word, 'en'))
    const last = words.at(-1)
    return last && words.every((word) => !hasProvenance(word, grounds))
      ? [
          finding(
            claim,
            { start: match.index, end: last.end },
            { kind: 'outcome', level: 'underline', why: 'The evidence does not state this result.' },
          ),
        ]
      : []
  })
}

const relative =
  /,?\s(?:all|none|both|most|many|some|each|several|two|three|four|five|half) of (?:whom|which|them)\b[^.;,]*/giu

/** "…, all of whom were promoted": what came of people or things, none of it in the evidence. */
function ofWhom(claim: Claim, grounds: Grounds): Finding[] {
  return [...claim.plain.matchAll(relative)].flatMap((match) => {
    const start = match.index + (/^[,\s]+/u.exec(match[0])?.[0].length ?? 0)
    const end = match.index + match[0].length
    const words = claim.words.filter((word) => word.start >= start && word.end <= end && isContentWord(claim, word))
    const fresh = words.filter((word) => !hasProvenance(word, grounds) && !claim.asked.has(word.stem))
    return fresh.length > 0 && fresh.length === words.length
      ? [finding(claim, { start, end }, { kind: 'outcome', why: 'The evidence does not state this result.' })]
      : []
  })
}

/** A joined clause whose deed and object, two content words or more, are not in the evidence: it belongs to another item. */
function furtherDeeds(claim: Claim, grounds: Grounds): Finding[] {
  return [...claim.plain.matchAll(further)].flatMap((match) => {
    const start = match.index + (/^[,\s]+/u.exec(match[0])?.[0].length ?? 0)
    const stop = /[,;.!?)]/u.exec(claim.plain.slice(start))
    const end = stop ? start + stop.index : claim.text.length
    const words = claim.words.filter((word) => word.start >= start && word.end <= end && isContentWord(claim, word))
    const fresh = words.filter((word) => !hasProvenance(word, grounds) && !claim.asked.has(word.stem))
    const last = fresh.at(-1)
    const deed = words[0]
    const isDeed = deed !== undefined && isFurtherDeed(deed) && fresh.includes(deed)
    const light =
      /\b(?:did|do|does|gave|held|ran|made|took)$/u.test(match[0]) &&
      words.every(({ start: at }) => at - match.index - match[0].length < 30)
    return last &&
      fresh.length === words.length &&
      (fresh.length >= 3 || (isDeed && fresh.length >= 2) || (light && fresh.length >= 1))
      ? [finding(claim, { start, end: last.end }, { kind: 'outcome', why: 'The evidence cited does not state this.' })]
      : []
  })
}
