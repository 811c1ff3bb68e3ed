/** Forms that make a sentence of words, in folded text. General knowledge of English. */
export const finiteVerbs: ReadonlySet<string> = new Set(
  "is are was were am be been has have had will can may must should would could does do did we you they it i that's there's isn't aren't means makes gives offers".split(
    ' ',
  ),
)
