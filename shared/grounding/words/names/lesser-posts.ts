/**
 * Words that make a post less than the post itself, and what keeps that limit in a claim. English, German, French and Spanish. General
 * knowledge of titles.
 */
export const lesserPosts: readonly {
  readonly lesser: RegExp
  readonly kept: RegExp
  /** Counts only right before the post: a "student mentor" is no student. */
  readonly adjacent?: true
}[] = [
  {
    lesser: /\b(?:assistant|assistante?|asistente|auxiliar|aide|hilfs\p{L}*|under|sub|associate)\b/iu,
    kept: /\b(?:(?:assist|asist|hilf|support|help)\p{L}*|auxiliar|aide|under|sub|associate|junior)\b/iu,
  },
  {
    lesser: /\b(?:deputy|vice|second|stellvertretende[rnms]?|stv|adjointe?|sous|subdirector\p{L}*|segund[oa]|sub)\b/iu,
    kept: /\b(?:(?:deput|second|stellvertret|vertret|sub|cover|absen)\p{L}*|vice|stv|adjointe?|sous|segund[oa]|stood in|stand\p{L}* in|filled in|number two|right hand)\b/iu,
  },
  {
    lesser:
      /\b(?:acting|temporary|interim|provisional|kommissarische[rn]?|intérimaire|par intérim|interino|interina)\b/iu,
    kept: /\b(?:act(?:ed|ing)|(?:temporar|provisional|kommissarisch|intérim|cover|deput)\p{L}*|interim|interin[oa]|stood in|stand\p{L}* in|filled in|stepp\p{L}* (?:in|up)|for \p{L}+ (?:months|weeks)|\d+ (?:months|weeks)|while|during|absence|briefly|a time|half of)\b/iu,
  },
  {
    lesser:
      /\b(?:trainee|apprentice|student|intern|pupil|graduate|aspirant|auszubildende[rn]?|azubi|apprentie?|stagiaire|aprendiz|becari[oa]|en formation|in training)\b/iu,
    kept: /\b(?:(?:train|apprentic|student|stud(?:y|ied)|intern|pupil|auszubild|appren|stag|aprendiz|becari|learn|qualif)\p{L}*|graduate|ausbildung|azubi|formation|placement)\b/iu,
  },
]
