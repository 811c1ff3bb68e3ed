import type { Entry } from '../../domain/entry.ts'
import { loweredPhrase } from '../phrases/lowered-phrase.ts'
import { spokenList } from '../phrases/spoken-list.ts'
import { withIndefinite } from '../phrases/with-indefinite.ts'
import { bareYear } from './bare-year.ts'
import { nameWithBracket } from './name-with-bracket.ts'
import { namesPaper } from './names-paper.ts'
import { toldAsHeld } from './told-as-held.ts'

/** A year, or how something was passed, among what stands between commas: the line tells of one thing. */
const tellsOfOne =
  /, (?:[^,]*\b(?:19|20)\d{2}\b|(?:with |first[- ]time )?(?:distinction|merit|pass(?:es|ed)?|credit|honou?rs)\b|(?:renewed|issued|valid|current|active|expires)\b)/iu

/** Under what a proof of each kind of entry is named, in words that a check knows for a frame. */
const frames: Readonly<Partial<Record<Entry['kind'], string>>> = {
  education: 'My studies included',
  certificate: 'My certificates include',
  award: 'My awards include',
}

/**
 * A proof by its own name where no sure way is known to say that one holds it: "Splicing Card, renewed 2022" → "My certificates include Splicing Card (renewed 2022)". What belongs to the name stands in
 * one bracket behind it; where that is not sure, the line stands as it was written: in quotation marks where it tells of one thing. Papers in a row are listed. Null where no frame fits.
 */
export function qualificationNamed(text: string, entry: Entry | null): string | null {
  const told = underFrame(text, entry)
  return told === null ? null : toldAsHeld(told, text)
}

/** "Winch work" inside a sentence; what has a second capital or a figure stays. */
const small = (member: string): string =>
  /^\p{Lu}\p{Ll}+(?: \p{Ll}+)+$/u.test(member) ? loweredPhrase(member) : member

function underFrame(text: string, entry: Entry | null): string | null {
  const own = text
    .replace(/[\s.,;]+$/u, '')
    .replace(/ [–-] (?<when>(?:19|20)\d{2})$/u, ', $<when>')
    .replace(
      /(?<=[^,(])(?<!\ball) (?=(?:issued|renewed|expires|valid (?:to|until)) (?:\p{L}+ )?(?:19|20)\d{2})/gu,
      ', ',
    )
    .replace(
      /^(?<when>(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*\.? )?(?:19|20)\d{2})[,:]? (?<what>\p{L}.*)$/u,
      '$<what>, $<when>',
    )
    .replace(bareYear, ', $1')
  const frame = frames[entry?.kind ?? 'certificate'] ?? 'My certificates include'
  if (
    !/^[^,;:()]*\p{L}{2}/u.test(own) ||
    /^various\b|\bon request$/iu.test(own) ||
    /[“”"@]|\.\s+\p{Lu}\p{Ll}/u.test(own) ||
    /^(?:\S+\s+){9}[^,;:()]*$/u.test(own)
  )
    return null
  const named = nameWithBracket(own, entry)
  if (named)
    return `${frame} ${/^(?:diploma|degree|certificate)\b(?! (?:of|in)\b)/iu.test(named) ? withIndefinite(loweredPhrase(named)) : named}`
  if (/^[^:,();]+: /u.test(own)) return `${frame} ${own}`
  if (tellsOfOne.test(own)) return `${frame} “${text.replace(/[\s.,;]+$/u, '')}”`
  const members = own.split(/[,;] (?![^(]*\))/u)
  if (entry?.kind === 'award') return `${frame}: ${own}`
  const isRow = entry?.kind !== 'education' && members.length < 6 && members.every(namesPaper)
  return isRow && !/[()]| and /u.test(own) ? `${frame} ${spokenList(members.map(small))}` : null
}
