/** Words that show that the word before them is a verb with an object, not part of a name. General knowledge of English. */
export const verbOpeners: ReadonlySet<string> = new Set(
  `a an the and or to with in on at for of all both over more than my our their his her its this these those multiple several various new up out by from as into
  across through under within up-to each every many numerous daily weekly monthly key high large complex how what why whether about around between during against toward towards
  patients students children pupils clients customers staff teams colleagues people users data after`.split(/\s+/u),
)
