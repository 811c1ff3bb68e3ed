/** Verbs for what a person is, has, knows or does of habit, in the base form. General knowledge of English advertisements. */
export const personVerbs: ReadonlySet<string> = new Set(
  `be have hold know speak understand enjoy love like want care think bring own possess share feel believe see hear read write listen learn thrive trust notice spot remember keep stay get take give make come go mind hate need find treat put ask talk turn say pay show stand sit swim sing dance sew draw drive ride cycle lift carry climb cope juggle relish respect value fancy live play wear eat drink type count argue admit laugh smile pull muck pitch chip roll spend spare hit meet deal rely respond`.split(
    /\s+/u,
  ),
)

/** Helping verbs, also denied, that carry on a sentence about "you". */
export const helpingVerbs: ReadonlySet<string> = new Set(
  "can can't cannot could must should will won't would may might are aren't do don't did didn't have haven't never always".split(
    ' ',
  ),
)

/** Helping verbs and common verbs in the third person that carry on a sentence about a person. */
export const thirdVerbs: ReadonlySet<string> = new Set(
  "is isn't has hasn't does doesn't can can't won't never".split(' '),
)

/** Past participles that do not end in "-ed". General knowledge of English. */
export const pastForms: ReadonlySet<string> = new Set(
  'been had done run led held built taught kept written driven grown made sold bought won dealt brought spent flown sung drawn set put cut fed bred sewn woven cast known seen read taken given worn stood sat come gone found met got left lost paid felt heard'.split(
    ' ',
  ),
)
