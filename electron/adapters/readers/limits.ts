/** How much of a file is read before giving up. Tests shrink these. */
export interface ReadingLimits {
  /** Bytes of the file. */
  readonly bytes: number
  readonly pages: number
  /** UTF-16 units of text. */
  readonly characters: number
  /** Bytes that an archive may unpack to in all. */
  readonly unpacked: number
}

export const readingLimits: ReadingLimits = {
  bytes: 20_000_000,
  pages: 200,
  characters: 2_000_000,
  unpacked: 120_000_000,
}
