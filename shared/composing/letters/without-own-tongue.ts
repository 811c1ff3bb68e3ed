import type { PairedItem } from '../paired-item.ts'

const first = 'English,? ?(?:[(:–-] ?)?(?:native|mother tongue|first language)(?: speaker)?\\)?'
/** English without a word on how well says nothing in a letter that is written in it. */
const bare = /^(?:languages?: )?English\.?$/iu
const alone = new RegExp(`^(?:languages?: )?${first}\\.?$`, 'iu')
const beside = new RegExp(`(?:^|(?<=: ))${first}(?:, | and |; | · | \\| )(?=\\p{Lu})`, 'iu')

/** Items without English as the mother tongue, which a reader of a letter in English takes for granted: another language beside it stays. Nothing is left out where the posting asks for English. */
export function withoutOwnTongue(items: readonly PairedItem[], asked: readonly string[]): PairedItem[] {
  if (items.some(({ evidence }) => bare.test(evidence.text.trim())))
    return withoutOwnTongue(
      items.filter(({ evidence }) => !bare.test(evidence.text.trim())),
      asked,
    )
  if (asked.some((text) => /\benglish\b/iu.test(text))) return [...items]
  return items
    .filter(({ evidence }) => !alone.test(evidence.text.trim()))
    .map((item) => {
      const text = item.evidence.text.replace(beside, '')
      return text === item.evidence.text ? item : { ...item, evidence: { ...item.evidence, text } }
    })
}
