interface Asked {
  /** The least that is asked. */
  readonly months: number
  /** As it is said: "4 years", "1 year". */
  readonly words: string
}

/** What stands behind a time of so many months to say it against what is asked: " of the 4 years asked", ", where 2 years are asked". */
export function againstAsked(months: number, { months: least, words }: Asked): string {
  if (months < least) return ` of the ${words} asked`
  return `, where ${words} ${/^1 \p{L}+$/u.test(words) ? 'is' : 'are'} asked`
}
