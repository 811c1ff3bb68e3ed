/**
 * Words that name something only when written with capitals: acronyms that are also words ("SEND", "LED") and
 * names of tools ("Go", "Excel"). General knowledge of English.
 */
export const casedAcronyms: ReadonlySet<string> = new Set(
  'bed led act it rest send pip mash rag wash arm pat tens mar cap opt safe add lime who aid sims rise dash ship cat pass us'.split(
    ' ',
  ),
)

/** Names that need their first letter large. */
export const casedNames: ReadonlySet<string> = new Set(
  'go r c excel word access teams fourth opera unity oracle sage iris hive flask ray trend spring swift express spark puppet salt outlook argo react stata slack rio buffer discord threads arbor consul nomad concur workday rails'.split(
    ' ',
  ),
)
