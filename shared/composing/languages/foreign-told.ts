import type { Entry } from '../../domain/entry.ts'
import type { KnownLanguage } from '../../text/function-words.ts'
import type { Told } from '../telling/told.ts'
import { type ForeignFrames, foreignFrames } from './foreign-frames.ts'

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
  const { name, level } = frames.level.exec(text.replace(/\.$/u, ''))?.groups ?? {}
  if (name && level) return { kind: 'state', text: spokenFrame(frames, [`${name} (${level})`]), language }
  if (entry?.kind === 'work' || entry?.kind === 'volunteer')
    return { kind: 'thing', text: lowered(text, language), language }
  return { kind: 'state', text: frames.hold.replace('{text}', () => text), language }
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

/** German nouns keep their capital; elsewhere an ordinary first word loses it behind a colon. */
function lowered(text: string, language: KnownLanguage): string {
  return language !== 'de' && /^\p{Lu}\p{Ll}{2,}\s(?:\p{Ll}|d['’])/u.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text
}
