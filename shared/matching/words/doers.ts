import { wordKey } from '../ranking/word-key.ts'

/** Nouns that end as doers do and name none, or have a life of their own. General knowledge of English. */
const things = new Set(
  'letter matter order former counter contactor upper poster drawer server waiter master tender header meter number corner layer paper power tower river water offer centre minor major factor sector tutor author doctor director actor motor error mirror terror sister brother mother father daughter under after never rather other better latter later lower higher summer winter september october november december computer printer folder locker'.split(
    ' ',
  ),
)

/** The keys of what a doer does ("diver": diving) or of who does a thing ("diving", "milk": diver, milker). `word` is folded. */
export function doers(word: string): readonly string[] {
  if (word.length < 4 || /[^a-z]/u.test(word)) return []
  const doer = /^([a-z]{3,})(?:er|or)s?$/u.exec(word)
  const singular = word.replace(/s$/u, '')
  if (doer?.[1]) return things.has(singular) ? [] : keys(word, [`${doer[1]}ing`, `${doer[1]}e`])
  const stem = word.replace(/(?:ing|ings|e|es|s)$/u, '')
  const made = [`${stem}er`, `${stem}or`].filter((each) => !things.has(each))
  return stem.length < 3 ? [] : keys(word, made)
}

const keys = (word: string, made: readonly string[]): string[] => [
  ...new Set(made.map(wordKey).filter((key) => key !== wordKey(word))),
]
