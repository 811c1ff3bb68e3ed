import type { PairedItem } from '../paired-item.ts'
import { certainSentences } from './certain-sentences.ts'
import { composingUnits } from './composing-unit.ts'
import { isNoSentence } from './is-no-sentence.ts'
import { isNote } from './is-note.ts'
import { itemSentences } from './item-sentences.ts'
import { type Form, writtenSentences } from './written-sentences.ts'

/** Whether an item's words are no sentence in English and no frame surely carries them, so that running text has no place for them. */
export const isFragment = (pair: PairedItem, form: Form): boolean =>
  composingUnits([pair]).some((unit) => isNote(unit, itemSentences(unit, form.language))) ||
  certainSentences(writtenSentences([pair], { ...form, bullets: false }), [pair]).some(
    ({ text, evidence: [, another] }) => another === undefined && !text.startsWith('“') && isNoSentence(text),
  )
