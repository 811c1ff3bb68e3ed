/** "Duties as second mate", "RESPONSIBILITIES AS SITE MANAGER:": the post whose work the lines below list; null of any other line. */
export function dutiesAs(text: string): string | null {
  return text.length <= longest ? (label.exec(text.trim())?.[1] ?? null) : null
}

/** A longer line is no label. In characters. */
const longest = 70

const label =
  /^(?:(?:my|main|key|typical|usual) )?(?:duties|responsibilities|tasks|work|role|experience) (?:as|while|whilst|when) (?:an? |the )?([^,;.:]{2,50}?)\s*:?$/iu
