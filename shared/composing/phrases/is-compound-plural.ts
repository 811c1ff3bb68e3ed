const compound =
  /^\p{L}{3,}(?:wall|board|house|room|way|line|book|sheet|desk|net|load|band|yard|shop|light|lock|store|stone|fall|top|point|plan)s$/iu

/** Whether a word is several of an everyday compound ("firewalls", "switchboards", "logbooks"), which no name begins with. */
export const isCompoundPlural = (word: string): boolean => compound.test(word)
