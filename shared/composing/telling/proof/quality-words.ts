/** Adjectives that are no noun: behind a word that is a noun or a verb they show the verb, as no noun stands before them ("conduct internal audits"). General knowledge of English. */
export const qualityWords: ReadonlySet<string> = new Set(
  `internal external weekly monthly daily quarterly annual yearly new existing local regional national international large small big long short high low senior junior complex simple regular
  clinical legal financial technical formal informal full key important difficult detailed accurate clear careful urgent routine vulnerable elderly young older younger disabled homeless
  safe unsafe dangerous hazardous electrical mechanical digital electronic physical practical personal individual different various other seasonal busy quiet fresh clean dirty broken damaged faulty
  incoming outgoing overdue outstanding available relevant suitable necessary healthy nutritious tasty original creative independent joint multiple numerous`.split(
    /\s+/u,
  ),
)
