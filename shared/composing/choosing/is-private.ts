/** Where someone lives and for whose sake: a move, a family. General knowledge of personal statements. */
const move =
  /^(?:I )?(?:have )?(?:moved|relocated|returned|came back|come back|went back|settled|live|living|based) (?:back )?(?:to|in|from) [^.;]*\b(?:to be (?:near|close|with)|for family|with my|my (?:parents|partner|husband|wife|family|children|mother|father))\b/iu
const family =
  /^(?:I am )?(?:(?:happily )?married|(?:a )?(?:single )?(?:mother|father|parent) (?:of|to) \w+|two children|divorced|widowed)\b/iu

const children =
  /^I (?:also )?have (?:\p{L}+ )?(?:(?:school-age|young|small|little|grown-up|teenage) )?(?:children|kids|sons?|daughters?|grandchildren)\b(?!['’])/iu

const raised =
  /^I? ?(?:have )?(?:raised|brought up|raising|bringing up) (?:(?:my|our) |(?:two|three|four) (?=(?:children|sons|daughters|boys|girls)(?:$|[.,;]| (?:who|now|while))))(?:own |two |three |four |young |elderly |late )*(?:children|sons?|daughters?|boys|girls|twins|family)\b/iu

const home = /^(?:I (?:am|was) )?(?:an? )?(?:full-time|stay-at-home) (?:parent|mother|father|mum|dad)\b/iu

const pause =
  /^(?:I )?(?:took|had|have had|am on|was on) (?:an? )?(?:\p{L}+ )?(?:break|time out|maternity leave|paternity leave|parental leave|year off)\b[^.;]*\b(?:to (?:bring up|raise|care for|look after|have)|children|family|mother|father|parents)\b|^(?:career|family) break\b/iu

/** "I am 18 and I finished sixth form": how old someone is. */
const age =
  /^(?:(?:I (?:am|was) |I['’]m )(?:now |currently )?(?:aged )?(?:1[5-9]|[2-7]\d)(?: years? (?:old|of age))?(?:$|[.,;]| and (?:I|have|am|in|an?|now|currently|just)\b)|(?:I am )?aged? (?:1[5-9]|[2-7]\d)\b(?! (?:to|and|or|[-–])|[-–])|(?:age|date of birth|d\.?o\.?b\.?): )/iu

/** Whether a line is the person's private life, which is theirs to mention and shows nothing that a posting asks for: "Moved back to Skye in 2019 to be near my sister". */
export const isPrivate = (text: string): boolean =>
  [move, family, children, home, pause, raised, age].some((one) => one.test(text.trim()))
