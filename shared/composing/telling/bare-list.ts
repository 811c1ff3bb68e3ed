import { isCompoundPlural } from '../phrases/is-compound-plural.ts'
import { loweredPhrase } from '../phrases/lowered-phrase.ts'
import { spokenList } from '../phrases/spoken-list.ts'

/** "Till, stock, customers" loses its capital, a list of names ("Go, Python, Bash") keeps it. */
export const bareList = (items: readonly string[]): string =>
  items.slice(1).some((item) => /^\p{Lu}/u.test(item)) &&
  !isOrdinaryPlural(items[0] ?? '') &&
  !/^\S+ \p{Ll}/u.test(items[0] ?? '') &&
  !isCompoundPlural(items[0]?.split(' ', 1)[0] ?? '')
    ? spokenList(items)
    : loweredPhrase(spokenList(items))

/** "Menus" beside "GP at 71%" is no name. */
const isOrdinaryPlural = (item: string): boolean => /^\p{Lu}\p{Ll}+s$/u.test(item) && loweredPhrase(item) !== item
