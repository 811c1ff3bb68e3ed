import type { EntryKind } from '../../domain/entry.ts'

/** All of a line in quotation marks, with at most who said it behind them, in brackets or after a dash. */
const quoted = /^["“„«‘](?<said>[^"“”„«»]+)["”“»’][.,;]?\s*(?:$|[([][^()[\]]*[)\]]\.?$|[–—-]\s*[^"“”]{2,80}$)/u
/** What tells a sentence from a title: it ends as one, speaks of someone, or is as long as no title. */
const sentenceEnd = /[.!?…][.!?…)]*$/u
const ofSomeone = /\b(?:he|she|him|her|his|hers|they|you|your|we|our|us|I|my|me)\b/iu
const longestTitle = 12
/** Their titles stand in quotation marks too. */
const titled: ReadonlySet<EntryKind> = new Set(['publication', 'award', 'education', 'certificate'])

/** Who reports what somebody says: "the engineer told the Gazette", "she said". */
const reported =
  /\b(?:(?:he|she)|\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+)*) (?:said|says|told|tells|explained to|explains|commented|added that|adds)\b|\baccording to \p{Lu}\p{L}+/u
/** Whoever tells of themselves says so, or begins with what they did. */
const ofOneself = /\b(?:I|my|me|we|our|us)\b/u
const fewest = 12

/**
 * Whether a line is wholly somebody else's words: a reference or the press, quoted with its source, or a report of what was said. It may be true and welcome, but the document is the person's own,
 * and nothing in it may be told as if they had written it. Titles in quotation marks are not meant.
 */
export function isOthersWords({ text, kind }: { readonly text: string; readonly kind: EntryKind | null }): boolean {
  const line = text.trim()
  const said = quoted.exec(line)?.groups?.said?.trim()
  if (said !== undefined && !(kind !== null && titled.has(kind)))
    return (
      sentenceEnd.test(said) ||
      ofSomeone.test(said) ||
      said.split(/\s+/u).length > longestTitle ||
      /^\p{Ll}/u.test(said)
    )
  if (said !== undefined || line.split(/\s+/u).length < fewest) return false
  return /^["“]?\p{Lu}/u.test(line) && reported.test(line.replace(/["“][^"”]*["”]/gu, '')) && !ofOneself.test(line)
}
