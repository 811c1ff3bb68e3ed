import type { Entry } from '../../domain/entry.ts'
import type { KnownLanguage } from '../../text/function-words.ts'
import { listed } from '../phrases/listed.ts'
import type { Told } from '../telling/told.ts'
import { type ForeignFrames, foreignFrames } from './foreign-frames.ts'
import { foreignHeld } from './foreign-held.ts'
import { germanDeed } from './german-deed.ts'
import { isUnfinishedAbroad } from './is-unfinished-abroad.ts'

/**
 * Words in another language as they can stand in a text: unchanged. A phrase without a verb is carried by a frame of its language, a sentence of the
 * person stands by itself; in languages without frames everything is quoted.
 */
export function foreignTold(
  text: string,
  { language, entry }: { readonly language: KnownLanguage | null; readonly entry: Entry | null },
): Told {
  const frames = language && foreignFrames[language]
  if (!frames || frames.speaks.test(text)) return { kind: 'quoted', text, language }
  const deed = language === 'de' ? germanDeed(text, entry?.end !== 'present' && entry?.end !== null) : null
  if (deed && entry?.kind !== 'certificate' && entry?.kind !== 'skill') return { kind: 'quoted', text: deed, language }
  const spoken = tongues(text, frames, language)
  if (spoken.length > 0) return { kind: 'state', text: spokenFrame(frames, spoken), language }
  if (entry?.kind !== 'work' && entry?.kind !== 'volunteer' && entry?.kind !== 'education' && isUnfinishedAbroad(text))
    return { kind: 'quoted', text, language }
  const held = isUnfinishedAbroad(text) ? null : foreignHeld(text, language)
  if (held) return { kind: 'state', text: held, language }
  if (entry?.kind === 'work' || entry?.kind === 'volunteer')
    return { kind: 'thing', text: lowered(text, language), language }
  const become = (entry?.kind === 'education' || entry?.kind === 'certificate') && isHolder.test(text)
  if (language === 'de' && become && !isUnfinishedAbroad(text))
    return {
      kind: 'state',
      text: `Ich bin ${text.replace(/^(?:Examinierte|Staatlich|Gelernte|Ausgebildete|Geprüfte)/u, (word) => word.toLowerCase()).replace(/,\s*((?:[^,]+,\s*)?(?:\d{4}[–-])?\d{4})\.?$/u, ' ($1).')}`,
      language,
    }
  const usual = frames.held[entry?.kind ?? 'other'] ?? frames.hold
  const frame = /^Ausbildung\b/u.test(text) ? usual.replace('meiner Ausbildung', 'meinem Werdegang') : usual
  return {
    kind: 'state',
    text: flowing(
      frame.replace('{text}', () => text),
      language,
    ),
    language,
  }
}

/** The languages of a line with their levels: "Englisch fließend, Polnisch Grundkenntnisse" → "Englisch (fließend)", "Polnisch (Grundkenntnisse)"; none when one of its parts is something else. */
function tongues(text: string, { level }: ForeignFrames, language: KnownLanguage): readonly string[] {
  const parts = text
    .replace(/\.$/u, '')
    .split(/(?<=\)|\p{Ll}|\d), (?=\p{L})(?![^(]*\))| (?:und|et|y) (?=\p{L}+(?:isch|ais|and|ol|ien|és|ol|án)\b)/u)
  const found = parts.map((part) => level.exec(part)?.groups)
  const told = found.map((one) =>
    one?.name && one.level ? `${language === 'de' ? one.name : one.name.toLowerCase()} (${one.level})` : null,
  )
  return told.every((one) => one !== null) ? told : []
}

/** One language, or several with "and" before the last: "Ich spreche Deutsch (Muttersprache) und Englisch (C1).". */
export function spokenFrame({ speak }: ForeignFrames, items: readonly string[]): string {
  const last = items.at(-1) ?? ''
  const before = items.slice(0, -1).join(', ')
  return `${before === '' ? speak.replace(/\{text\} \S+ /u, '') : speak.replace('{text}', () => before)}.`.replace(
    '{last}',
    () => last,
  )
}

/** "Dipl. Bankwirtschafter HF": what one has become by a study, which German says without an article. */
const isHolder =
  /^(?:(?:Dipl(?:om|\.)?[- ]?|Staatlich geprüfte[rn]? |Staatl\. gepr\. |Gelernte[rn]? |Ausgebildete[rn]? |Examinierte[rn]? |Geprüfte[rn]? |Staatlich anerkannte[rn]? )(?:\p{Lu}\p{Ll}+s?- und )?\p{Lu}?\p{Ll}+(?:er|erin|in|wirt|frau|mann|loge|login|ist|istin)\b|\p{Lu}\p{Ll}+(?:meister|meisterin|techniker|technikerin|kauffrau|kaufmann)\b)/u

/**
 * Behind "Zu meinen … gehört" German needs no colon where the case of what follows cannot show: several names joined, or one thing whose ending tells its gender.
 */
export function flowing(text: string, language: KnownLanguage): string {
  if (language !== 'de') return text
  return text.replace(/^(?<frame>Zu [^:]* gehör(?:t|te)(?: auch)?): (?<what>[^;]+?)(?<end>\.?)$/u, (whole, ...rest) => {
    const { frame, what, end } = partsOf(rest)
    const items = listed(what)
    if (items.some((item) => /(?:19|20)\d{2}/u.test(item))) return whole
    if (items.length > 1 && items.every((item) => /^[\p{Lu}\d]/u.test(item)))
      return `${severally(frame)} ${items.slice(0, -1).join(', ')} und ${items.at(-1)}${end}`
    return feminine.test(what) ? `${frame} die ${what}${end}` : whole
  })
}

/** Nouns whose ending makes them feminine and one: "Beratung", "Verantwortung". */
export const feminine = /^\p{Lu}\p{Ll}*(?:ung|heit|keit|schaft|tion|tät)(?= |$)/u

/** German agrees with what follows: "gehört" one thing, "gehören" several. */
export const severally = (frame: string): string =>
  frame.replace(/gehör(te?)(?= |$)/u, (_, end) => `gehör${end === 't' ? 'en' : 'ten'}`)

interface Parts {
  readonly frame: string
  readonly what: string
  readonly end: string
}

const partsOf = (rest: readonly unknown[]): Parts => rest.at(-1) as Parts // Generic edge: the pattern names them.

/** German nouns keep their capital; elsewhere an ordinary first word loses it behind a colon. */
function lowered(text: string, language: KnownLanguage): string {
  return language !== 'de' && /^\p{Lu}\p{Ll}{2,}\s(?:\p{Ll}|d['’])/u.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text
}
