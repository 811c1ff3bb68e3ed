/** True when a name sounds like that of a place of learning. General knowledge of how schools are called in several languages. */
export const schoolLike = (text: string): boolean =>
  /universi|colleg|school|\bcoleg\b|\bysgol\b|schul|institu|istitut|instytut|politech|academ|akademi|acad[ée]m|polyt[eé]ch|politec|[ée]cole|escuela|lyc[eé]|liceo|facult|facolt|hogeschool|högskol|koulu|seminar|conservat|gymnas|kindergarten|\buni\b|\b(?:IFSI|ROC|IUT|INSA|IIT|NIT|MIT|HEC|ETH|EPFL|UCL|LSE|TU|FH)\b|(?:training|education|learning|study) cent|sixth form|\bhigh$|zespół szkół|szkoł/iu.test(
    text,
  )
