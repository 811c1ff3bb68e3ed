/**
 * Words of dates in the languages CVs of Europe and the Americas are commonly written in, all in lower case without a final full stop.
 * General knowledge of those languages.
 */

/** Month names and their abbreviations → 1 to 12. */
export const monthWords: Readonly<Record<string, number>> = byWord([
  'jan january januar jänner janvier janv enero ene gennaio gen januari janeiro styczeń stycznia sty leden január tammikuu',
  'feb february februar feber février fevrier févr fevr fév febrero febbraio februari fevereiro fev luty lutego lut helmikuu',
  'mar march märz maerz mär mrz mars marzo maart mrt março marco marzec marca maaliskuu',
  'apr april avril avr abril abr aprile kwiecień kwietnia kwi huhtikuu',
  'may mai mayo maggio mag mei maio maj maja toukokuu',
  'jun june juni juin junio giugno giu junho czerwiec czerwca cze kesäkuu',
  'jul july juli juillet juil julio luglio lug julho lipiec lipca lip heinäkuu',
  'aug august août aout agosto ago augustus agustus sierpień sierpnia sie elokuu augusti',
  'sep sept september septembre septiembre settembre setembro set wrzesień września wrz syyskuu',
  'oct october okt oktober octobre octubre ottobre ott outubro out październik października paź lokakuu',
  'nov november novembre noviembre novembro listopad listopada lis marraskuu',
  'dec december dez dezember décembre decembre déc diciembre dic dicembre dezembro des desember grudzień grudnia gru joulukuu',
])

/** Seasons and terms: they name a part of a year, so only the year is kept. */
export const seasonWords: readonly string[] =
  `spring summer autumn fall winter easter michaelmas hilary trinity frühling frühjahr sommer herbst printemps été automne hiver primavera verano otoño invierno
  estate autunno inverno lente zomer herfst wintersemester sommersemester ws ss early mid late anfang mitte ende`.split(
    /\s+/u,
  )

/** Words for an end that has not come. */
export const presentWords: readonly string[] = [
  'present',
  'the present',
  'to present',
  'current',
  'currently',
  'now',
  'ongoing',
  'on-going',
  'in progress',
  'today',
  'to date',
  'till date',
  'until now',
  'date',
  'heute',
  'jetzt',
  'aktuell',
  'laufend',
  'dato',
  'gegenwart',
  'gegenwärtig',
  'andauernd',
  'dauert an',
  "aujourd'hui",
  'aujourd’hui',
  'actuel',
  'actuelle',
  'actuellement',
  'présent',
  'à ce jour',
  'en cours',
  'maintenant',
  'ce jour',
  'presente',
  'actualidad',
  'la actualidad',
  'actual',
  'actualmente',
  'hoy',
  'oggi',
  'in corso',
  'attuale',
  'ad oggi',
  'atual',
  'atualmente',
  'o momento',
  'hoje',
  'heden',
  'nu',
  'nuværende',
  'idag',
  'nykyinen',
  'nykyhetki',
  'obecnie',
  'do dziś',
  'teraz',
  'nadal',
  'pågående',
  'nåværende',
]

/** Words before a start whose end is open. */
export const sinceWords: readonly string[] = [
  'since',
  'seit',
  'depuis',
  'desde',
  'dal',
  'sinds',
  'sedan',
  'siden',
  'od',
  'ab',
  'as of',
]

/** Words before an end whose start is not told, or before a degree's year. */
export const untilWords: readonly string[] = [
  'until',
  'till',
  'up to',
  'bis',
  "jusqu'en",
  'jusqu’en',
  'hasta',
  'fino al',
  'tot',
  'graduated',
  'graduated in',
  'graduation',
  'expected',
  'expected graduation',
  'expected in',
  'anticipated',
  'completed',
  'completed in',
  'conferred',
  'awarded',
  'graduating',
  'class of',
  'due',
]

/** What may stand between the two ends of a range, beside dashes, arrows and tildes. */
export const rangeWords: readonly string[] = [
  'to',
  'until',
  'till',
  'til',
  'through',
  'thru',
  'and',
  'up to',
  'bis',
  'bis zum',
  'à',
  'au',
  'a',
  'al',
  'hasta',
  'hasta la',
  'fino a',
  'até',
  'tot',
  'til',
  'till',
  'do',
  'jusqu’à',
  "jusqu'à",
]

function byWord(months: readonly string[]): Record<string, number> {
  return Object.fromEntries(months.flatMap((words, index) => words.split(' ').map((word) => [word, index + 1])))
}
