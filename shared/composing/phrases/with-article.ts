/** "University of Fenwick" and "Northern Pilots Authority" are said with their article, "Fenwick University" and "Fenwick Estate Agency" without. */
export function withArticle(name: string): string {
  if (/^the\s/iu.test(name)) return name
  const [first = name] = name.split(', ', 1)
  const common =
    /^(?:academy|agency|association|bank|board|bureau|cent(?:re|er)|church|city|college|council|department|faculty|federation|institute|institution|ministry|museum|office|school|secretariat|society|state|trust|university|friends|chamber|journal|annals) (?:of|for) /iu
  if (common.test(name) && !/ (?:college|university|school|hospital|academy|institute|council|ltd|plc)$/iu.test(first))
    return `the ${name}`
  return body.test(name) || royal.test(name) || bodyOf.test(name) || statutory.test(name) ? `the ${name}` : name
}

/** "Fenwick Institute of Glass", "Reed Centre of Norlow": named after what it is for. */
const bodyOf =
  /^(?!the\b|.* (?:Ltd|Limited|plc|LLP|Inc|GmbH)$)(?:\p{Lu}\p{L}*[ -]){1,4}(?:Institute|Association|Society|Board|Agency|Ministry|Guild|Department|Office|Bureau|Federation|Centre|Center|Council|Commission|Authority|Union|Service|Order|Faculty) (?:of|for) (?:the )?\p{Lu}/u

/** "Nursing and Midwifery Council", "Crown Prosecution Service": bodies of a country by what they do; a council or service called after its place ("Fenwick Borough Council") has no article. */
const statutory =
  /^(?:United Nations|UN|EU|European Union) (?:\p{Lu}\p{L}+ )+(?:in|to|for) (?:the )?\p{Lu}.*$|^(?!the\b)(?:\p{Lu}\S*|and|&)(?: (?:\p{Lu}\S*|and|&))* (?:(?:\p{L}+(?:tion|ing|ical|ery)|National|Health|Research|Arts|Sports?|Law) Council|(?:Veterinary|Medical|Nursing|Examination|Examinations|Water|Parole|Tourist|Health) Board|(?:Legal|Prosecution|Prison|Probation|Health|Civil|Diplomatic|Revenue|Tribunals|Weather|Forest|Park|Blood) Service|(?:Service|Apprenticeship|Volunteer|Cadet) Scheme|(?:Service|Peace|Cadet) Corps|(?:Stock|Corn|Grain|Wool|Metal|Cotton) Exchange|(?:Payments|Records?|Home|Foreign|Cabinet|Patent|Audit|Statistics|Valuation|Passport|Customs|Meteorological) Office|(?:Companies|Land|Deeds|Ships) Regist(?:er|ry)|Observatory)$|^(?:Companies|Land|Deeds) Regist(?:er|ry)$|^(?:Home|Foreign|Cabinet|Patent|Audit|Met) Office$|^(?:\p{L}+tion|Teaching|Engineering|Nursing|Medical|Arts|Research|Health|Law) Council$/u

/** "Royal Fenland College of Music": what it is, and no name of a person or a town, stands first; "Royal Fenland" alone is a name. */
const royal =
  /^(?:Royal|Open|National)(?: \p{Lu}\p{L}+)? (?:College|Academy|School|Conservatoire|University)(?= (?:of|for) |$|,)|^(?:National|Royal|British|Imperial)(?: \p{Lu}\p{L}+){0,2} (?:Museum|Gallery|Library|Archives?|Theatre|Opera House|Trust|Observatory|Ballet|Opera)(?= (?:of|for) |$|,)/u

/** Public bodies and unions of people, told from the firms that are called so too. General knowledge. */
const body =
  /^(?!the\b)(?:\p{Lu}\S*|of|and|for|&)(?: (?:\p{Lu}\S*|of|and|for|&))* (?<!\b(?:Estate|Lettings?|Travel|Recruitment|Staffing|Employment|Nursing|Modell?ing?|Model|Advertising|News|Press|Talent|Creative|Care|Design|Marketing|Media|Digital|Insurance|Building|Housing) )(?:Agency|Authority|Commission|Directorate|Ministry|Advice Bureau|Federation|Society|Association|Guild|Union|Institute)$/u
