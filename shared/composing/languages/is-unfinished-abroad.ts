/** How a study or paper is called that is under way, was left, or did not end well. General knowledge of German, French and Spanish. */
const words =
  /(?<!\p{L})(?:en cours|en préparation|inachevée?|abandonnée?|interrompue?|commencée?|débutée?|prévue?|attendue?|non (?:validée?|obtenue?|terminée?)|échec|échouée?|à finir|(?:première|deuxième|1re|1ère|2e) année|en curso|pendiente|sin terminar|abandonad[oa]|abgebrochen|begonnen|laufend|in Ausbildung|nicht (?:bestanden|abgeschlossen)|voraussichtlich|angemeldet)(?!\p{L})/iu
/** "2 von 5 Prüfungen", "3 sur 13 épreuves". */
const partOf = /(?<!\d)(?<had>\d{1,2}) (?:\p{L}+ )?(?:von|sur|de) (?<all>\d{1,2})(?!\d)/u

/** Whether a line in German, French or Spanish tells of a study or paper that is not finished: it is never told as held. */
export function isUnfinishedAbroad(line: string): boolean {
  const { had, all } = partOf.exec(line)?.groups ?? {}
  return words.test(line) || (had !== undefined && had !== all)
}
