/**
 * What advertisements say that asks nothing of a person: the foot of a mail, how to fill in a form, and what an employer says of its own
 * rules and its own size. General knowledge of advertisements; the text comes as `cueText` folds it.
 */
export const neverAsked = (text: string): boolean => sayings.some((saying) => saying.test(text))

const sayings: readonly RegExp[] = [
  // “anyone is welcome to ask”
  /^(?:[\p{L}\d'’-]+ ){1,4}(?:are|is) (?:also |very )?welcome to (?:ask|apply|enquire|inquire|try|get in touch)\b/u,
  // “give one example under each heading”
  /^(?:please )?(?:give|provide|write|use) (?:only )?(?:one|an?|two|three|the) (?:\p{L}+ )?(?:examples?|answers?|responses?|paragraphs?) (?:under|for|per|in|to|against) (?:each|every|all)\b/u,
  // “your statement should address all of the essential criteria”
  /^(?:all )?(?:applicants|candidates|applications|you|(?:your )?(?:supporting )?(?:application|statement|letter)s?) (?:should|must|need to|will need to|are (?:asked|required|expected) to) (?:\p{L}+ly |also )?(?:address|respond to|refer to|speak to) (?:(?:each|all|every one|both) of )?(?:all |each |every )?(?:the |these |those |our )?(?:(?:above|following|key|essential|desirable|listed|stated|published) ){0,2}(?:selection |shortlisting |assessment |person )?(?:criteria|criterion|specification|questions|points|requirements)\b(?!.*\d+[- ](?:words?|characters?))/u,
  // “applicants must show in their supporting statement how they meet each of the following criteria”
  /^(?:all )?(?:applicants|candidates|you|please|your (?:supporting )?(?:application|statement|letter))\b.{0,30}\b(?:show|demonstrate|explain|tell us|say|describe|set out|evidence)\b.{0,40}\bhow (?:they|you) (?:will )?(?:meet|fulfil|satisfy|match)\b.{0,30}\b(?:criteria|criterion|specification|requirements|points)\b(?!.*\d+[- ]?(?:words?|characters?|pages?))/u,
  // “apply with a CV and supporting statement to …”
  /^(?:please |to )?apply (?:with|by (?:sending|e-?mailing)) (?:a |an |your )?(?:cv|resum\p{L}*|covering letter|cover letter|letter)\b(?!.*\b(?:explain|tell|how you|why|words?|pages?)\b)/u,
  // “send a supporting statement addressing the person specification”
  /^(?:please )?(?:send|submit|e-?mail|return|enclose|include) (?:us )?(?:an? |your )?(?:(?:cv|resum\p{L}*|application form) (?:and|with|together with) )?(?:an? |your )?(?:(?:supporting|covering|personal|cover) )?(?:statement|letter) (?:addressing|(?:that|which) address(?:es)?|responding to) (?:(?:each|all) of )?(?:the |each |these |our )?(?:\p{L}+ ){0,2}(?:criteria|criterion|specification|points|requirements)\b(?!.*\d+[- ]?(?:words?|characters?|pages?))/u,
  // “apply through our site with a supporting statement that addresses the person specification”
  /^(?:please |to )?apply (?:through|via|on|online|using|at|by)\b[^.]{0,60}? with (?:an? |your )?(?:(?:cv|resum\p{L}*) and (?:an? |your )?)?(?:(?:supporting|covering|personal|cover) )?(?:statement|letter) (?:addressing|(?:that|which) address(?:es)?) (?:the |our )?(?:\p{L}+ ){0,2}(?:criteria|criterion|specification|points|requirements)\b(?!.*\d+[- ]?(?:words?|characters?|pages?))/u,
  // “one weekend in two off”
  /^(?:one|every|two|each|\d) [^.;]{0,24}\b(?:weekends?|days?|saturdays?|sundays?|fridays?)\b[^.;]{0,16} off\.?$/u,
  // “a few lines about yourself”
  /^(?:and )?(?:an? (?:\p{L}+ )?(?:note|paragraph|letter|bit)|(?:an? (?:couple|few) of|a few|two|three|some) (?:\p{L}+ )?(?:lines|sentences|words|paragraphs)) (?:about|on) (?:you|yourself)\b(?!.*\d+[- ]?words?)/u,
  // “half in our workshop, half on site”
  /^(?:about |roughly )?(?:half|part|partly|mostly|some) (?:of (?:it|the (?:time|week|job|work)) )?(?:is )?(?:in|at|on|from|out)\b[^.;]{2,40}?,? (?:and |but )?(?:half|part|partly|the rest|some) (?:is )?(?:in|at|on|from|out)\b[^.;]{2,40}\.?$/u,
  // “36-hour week, 27 days' holiday, registration fees paid”
  /^(?=.*\b(?:holidays?|annual leave|leave|pension|fees paid|bonus|discount)\b)(?!.*\b(?:must|able|willing|need|experience|manage|approve|process)\b)(?:about )?\d{2}(?:\.\d+)?[- ]hours? (?:a |per )?week,\s/u,
  // “it's 35 hours a week, Monday to Thursday”, “hours: 40 per week”
  /^(?:(?:it|this|the (?:post|role|job|position))(?:'s| is) (?:for )?|(?:working )?hours(?: of work)?: ?)\d{2}(?:\.\d+)? ?(?:hours? |hrs? )?(?:a|per|each) week\b(?!.*\b(?:must|able|willing|need|require\p{L}*|expected|flexib\p{L}*)\b)/u,
  // “reporting to the head of finance”
  /^(?:report(?:ing|s)?|responsible|accountable|answerable)(?: directly| jointly)? to (?:the|our|an?|dr|prof\p{L}*) (?!.*\b(?:and (?:you|will|work)|for (?:the|all|our|your)|on (?:the|all|our|your))\b)[^,;:.]{2,70}\.?$/u,
  // “the fisheries officer will report to the assistant inspector”
  /^(?:the|this) (?!.*\b(?:and|must|able)\b)(?:[\p{L}-]+ ){1,5}(?:will (?:be )?)?(?:reports?|responsible|accountable|reporting) (?:directly )?to (?:the|our|an?) (?!.*\b(?:for|on) )[^,;:.]{2,70}\.?$/u,
  // “the bakery is committed to safeguarding”
  /^(?:the|our|this) (?:\p{L}+ ){1,3}(?:is|are) (?:fully |strongly |deeply )?committed to (?!.*\b(?:you|candidates?|applicants?|post ?holders?|staff|volunteers|everyone|expects?|must|subject|requires?|needs?|checks?)\b)/u,
  // “a panel may be formed”, “canvassing will disqualify”
  /^(?:a|an order of merit|the) (?:\p{L}+ )?panel (?:may|will|shall) be (?:formed|established|created|set up)\b|^canvassing\b.{0,40}\bdisqualif/u,
  // “we look at sales every Monday morning”
  /^(?:and |as |since |because )?we (?:look at|bake|open|close|start|finish) (?!.*\b(?:you|candidates?|applicants?|must|need|for (?:someone|somebody|people))\b)/u,
  // “needs a right-hand person”
  /^needs an? (?:[\p{L}'-]+ ){0,3}(?:person|pair of hands|helper|deputy|successor|replacement|colleague)\.?$/u,
  // “what we can promise is a good team and a cottage”
  /^what (?:we|you|i)(?:'ll| can| will| do| would)? (?:really |also |always )?(?:get|promise|offer|give|provide)(?: you| in return)?\b(?!.*\?)/u,
  // “the rest we can teach”
  /^(?:and )?(?:(?:all )?the rest|everything else|anything else|the remainder|what(?:ever)? you don't know)\b.{0,40}\b(?:teach|taught|learn\p{L}*|train\p{L}*|show|shown|picked? up)\b/u,
  // “those marked (E) are essential, the others desirable”
  /^(?:the )?(?:those|items|points|criteria|lines|requirements) marked\b.{0,60}\b(?:essential|desirable|required|nice to have)\b/u,
  // “candidates will be shortlisted against the criteria marked (A)”
  /^(?:all )?(?:candidates|applicants|applications|you|shortlisting|we)(?:'ll)? (?:will |shall |are |is )?(?:be )?(?:shortlist(?:ed)?|assess(?:ed)?|scored?|sift(?:ed)?|judged?|marked)\b.{0,60}\b(?:criteria|criterion|specification|\([a-z]\))/u,
  // “please use the boxes below”
  /^(?:please )?(?:use|fill in|complete) (?:the|these|all|both|all the) (?:\p{L}+ )?(?:boxes|spaces|fields)\b(?!.*\d)/u,
  // “longer answers …”
  /^longer (?:answers?|responses?|statements?|texts?)\b/u,
  // “anything over the limit will not be read”
  /^(?:answers?|responses?|statements?|text|anything|entries) (?:above|over|beyond|exceeding|longer than|that (?:exceed|go over|are over|run over))\b.{0,40}\b(?:limit|words?|characters?|box)\b/u,
  // “answer each question in 200 words”
  /^(?:please )?(?:answer|address|respond to|reply to|keep|limit) (?:each|every|all|both|your|them|these|it)\b.{0,60}\b(?:words?|characters?|pages?|sides?|box(?:es)?)\b/u,
  // “it is never dull”
  /^(?:it|this|life|work)(?:'s| is) (?:never|always|rarely|hardly ever|not always)\b/u,
  // “things can get busy”
  /^(?:it|things|days|the (?:pace|work)) (?:can|may|might|will|do|does) (?:sometimes |often )?(?:get|be) (?:\p{L}+ ){0,2}\p{L}+\.?$/u,
  // “we don’t mind where you trained”
  /^we (?:don't|do not|won't) (?:mind|care|worry)\b/u,
  // “the rest of the week from home”
  /^(?:the )?(?:rest|remainder) (?:of the (?:week|time) )?(?:from|at) home\b/u,
  // “two days a week from home”
  /^(?:(?:up to|about|at least) )?(?:\d|one|two|three|four|five) days? (?:a|per|each|every) week (?:from|at) home\.?$/u,
  // “we came across your profile”
  /^(?:and )?(?:i|we) (?:came across|spotted|saw|found) your\b/u,
  // “uniform is provided free”
  /^(?:all )?(?:\p{L}+ ){1,4}(?:is |are )?(?:supplied|provided)(?: free)?\.?$/u,
  // “a small, friendly practice”
  /^(?:we(?:'re| are) an? |an? |our )?(?:(?:small|large|friendly|busy|local|established|independent|long[- ]established|growing|family|family[- ]run|tiny|happy|lovely|well[- ]known|second[- ]generation)[, ]+)+(?:and \p{L}+ )?(?:\p{L}+ )?(?:firm|company|team|business|shop|practice|charity|bakery|garage|farm|outfit|yard|studio|restaurant|pub|cafe|agency)\.?$/u,
  // “you would join a team of six”, “you will be our second engineer”
  /^(?:you(?:'d|'ll| will| would) )?(?:join|be joining|be part of|report (?:directly )?to (?:the|a|our|dr|prof|your)\b|be reporting to|sit (?:in|within)|be (?:our|the|its|their) (?:first|second|third|fourth|fifth|sixth|tenth|only|newest|next) (?!person|point|voice|face|contact|port|line|to\b))/u,
  // “you probably know us from …”
  /you(?:'ve|'ll| have| will| may| might)? (?:probably|likely|almost certainly|may|might|no doubt|doubtless)(?: have| already)? (?!need|be|have to)\p{L}+\b(?!.*\b(?:experience|skills?|trained|worked)\b)(?!.*\b(?:and (?:will |you)|to \p{L}+ (?:the|our|a)\b|who\b))/u,
  // “send your CV and the names of two referees”
  /^(?:applicants|candidates|you|please|to apply|all applicants)?,? ?(?:should|must|need to|will need to|are asked to)? ?(?:submit|upload|send|enclose|email|e-mail|attach|forward)\b(?!.*\d+[- ](?:words?|characters?)).{0,40}\b(?:cv|resum\p{L}*|application form|names of .{0,20}referees)\b(?!.*\b(?:explain|tell|statement|letter of|pages?|how you|why)\b)/u,
  // A field of a form: “date of birth”
  /^(?:section \p{L}:.*|(?:full |your )?name|(?:home |postal |email |e-mail )?address|(?:national insurance|ni|social security) number|date of birth|(?:tele|mobile )?phone(?: number)?|post ?code|surname|first names?|signature|tel)\.?$/u,
  // “you are receiving this …”
  /^you(?:'re| are) receiving this\b/u,
  // “unsubscribe”
  /\bunsubscribe\b/u,
  // “we have a zero-tolerance policy”, without a duty beside it
  /^(?!.*\b(?:you|post ?holder|candidates?|applicants?) (?:must|will)\b).{0,60}\bzero[- ]tolerance\b/u,
]
