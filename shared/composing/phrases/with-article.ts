/** "University of Fenwick" and "Northern Pilots Authority" are said with their article, "Fenwick University" and "Fenwick Estate Agency" without. */
export function withArticle(name: string): string {
  const common =
    /^(?:academy|agency|association|bank|board|bureau|cent(?:re|er)|church|city|college|council|department|faculty|federation|institute|institution|ministry|museum|office|school|secretariat|society|state|trust|university|friends) (?:of|for) /iu
  if (common.test(name) && !/ (?:college|university|school|hospital|academy|institute|council|ltd|plc)$/iu.test(name))
    return `the ${name}`
  return body.test(name) ? `the ${name}` : name
}

/** Public bodies and unions of people, told from the firms that are called so too. General knowledge. */
const body =
  /^(?!the\b)(?:\p{Lu}\S*|of|and|for|&)(?: (?:\p{Lu}\S*|of|and|for|&))* (?<!\b(?:Estate|Lettings?|Travel|Recruitment|Staffing|Employment|Nursing|Modell?ing?|Model|Advertising|News|Press|Talent|Creative|Care|Design|Marketing|Media|Digital|Insurance|Building|Housing) )(?:Agency|Authority|Commission|Directorate|Ministry|Bureau|Federation|Society|Association|Guild|Union|Institute)$/u
