/** How people say why they apply: what they want, what draws them, what matters to them. General knowledge of English, German, French and Spanish. */
const wanting =
  /^(?:I (?:(?:now|also|really|still|always|simply|have always|have long|have) )?(?:want(?:ed)?|wish(?:ed)?|hope|aim|would (?:(?:now|also|really|still) )?(?:like|love)|'d (?:(?:now|also|really|still) )?(?:like|love)|long to)\b|I (?:(?:now|also) )?am (?:(?:now|currently|actively|particularly|especially|really) )?(?:looking|seeking|searching|hoping|drawn|attracted|excited|motivated|driven|keen|eager|passionate|interested|moving|changing|retraining|applying (?:because|since|as|to|for [^.;]{3,60} (?:because|since) I)\b)|(?:(?:now|currently|actively) )?(?:looking (?:for|to)|seeking|hoping to|aiming to|wishing to|drawn to|attracted (?:to|by)|motivated by|inspired by|excited (?:by|about)|fascinated by)\b|what (?:first |really |most )?(?:draws|drew|attracts|attracted|interests|interested|motivates|excites|appeals|brought|brings|I (?:want|value|look for|enjoy|love|like|care about))\b|my (?:(?:own|main|next|career|professional|long-term) )?(?:motivation|motive|reason|aim|ambition|goal|hope|dream|objective|interest in)\b|(?:ich (?:möchte|suche|will|wünsche)|mich (?:reizt|motiviert|interessiert)|was mich)\b|(?:je (?:souhaite|veux|voudrais|cherche|recherche)|ce qui m['’])|(?:(?:quiero|quisiera|busco|deseo|me gustaría|lo que me)\b))/iu
const because =
  /^I (?:do this (?:work|job)|chose|left|joined|stayed|became|came|returned|moved|trained|started|went|work|care|believe|enjoy|love)\b.*\b(?:because|that is why|which is why|so that)\b|^(?:I|\p{L}\p{L}+ing) [^.;]{3,120}, and I (?:now )?(?:want|hope|would (?:like|love)) to\b|\bthat I (?:value|enjoy|love|like) (?:the )?most\b|^I (?:enjoy|love|like|stepped|took|spent) [^.;]{3,90} and I (?:now )?(?:(?:want|hope|would (?:like|love)) to|am now ready to)\b|\b(?:matters (?:most )?to me|is why I)\b|^My [^.;]{3,90}, ?(?:and|so) I (?:now )?(?:want|hope|would (?:like|love)) to\b|^My [^.;]{3,90} and I want to\b|^What I have always (?:liked|loved|enjoyed)\b|^(?:What )?I (?:like|love|enjoy)(?: most)? (?:(?:about )?(?:the|this|my|our) (?:work|job|trade|craft)\b|is\b|about\b)/iu

/** "I have loved big kitchens, but I want to cook with the seasons", "After six years of nights I also want a team that stays", "My aunt was a warden, and I have wanted to be one ever since", "I have run a mill and would now like to teach". */
const atLast =
  /^(?:I|My|After|Having|Since|As|Now that|With)\b[^.;]{3,160}[,:;]? (?:(?:(?:and|but|so|yet) )?I (?:(?:now|also|still|really) )*(?:want|hope|have (?:(?:always|long) )?wanted|would (?:(?:now|also|really|still) )?(?:like|love))|(?:and|but) would (?:(?:now|also|really|still) )*(?:like|love) to)\b/iu

/** What someone likes of work; a pastime is none. General knowledge of personal statements. */
const liking =
  /^I (?:(?:most|really|also|still|always|simply|just) )*(?:like|love|enjoy|care (?:about|deeply about))\b/iu
const pastime =
  /\b(?:running|cycling|walks?|walking|hiking|reading|cooking|baking|gardening|knitting|swimming|climbing|camping|fishing|music|football|rugby|cricket|tennis|golf|yoga|dancing|singing|travel(?:ling)?|films?|cinema|theatre|gigs|gaming|my (?:dogs?|cats?|family|children|allotment|bike)|dogs?|weekends?|spare time|free time|outside work|hill ?walking|photography|board games|sports?|beer|wine)\b/iu

/** Courtesies of a letter, which claim nothing and belong to the letter they were written for. */
const courtesy =
  /^(?:I am (?:writing|applying) (?:to|for|in)\b(?![^.]*\b(?:because|since) I\b)|I (?:would|'d) (?:welcome|be (?:glad|happy|pleased|delighted|grateful)|appreciate)\b|I look forward\b|I (?:enclose|attach|have (?:enclosed|attached))\b|(?:please|thank you|dear|kind regards|yours (?:sincerely|faithfully))\b)/iu

/** What is headed as a reason: "Why archives: I like …". */
const labelled =
  /^\(?(?:why\b[^:?]{0,50}|(?:my |personal )?motivation\b[^:]{0,30}|reasons? for applying)\s*[:?]\s*(?:I|My|Because)\b/iu

/** When, how long and how near someone wishes to work: terms, by which they name no reason. */
const terms =
  /\b(?:(?:full|part|term|flexi|whole)[- ]?time|(?:long|short|fixed)[- ]term|days?|nights?|mornings?|afternoons?|evenings?|weekends?|weekdays?|mondays?|fridays?|saturdays?|sundays?|shifts?|hours?|weeks?|hybrid|remote|home|permanent|temporary|temp|contract|casual|agency|seasonal|local|locally|miles|nearby|immediate|start|flexible|regular|early|late|double|rotating|fixed|term)\b/giu
const plainWords =
  /\b(?:I|am|I'm|currently|now|actively|looking|seeking|want|would|like|hoping|for|to|work|working|works?|jobs?|roles?|posts?|positions?|an?|the|or|and|but|no|not|with|without|only|preferably|ideally|of|up|from|on|at|in|within|a|per|some|my|new|\d+)\b/giu

/** "Looking for days or double days, no nights." */
const namesOnlyTerms = (text: string): boolean =>
  text.search(terms) >= 0 && !/\p{L}/u.test(text.replace(terms, ' ').replace(plainWords, ' '))

/** Whether a sentence of the person tells why they apply for work, rather than what they did or know. */
export function isOwnReason(text: string): boolean {
  const plain = text.replace(/’/gu, "'").trim()
  return (
    (wanting.test(plain) ||
      because.test(plain) ||
      atLast.test(plain) ||
      (liking.test(plain) && !pastime.test(plain)) ||
      labelled.test(plain)) &&
    !courtesy.test(plain) &&
    !namesOnlyTerms(plain)
  )
}

/** Whether a sentence is no more than a courtesy of an earlier letter. */
export const isCourtesy = (text: string): boolean => courtesy.test(text.replace(/’/gu, "'").trim())

/** Whether a requirement asks for the person's reasons. */
export function asksForReasons(requirement: string): boolean {
  return /\b(?:why|(?:motivat|attract|passion|enthusias)\p{L}*|reasons?|draws? you|drew you|appeals?|commit(?:ment|ted)|interest(?:ed)?|desire|values?|warum|motivation|pourquoi|motivación)\b/iu.test(
    requirement,
  )
}

/** Whether a question asks for nothing but the person's reasons: "Why us?", "What attracts you to this post?". What they did is no answer to it. */
export function asksOnlyForReasons(question: string): boolean {
  const asked = question.replace(/^.*[:.] (?=(?:why|what)\b)/isu, '')
  return (
    /^(?:(?:please )?(?:tell us|explain|say|describe) )?(?:why\b|what (?:is it that )?(?:attracts|draws|interests|motivates|excites|appeals)\b|your (?:motivation|reasons)\b)/iu.test(
      asked,
    ) &&
    !/\b(?:examples?|experience|skills?|suitable|suited|right for|good fit|best candidate|meet|qualif\p{L}*)\b/iu.test(
      asked,
    )
  )
}

/** Whether a reason only says what is looked for ("I am looking for a field role with a bigger territory"), which tells a reader nothing of why this post. */
export const isOnlyWish = (reason: string): boolean =>
  /^(?:I am )?(?:(?:now|currently|actively|also) )*(?:looking for|seeking|searching for)\b/iu.test(reason) &&
  !/\b(?:because|so that|where I|which|who|to (?:help|make|use|give|bring|learn|grow|build|work|put|return|move))\b/iu.test(
    reason,
  )
