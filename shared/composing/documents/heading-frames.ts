/** Whom a posting asks, as the subject of its sentences. General knowledge of English advertisements. */
const person =
  '(?:you|candidates?|applicants?|(?:the|our|your) (?:(?:successful|ideal|right|suitable) )?(?:candidate|applicant|person appointed|post[- ]?holder|job[- ]?holder|appointee)|successful (?:candidates|applicants))'
const opener =
  '(?:(?:and|but|so|also|above all|ideally|importantly|in addition|day to day|in this (?:post|role|job|position)|as (?!(?:we|you|it|there|they)(?![\\p{L}-]))\\p{L}[^,]{2,50}?),? (?:and )?)*'
const softly = '(?:(?:also|really|ideally|especially|particularly|therefore|then|both|always|now|very much) )*'
const modal = `(?:(?:will|would|should|must|may|shall|ought to|(?:do |does )?needs? to|ha(?:ve|s) to|are to|is to) ${softly}|(?:be|are|is) (?:expected|required|asked) to ${softly})`
const value =
  '(?:help(?:s|ful)?|good|nice|great|lovely|handy|useful|important|essential|vital|crucial|desirable|(?:a (?:real |big |definite )?(?:plus|bonus|help))|an (?:added )?(?:advantage|asset))'

/** What stands before what is done, had or been in a sentence that asks; what is left is a verb in its base form. */
export const beforeDeed: readonly RegExp[] = [
  new RegExp(`^${opener}${person}(?: ${softly}${modal}+|['’](?:ll|d) ${softly}${modal}*)(?!not\\b|never\\b)`, 'iu'),
  new RegExp(
    `^${opener}we(?:['’]d| would| do|['’]re| are|['’]ll| will)? ${softly}(?:need(?:ing)?|want(?:ing)?|like|love|expect(?:ing)?|ask(?:ing)?|look(?:ing)? to|rely(?:ing)? on|count(?:ing)? on) (?:you|${person}) to ${softly}`,
    'iu',
  ),
  new RegExp(`^it(?:['’](?:d|s|ll)| would| is| will)? ${softly}(?:be ${softly})?${value} to `, 'iu'),
  /^(?:to|must|should|will) (?=\p{L})/iu,
  // “The Head of Archives will”
  /^The (?:new )?\p{Lu}\p{L}+(?: (?:of|and|for|the|\p{Lu}[\p{L}'’-]+)){0,6} will (?:also )?(?=\p{Ll})/u,
]

/** The same before what somebody does, has or is now: "You know …", "It would help if you have …". */
export const beforeState: readonly RegExp[] = [
  new RegExp(
    `^it(?:['’](?:d|s|ll)| would| is| will)? ${softly}(?:be ${softly})?${value}(?: to us)? (?:if|that) (?=${person}\\b)`,
    'iu',
  ),
  new RegExp(`^${opener}we(?:['’]d| would) ${softly}(?:love|like) it if (?=${person}\\b)`, 'iu'),
  /^what (?:really )?(?:matters|counts)(?: most)?(?: to us)? is that (?=you\b)/iu,
  /^that (?=you\b)/iu,
  /^if (?=you\b)/iu,
]

export const subject = new RegExp(
  `^${opener}${person}(?=['’](?:re|ve)\\b| )(?! (?:can|could|do|don|get|might|want|join|find|receive|apply|send|will|would|should|must|may|shall)\\b)(?!['’]d\\b)`,
  'iu',
)

/** "The post is subject to …", "This role requires …". */
const post =
  '(?:the|this) (?:post|role|job|position|work|appointment) (?:also )?(?:(?:is|will be) subject to|requires|needs|calls for|involves) '

/** What stands before the thing or the person an employer seeks. */
export const beforeThing = new RegExp(
  `^${opener}(?:${post}|we(?:['’]d| would|['’]re| are)? ${softly}(?:look(?:ing)? for|seek(?:ing)?|want|need|expect|require|ask for|after|interested in|like|love|hope for)(?: to (?:hear from|meet|find|see))? )(?!you\\b|to\\b|it\\b|that\\b|all\\b|our\\b)`,
  'iu',
)

/** What is said of a thing behind its name: that it is asked for, or welcome. */
export const said = new RegExp(
  `,? (?:(?:is|are|would be|will be) (?:(?:absolutely|also|very|highly|strictly|particularly|really|always|most) )*(?:essential|desirable|required|needed|preferred|advantageous|welcome|necessary|expected|a must|beneficial|${value})|would (?:really )?help|(?<=\\p{L}\\)? )(?<!\\b(?:the|an?|is|are|be) )(?:desirable|essential|preferred))(?: too| as well| but not (?:essential|required|necessary)| for (?:this|the) (?:role|post|job))?$`,
  'iu',
)

/** What an employer says behind what is asked for, to explain it or to reassure. */
export const asides: readonly RegExp[] = [
  / [–—-] (?:we|our|but we|don['’]t|no)(?![\p{L}-]).*$/iu,
  /,? (?:but|though|although) (?:we (?:can|will|do|don|are|provide|offer|give|train)|we['’]ll|(?:full )?training|don['’]t|not|(?:it|this|that)(?: is|['’]s) not)(?![\p{L}-]).*$/iu,
]

/** What a posting says once it has named what it would welcome with "if". */
export const welcomed =
  /,? (?:(?:that|it|this)(?:['’](?:s|d|ll)| is| would| will)(?![\p{L}-]).*|(?:we|our \p{L}+)(?:['’](?:d|ll)| will| would|['’]re| are)(?![\p{L}-]).*|(?:so much the|all the|even) better.*|(?:then )?(?:brilliant|great|lovely|perfect|fantastic|wonderful|bonus|a bonus|excellent|super|get in touch|please apply)[^,]*)$/iu
