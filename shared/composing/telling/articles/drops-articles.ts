import { bareNoun } from './bare-noun.ts'
import { countedKind } from './counted-kind.ts'

/**
 * Whether whoever wrote these lines leaves articles out as a habit: in two lines or more something surely counted stands without one, and not twice as many lines have any. What is counted as a rule then lacks its article too
 * where it stands bare; in a CV that writes articles it may be a set phrase.
 */
export function dropsArticles(lines: readonly string[]): boolean {
  const long = lines.filter((line) => line.trim().split(/\s+/u).length > 4)
  if (long.length > 4 && long.filter((line) => article.test(line)).length * 5 <= long.length) return true
  const dropped = lines.filter(lacksOne).length
  return dropped >= 2 && dropped * 2 >= lines.filter((line) => article.test(line)).length
}

/** A line may begin with a post as a heading does ("Treasurer, Norlow Mill"); behind a small word it is somebody. */
function lacksOne(line: string): boolean {
  const noun = bareNoun(line)
  if (noun === null) return false
  const kind = countedKind(noun)
  const before = line.slice(0, line.toLowerCase().indexOf(noun))
  return (kind !== 'person' && kind !== 'doer') || /\b(?:with|for|to|by|of|from|when|under)\b/u.test(before)
}

const article = /\b(?:an?|the)\b/iu
