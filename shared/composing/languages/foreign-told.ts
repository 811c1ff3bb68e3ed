import type { Entry } from '../../domain/entry.ts'
import type { KnownLanguage } from '../../text/function-words.ts'
import type { Told } from '../telling/told.ts'
import { foreignFrames } from './foreign-frames.ts'

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
  if (entry?.kind === 'work' || entry?.kind === 'volunteer')
    return { kind: 'thing', text: lowered(text, language), language }
  return { kind: 'state', text: frames.hold.replace('{text}', () => text), language }
}

/** German nouns keep their capital; elsewhere an ordinary first word loses it behind a colon. */
function lowered(text: string, language: KnownLanguage): string {
  return language !== 'de' && /^\p{Lu}\p{Ll}{2,}\s(?:\p{Ll}|d['’])/u.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text
}
