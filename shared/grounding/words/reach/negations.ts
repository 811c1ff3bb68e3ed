/** Words that turn a statement round. `not only`, `no later than` and the like do not. General knowledge of English, German, French and Spanish. */
export const negations =
  /\b(?:not(?! only| just| least| merely| quite (?:\d|an?\b|half|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty))|never|none|nobody|nothing|neither|nor|cannot|without|lack(?:s|ed|ing)?|unable|fail(?:s|ed|ing)? to|hardly|scarcely|barely|no(?! (?:fewer|less|later|more|sooner|longer than|doubt|\d))|\p{L}+n['’]t|nicht|keine?[nrsm]?|nie|niemals|ohne|jamais|aucune?|sans|nunca|ningun[oa]?|sin)\b/giu
