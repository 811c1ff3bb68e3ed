const de = '(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Wochenende|Woche)'
const fr = '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|week-end|semaine)s?'
const es = '(?:lunes|martes|miércoles|jueves|viernes|sábados?|domingos?|fin(?:es)? de semana|semanas?)'

/**
 * How often something comes round, in days, as German, French and Spanish say it. The rarer stand first: "jeden zweiten Montag" before
 * "jeden Montag". General knowledge.
 */
export const roundsAbroad: readonly (readonly [days: number, said: RegExp])[] = [
  [
    14,
    round(
      `jede[nrs]? zweite[nrs]? ${de}|alle (?:zwei|2) Wochen|alle 14 Tage|zweiwöchentlich|zweimal im Monat`,
      `un ${fr} sur deux|tous les (?:quinze|15) jours|toutes les deux semaines|deux (?:fois|${fr}) par mois`,
      `cada (?:dos|2) semanas|cada (?:quince|15) días|un ${es} de cada dos|dos (?:veces|${es}) al mes`,
    ),
  ],
  [21, round(`jede[nrs]? dritte[nrs]? ${de}`, `un ${fr} sur trois`, `un ${es} de cada tres`)],
  [
    28,
    round(
      `jede[nrs]? vierte[nrs]? ${de}|einmal im Monat|monatlich|jeden Monat`,
      `un ${fr} sur quatre|une fois par mois|chaque mois|tous les mois|mensuel(?:le|lement)?`,
      `un ${es} de cada cuatro|una vez al mes|cada mes|todos los meses|mensual(?:mente)?`,
    ),
  ],
  [
    91,
    round(
      'vierteljährlich|jedes (?:Quartal|Vierteljahr)',
      'chaque trimestre|tous les trois mois|trimestriel(?:le|lement)?',
      'cada trimestre|cada tres meses|trimestral(?:mente)?',
    ),
  ],
  [
    365,
    round(
      'jährlich|jedes Jahr|einmal im Jahr',
      'chaque année|tous les ans|une fois par an|annuel(?:le|lement)?',
      'cada año|todos los años|una vez al año|anual(?:mente)?',
    ),
  ],
  [3.5, round('zweimal (?:pro|in der) Woche', 'deux fois par semaine', 'dos veces (?:por|a la) semana')],
  [
    7,
    round(
      `jede[nrs]? ${de}|wöchentlich|einmal (?:pro|in der) Woche`,
      'montags|dienstags|mittwochs|donnerstags|freitags|samstags|sonntags',
      `tous les (?!jours|mois|ans)${fr}|toutes les semaines|chaque ${fr}|une fois par semaine|hebdomadaire(?:ment)?`,
      'le (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)',
      `todos los ${es}|todas las semanas|cada ${es}|una vez (?:por|a la) semana|semanal(?:mente)?`,
      'los (?:lunes|martes|miércoles|jueves|viernes|sábados|domingos)',
    ),
  ],
  [
    1,
    round(
      'täglich|jeden (?:Tag|Abend|Morgen)|jede Nacht',
      'tous les jours|chaque (?:jour|soir|matin|nuit)|quotidien(?:ne|nement)?',
      'todos los días|cada (?:día|noche|mañana)|a diario|diariamente|diari[oa]',
    ),
  ],
]

function round(...said: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${said.join('|')})(?!\\p{L})`, 'giu')
}
