/** Ids and nothing else: "[e3]", "- **[e3, e9]**:", "(e3)", "e3, e9:". */
const onlyIds =
  /^[-*•_\s\d.)]*(?:(?:[[【［][^\]】］]*\d[^\]】］]*[\]】］]\s*)+|\(?\p{Ll}{1,3}\d{1,6}(?:\s*[,;]\s*\p{Ll}{1,3}\d{1,6})*\)?)[*_:：\s]*$/u
const ended = /[.!?…:。！？]["'”’»)*_\]】］\s]*$/u
const goesOn = /^\s*(?!gap\s*[:：])\p{Ll}/u
/** No sentence is longer than so many characters. */
const longest = 600

/**
 * A line together with the one before where both are one sentence: ids on a line of their own belong to the next, and a line that begins in
 * small letters goes on with one that had no end. Null where it stands alone.
 */
export function joinedLine(before: string, line: string): string | null {
  const belongs = onlyIds.test(before)
    ? !/^\s*[[【［]/u.test(line)
    : goesOn.test(line) && !ended.test(before) && before.length < longest
  return belongs ? `${before.trimEnd()} ${line.trimStart()}` : null
}
