/** A name of several words with capitals: "Teachers' Pension Scheme". */
const names = /\p{Lu}[\p{L}'’]+(?: (?:(?:of|for|and) )?\p{Lu}[\p{L}'’]+)+/gu
/** What stands before the only thing that is asked for. */
const onlyIt =
  /^(?:(?:an?|the|some|any|good|sound|strong|working|detailed|proven|previous|your) )*(?:(?:knowledge|understanding|experience|use|administration|awareness) (?:of|with|in) (?:using |working with |administering )?(?:the )?)?$/iu

/** What begins a requirement with a capital and belongs to no name. */
const leading = /^(?:Valid|Current|Full|Active|Clean|Recognised|Relevant|Previous|Proven|Existing) /u

const wordsOf = (name: string): string[] => name.split(' ')
const bare = (word = ''): string => word.toLowerCase().replace(/['’]s?$|s$/u, '')

/** Whether a text names another of those with the same last words than the one a requirement asks for and nothing else: the Railway Pension Scheme is no Teachers' Pension Scheme. */
export function isOtherOfTheName(text: string, given: string): boolean {
  const requirement = given.replace(leading, '')
  const [found] = [...requirement.matchAll(names)].filter(({ index }) => onlyIt.test(requirement.slice(0, index)))
  const asked = wordsOf(found?.[0] ?? '')
  const [first, last, beforeLast] = [bare(asked[0]), bare(asked.at(-1)), bare(asked.at(-2))]
  if (asked.length < 3 || text.toLowerCase().includes(first)) return false
  return [...text.matchAll(names)].some(([name]) => {
    const own = wordsOf(name)
    return own.length > 2 && bare(own.at(-1)) === last && bare(own.at(-2)) === beforeLast
  })
}
