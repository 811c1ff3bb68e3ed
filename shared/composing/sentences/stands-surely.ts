import type { Entry } from '../../domain/entry.ts'
import { sentences } from '../../text/sentences.ts'
import { phraseFaults } from '../aloud/phrase-faults.ts'
import { sentenceFaults } from '../aloud/sentence-faults.ts'
import { carriedSurely } from '../telling/proof/carried-surely.ts'
import { statedSurely } from '../telling/proof/stated-surely.ts'
import type { Told } from '../telling/told.ts'

/**
 * Whether what was made of an item is proved: it reads as a sentence by itself or in the frame that carries it, and the frame says no more of the words than they are known to be. What is not
 * proved stands as the person wrote it, which is right whatever it is.
 */
export function standsSurely({ kind, text }: Omit<Told, 'language'>, entry: Entry | null): boolean {
  if (/\p{Ll}{4}\.,/u.test(text)) return false
  if (kind === 'thing' && (phraseFaults(text).length > 0 || !carriedSurely(text, entry))) return false
  if (kind === 'state' && !statedSurely(text, entry)) return false
  const said = kind === 'thing' ? `My work includes ${text.replace(/\.$/u, '')}.` : text
  return sentences(said).every(({ start, end }) =>
    sentenceFaults(said.slice(start, end)).every((fault) => fault === 'cliché'),
  )
}
