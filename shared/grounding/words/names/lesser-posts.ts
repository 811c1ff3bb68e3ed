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
    kept: /\b(?:assist\p{L}*|asist\p{L}*|auxiliar|aide|hilf\p{L}*|under|sub|associate|junior|support\p{L}*|help\p{L}*)\b/iu,
  },
  {
    lesser: /\b(?:deputy|vice|second|stellvertretende[rnms]?|stv|adjointe?|sous|subdirector\p{L}*|segund[oa]|sub)\b/iu,
    kept: /\b(?:deput\p{L}*|vice|second\p{L}*|stellvertret\p{L}*|vertret\p{L}*|stv|adjointe?|sous|sub\p{L}*|segund[oa]|stood in|stand\p{L}* in|filled in|cover\p{L}*|absen\p{L}*|number two|right hand)\b/iu,
  },
  {
    lesser:
      /\b(?:acting|temporary|interim|provisional|kommissarische[rn]?|intérimaire|par intérim|interino|interina)\b/iu,
    kept: /\b(?:act(?:ed|ing)|temporar\p{L}*|interim|provisional\p{L}*|kommissarisch\p{L}*|intérim\p{L}*|interin[oa]|stood in|stand\p{L}* in|filled in|stepp\p{L}* (?:in|up)|cover\p{L}*|deput\p{L}*|for \p{L}+ (?:months|weeks)|\d+ (?:months|weeks)|while|during|absence|briefly|a time|half of)\b/iu,
  },
  {
    lesser:
      /\b(?:trainee|apprentice|student|intern|pupil|graduate|aspirant|auszubildende[rn]?|azubi|apprentie?|stagiaire|aprendiz|becari[oa]|en formation|in training)\b/iu,
    kept: /\b(?:train\p{L}*|apprentic\p{L}*|student\p{L}*|stud(?:y|ied)\p{L}*|intern\p{L}*|pupil\p{L}*|graduate|ausbildung|auszubild\p{L}*|azubi|appren\p{L}*|stag\p{L}*|aprendiz\p{L}*|becari\p{L}*|formation|learn\p{L}*|placement|qualif\p{L}*)\b/iu,
  },
]
