import type { Entry } from '../../domain/entry.ts'
import type { KnownLanguage } from '../../text/function-words.ts'
import { type ForeignFrames, foreignFrames } from '../languages/foreign-frames.ts'
import { flowing } from '../languages/foreign-told.ts'
import { isSelfEmployed } from '../phrases/is-self-employed.ts'
import type { Told } from '../telling/told.ts'
import { entryContext } from './entry-context.ts'

/** Where a phrase about work stands in its text. */
export interface FramePlace {
  readonly entry: Entry | null
  /** The entry has been named in this section, and whether by a phrase just before, so that "it" is clear. */
  readonly said: 'no' | 'before' | 'just now' | 'again'
  /** The entry has been named earlier in the document. */
  readonly known: boolean
  /** The words say themselves where it was. */
  readonly named: boolean
  readonly dated: boolean
  /** Where and when, where the paragraph begins in a way of its own. */
  readonly beginning?: string | null
}

/** A noun phrase as a sentence about the person's work: "My work as Head Chef at The Quay Hotel (since 2017) includes menu development." */
export function workFrame({ text: phrase, language, done }: Told, place: FramePlace): string {
  const frames = language && foreignFrames[language]
  if (language && frames) return foreignFrame(phrase, { ...place, frames, language })
  const { entry, said } = place
  const one = { ended: 'included', ongoing: done ? 'has included' : 'includes', unknown: 'has included' }[
    tenseOf(entry)
  ]
  const studies = entry?.kind === 'education'
  const verb = studies ? one.replace(/^has /u, 'have ').replace(/^includes$/u, 'include') : one
  const further = verb.replace(/^(?:has |have )?/u, (has) => `${has}also `)
  if (said === 'just now') return `${studies ? 'They' : 'It'} ${entry ? further : 'also includes'} ${phrase}`
  if (said === 'again' && entry && !done && entry.kind !== 'education')
    return `Another part of that work ${tenseOf(entry) === 'ended' ? 'was' : 'is'} ${phrase}`
  const context = entry && !place.named ? entryContext(entry, place) : null
  if (said === 'before' || said === 'again')
    return entry && entryContext(entry, place)
      ? `My ${entry.kind === 'education' ? 'studies' : 'work'}${entry.organisation && !isSelfEmployed(entry.organisation) ? ' there' : ''} ${further} ${phrase}`
      : `My experience also includes ${phrase}`
  if (!context) return `My experience includes ${phrase}`
  const own = /^(?:Working )?(?<how>self-employed|freelance)$/iu.exec(context)?.groups?.how
  if (own) return `My ${own.toLowerCase()} work ${verb} ${phrase}`
  if (place.beginning) return `${place.beginning} ${verb} ${phrase}`
  return `My ${entry?.kind === 'education' ? 'studies' : 'work'} ${context.charAt(0).toLowerCase()}${context.slice(1)} ${verb} ${phrase}`
}

function tenseOf(entry: Entry | null): 'ended' | 'ongoing' | 'unknown' {
  if (!entry?.end) return 'unknown'
  return entry.end === 'present' ? 'ongoing' : 'ended'
}

interface ForeignPlace extends FramePlace {
  readonly frames: ForeignFrames
  readonly language: KnownLanguage
}

function foreignFrame(phrase: string, { frames, language, entry, said, known, named, dated }: ForeignPlace): string {
  const tense = tenseOf(entry)
  if (said !== 'no')
    return flowing(
      frames.further[tense].replace('{text}', () => phrase),
      language,
    )
  const where = [entry?.organisation, dated && !known ? years(entry, frames.since) : null].filter(Boolean).join(', ')
  const title = known ? null : (entry?.title ?? null)
  const context =
    named || where === ''
      ? ''
      : elided(
          (title ? frames.as : frames.at)
            .replace('{title}', () => titleIn(title ?? '', language))
            .replace('{where}', () => where),
          language,
        )
  return flowing(
    frames.work[tense].replace('{place}', () => context).replace('{text}', () => phrase),
    language,
  )
}

/** French and Spanish write a post in small letters, German with its capital. */
const titleIn = (title: string, language: KnownLanguage): string =>
  language !== 'de' && /^\p{Lu}\p{Ll}/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title

/** "de ouvrière" → "d’ouvrière". */
const elided = (text: string, language: KnownLanguage): string =>
  language === 'fr' ? text.replace(/^ de (?=[aeiouyàâéèêëîïôûœh])/iu, ' d’') : text

function years(entry: Entry | null, since: string): string | null {
  const from = entry?.start?.slice(0, 4) ?? null
  const to = entry?.end && entry.end !== 'present' ? entry.end.slice(0, 4) : null
  if (entry?.end === 'present') return from && since.replace('{year}', from)
  return from && to && from !== to ? `${from}–${to}` : (from ?? to)
}
