import type { PairedItem } from '../paired-item.ts'
import { asSentence } from './as-sentence.ts'
import { certainSentences } from './certain-sentences.ts'
import { type Form, writtenSentences } from './written-sentences.ts'

/** Whether an item's words are no sentence in English and no frame surely carries them, so that alone they could only be quoted. */
export const isFragment = (pair: PairedItem, form: Form): boolean =>
  certainSentences(writtenSentences([pair], form), [pair]).some((one) => asSentence(one, [pair]) !== one)
