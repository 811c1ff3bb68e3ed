/** Labels of forms before what was done. General knowledge (Europass among others). */
export const dutyLabels =
  /^(?:(?:main |key |principal |primary )?(?:activities|duties|responsibilities|tasks|achievements|occupational skills covered|subjects)(?: (?:and|\/|&) (?:responsibilities|duties|tasks|achievements))?|job description|aufgaben|tätigkeiten|haupttätigkeiten(?: und zuständigkeiten)?|missions|principales activités et responsabilités|funções|funciones|mansioni)\s*:?$/iu

/** True for a label of several words, which no section is ever called; "Key achievements" may be one. */
export const namesDuties = (text: string): boolean =>
  /activit|responsib|duties|tasks|zuständigkeiten/iu.test(text) &&
  text.trim().includes(' ') &&
  dutyLabels.test(text.trim())
