const prize = '(?:prize|place|award|runner)'
const preis = '(?:preis|platz|rang)'
const prix = '(?:prix|place|rang)'
const premio = '(?:premio|puesto|lugar|clasificad[oa])'

/**
 * How well somebody did in a competition, by its words: 1 the winner, then second and third, 4 a finalist or commended, 5 only
 * nominated or entered. General knowledge of English, German, French and Spanish.
 */
export const placings: readonly { readonly place: number; readonly pattern: RegExp }[] = [
  {
    place: 1,
    pattern: new RegExp(
      `(?<![\\p{L}-])(?:won(?! (?:a |the |an )?(?:place|seat|contract|bid|tender|funding|grant))|winner|winning|(?:came|finished|placed|ranked) (?:in )?first|first ${prize}|gold(?: medal)?(?= |\\.|,|$)|champion|gewann|gewonnen|sieger(?:in)?|erste[nrs]? ${preis}|1\\. ${preis}|gagné|remporté|lauréate?|premi(?:er|ère) ${prix}|1er ${prix}|gané|ganador[a]?|primer ${premio}|1er ${premio})(?![\\p{L}])`,
      'giu',
    ),
  },
  {
    place: 2,
    pattern: new RegExp(
      `(?<![\\p{L}-])(?:runner[- ]?up|(?:came|finished|placed|ranked) (?:in )?second|second ${prize}|2nd ${prize}|silver(?: medal)?|zweite[nrs]? ${preis}|2\\. ${preis}|(?:deuxième|second|2e) ${prix}|segund[oa] ${premio}|subcampe[óo]n[a]?)(?![\\p{L}])`,
      'giu',
    ),
  },
  {
    place: 3,
    pattern: new RegExp(
      `(?<![\\p{L}-])(?:(?:came|finished|placed|ranked) (?:in )?third|third ${prize}|3rd ${prize}|bronze(?: medal)?|dritte[nrs]? ${preis}|3\\. ${preis}|(?:troisième|3e) ${prix}|tercer ${premio})(?![\\p{L}])`,
      'giu',
    ),
  },
  {
    place: 4,
    pattern:
      /(?<![\p{L}-])(?:finalists?|highly commended|commended|shortlisted|honou?rable mention|special mention|finaliste?|finalista|(?:fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?:prize|place)|(?:in|among|made) the (?:top|best|first) (?:three|five|ten|twenty|\d+)|placed (?:in|among)|(?:came|finished|placed|ranked) (?:fourth|fifth|sixth|seventh|eighth|ninth|tenth))(?![\p{L}])/giu,
  },
  {
    place: 5,
    pattern: /(?<![\p{L}-])(?:nominated|nomination|nominee|longlisted|nominiert|nominée?|nominad[oa])(?![\p{L}])/giu,
  },
]
