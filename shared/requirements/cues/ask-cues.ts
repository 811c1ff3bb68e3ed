import { anyOf } from '../../text/any-of.ts'
import { roleWords } from '../facts/role-words.ts'
import { dutyVerbs } from './duty-verbs.ts'

const person = String.raw`(?:you|candidates?|applicants?|(?:the|our|your|an?) (?:(?:successful|ideal|right|suitable|strong|perfect) )?(?:candidates?|applicants?|person(?: appointed)?|post ?holders?|post-holders?|job ?holders?|appointee|individual)|successful (?:candidates|applicants)|post ?holders?|whoever (?:joins|gets|takes|fills|does|we)(?: \p{L}+){0,3}?|the (?:\p{L}+ ){1,3}(?:that |who |whom )?we (?:appoint|choose|hire|take on|employ|recruit|pick)|someone|they|he or she|she or he|s\/he|he\/she|applications?)`
const filler =
  '(?: also| then| both| ideally| already| still| always| typically| normally| usually| probably| therefore| preferably| be expected to| be required to| be asked to| need to)?'

/** Nouns and adjectives with which a line about what a person has begins. */
const askStart = anyOf([
  String.raw`^(?:(?:an?|the|some|any|previous|prior|proven|demonstrable|demonstrated|demonstrating|significant|substantial|extensive|relevant|recent|good|strong|excellent|solid|sound|deep|broad|basic|advanced|working|in-depth|hands-on|outstanding|exceptional|high|highly|well|well developed|first-class|great|superb|clear|professional|practical|detailed|thorough|evidence|recognised|formal|commercial|clinical|confident|natural|fluent|full|current|valid|clean|effective|very good|sehr gute?|gute?|ability|able|experience|experienced|knowledge|understanding|familiarity|familiar|proficien\w+|competen\w+|expertise|expert|skills?|skilled|track record|record|aptitude|capacity|capability|passion|passionate|enthusias\w+|commitment|committed|willing\w*|degree|bachelor'?s?|bsc|ba\b|beng|master'?s?|msc|ma\b|phd|ph\.d|doctorate|diploma|nvq|gcses?|a[- ]levels?|hnc|hnd|btec|certificate|certification|certified|qualified|qualification|accredited|accreditation|chartered|member|membership|educated|education|graduate|minimum|at least|must|interest|awareness|appreciation|confidence|comfortable|exposure|attention|self-motivated|motivated|organised|organized|team player|problem[- ]solv\w+|numerate|literate|creative|proactive|resilien\w+|flexible|reliable|punctual|someone|somebody|punctual|patient|first class|first or|upper second|honours|licensure|holder of|titular|titulaire|de formation|diplômée?|issue? d'une formation|registered|registration|current|friendly|warm|calm|\d+\+?|one|two|three|four|five|six|seven|eight|ten)\b)`,
  String.raw`^(?:abgeschlossene\w*|erfahrung|kenntnisse|fundierte|mehrjährige|ausgeprägte|teamfähigkeit|kommunikationsstärke|formation|expérience|maîtrise|connaissance|bonne|excellente|diplôme|titulado|grado|experiencia|conocimiento|dominio|licenciatura|capacidad|een afgeronde|afgeronde|ervaring|kennis|hbo|wo\b|mbo)`,
  String.raw`^(?:本科|大专|硕士|博士|学历|熟悉|熟练|精通|具有|具备|了解|掌握|良好|有|\d+年|能够|热爱)`,
])

/** "You will have", "applicants should", "is essential": a sentence that says what a person must have or be. */
const statesNeed = anyOf([
  String.raw`\b${person}(?:'ll| will| would|'d| should| must|'d better)${filler} (?:have|hold|need|possess|bring|be (?!responsible|working|leading|managing|accountable|part|based|joining|offered|given|paid|the |in charge|expected|required|asked|supported|helping|supporting|running|delivering|developing|involved|building|designing|reporting|doing|making|contacted|invited|notified|subject|provided|rewarded)|know|understand|demonstrate|enjoy|show|thrive|speak|love|like|want|care|come with|already)`,
  String.raw`\b${person}(?: should| must| need| needs| ought to| have to| has to|'ve got to)\b`,
  String.raw`^(?:(?:and|but|or|if|as|because|while|ideally|also|importantly|above all)[ ,]+)*(?:you(?:'re|'ve| are| have| can| know| hold| bring| enjoy| love| like| care| understand| speak| write| think| thrive| possess| share| want| take| work| get| listen| pay| see| may have| might have|'d|'d be| would be| do| don't mind)|${person} (?:is|are|has|have|can|holds?|brings?))\b`,
  String.raw`\b(?:is|are|will be|would be) (?:an? )?(?:absolutely |also |strictly )?(?:essential|required|needed|necessary|mandatory|a must|crucial|vital|imperative|important|expected|nice to have|good to have|handy|nice|a requirement|a prerequisite|non-negotiable|desirable|preferred|advantageous|an advantage|a plus|a bonus|an asset|beneficial|helpful|useful|welcome)\b`,
  String.raw`\b(?:we(?:'re| are)|is|are|currently|now) (?:looking for|seeking|after|searching for) (?:someone|somebody|a person|people|an individual|individuals|candidates|applicants)\b[^.]{0,40}\b(?:with|who|that|able)\b`,
  String.raw`\b(?:we|they)(?:'d| would|'ll| do)?(?: also| really| therefore)? (?:need|want|require|expect|ask for|ask|seek|like) (?:you|someone|somebody|a person|people|candidates|applicants|an individual)\b[^.]{0,30}\b(?:to|with|who|that)\b`,
  String.raw`\blove to hear from you if\b`,
  String.raw`\bif you(?:'ve| have|'re| are| can)\b[^.]{0,160}\b(?:hear from|talk|get in touch|apply|fit|for you)\b`,
  String.raw`\b(?:would|will|may|might) suit (?:a|an|someone|somebody|candidates)\b`,
  String.raw`\b(?:du|sie) (?:hast|bist|haben|sind|verfügst|verfügen|bringst|bringen|kannst|können|besitzt|besitzen|sprichst|sprechen|solltest|sollten)\b`,
  String.raw`\bvous (?:avez|êtes|justifiez|maîtrisez|possédez|disposez|savez|parlez|connaissez|devez|aimez|faites preuve)\b`,
  String.raw`\btu (?:as|es|maîtrises)\b|\b(?:je|jij|u) (?:hebt|bent|beschikt|kunt|kan|spreekt|beheerst|weet)\b`,
  String.raw`\bse requiere|es (?:imprescindible|necesario)`,
  String.raw`\best (?:indispensable|exigée?|requise?|obligatoire|nécessaire)`,
  String.raw`\bist (?:erforderlich|notwendig|voraussetzung|zwingend)|wird vorausgesetzt|setzen wir voraus`,
  String.raw`\bis (?:vereist|noodzakelijk)`,
])

/** "You will lead", "the role involves", "responsible for": a sentence about work to be done. */
const statesDuty = anyOf([
  String.raw`\b(?:${person}|the (?:role|job|post|position|work)|(?:as|the) [\p{L}\p{N}, '&/()-]{3,60},? ?(?:you)?)(?:'ll| will| would|'d)(?: also| then| both| typically| normally| usually| mainly| mostly| primarily| help to| get to| need to| have to| be expected to| be required to| be asked to)?,? (?!have\b|hold\b|need\b|possess|bring (?:a|an|your|experience|energy)|know\b|understand|demonstrate|enjoy|thrive|love\b|like\b|want\b|join\b|receive|get\b|benefit|find\b|earn\b|be (?:(?!tasked|charged|involved|expected|required|asked|assigned|supervised|need)\p{L}+(?:ed|en|own)\b|able|an?|the|in|at|one|comfortable|confident|passionate|happy|joining|part|based|offered|given|paid|supported|contacted|invited|notified|subject|provided|rewarded|required|expected|asked|proud|surrounded|available|free|out|busy|proficient|fluent|competent|familiar|willing|keen|literate|numerate|capable|calm|kind|patient|good|great|adept|honest|curious|ready|adaptable|flexible|reliable)\b|be [\p{L}-]*(?:[^g\P{L}]|[^n]g)(?:,|\.|$| and (?!\p{L}+ (?:the|a|an|our)\b)| with\b| enough\b)|report to|become|suit|start\b|also be (?:part|based)|feel|see\b|learn from|spend|start on|be working (?:in|at|with|for|alongside|from|within|as part))[\p{L}-]{2,}`,
  String.raw`\b${person} (?:is|are|will be) (?:expected|required|asked|tasked) to (?!have|hold|be )\p{L}+`,
  String.raw`\b(?:responsible for|accountable for|responsibilities (?:will |to )?include)\b`,
  String.raw`\b(?:duties (?:will |to )?include|tasks include)\b`,
  String.raw`\b(?:role (?:also )?(?:involves|includes|is to|will involve)|job (?:involves|is to|includes))\b`,
  String.raw`\b(?:post (?:involves|includes|is to)|work (?:involves|includes)|position (?:involves|includes))\b`,
  String.raw`\b(?:(?:your|the) (?:main )?(?:role|job|task|mission|purpose|aim) (?:is|will be|would be) to)\b`,
  String.raw`\b(?:(?:the|your) (?:work|job|role|task) is \p{L}{2,}ing|in charge of|tasked with|reporting on)\b`,
  String.raw`\b(?:leading on)\b`,
  String.raw`\b${person}(?:'ll| will|'d| would) be (?:on|in|at|up|out|behind|around|down) [^.;,]{2,60}, \p{Ll}{2,}ing\b`,
  String.raw`\b(?:we|they)(?:'d| would|'ll| will| shall| may)?(?: also| then| be)* (?:look(?:ing)? to|rely(?:ing)? (?:up)?on|count(?:ing)? on|turn(?:ing)? to|depend(?:ing)? on|trust(?:ing)?|ask(?:ing)?) ${person} (?:to (?!have\b|hold\b|be\b|send\b|complete\b|apply\b|tell\b|provide\b|submit\b|confirm\b|sign\b|attend\b)|for )\p{L}+`,
  String.raw`(?:^|[.;,]\s|\bund |\bet |\ben )(?:vous (?!avez|êtes|justifiez|maîtrisez|possédez|disposez|savez|parlez|connaissez|devez|aimez|faites preuve|souhaitez|voulez|cherchez|pouvez|bénéfici|rejoign|recherchez|trouverez|recevrez|recevez|profit|tenez|serez (?:accueilli|basé|formé)|êtes)\p{L}+ez(?!\p{L})|en tant que .{3,60}, vous (?!avez|êtes|serez accueilli)\p{L}+ez(?!\p{L}))`,
  String.raw`\bzu (?:deinen|ihren) (?:\p{L}+ )?aufgaben (?:gehör|zähl)`,
  String.raw`\b(?:deine|ihre) (?:\p{L}+ )?aufgaben (?:sind|umfassen|liegen)`,
  String.raw`\bvos (?:principales )?missions (?:sont|seront|consist|compren)`,
  String.raw`\b(?:tus|las) funciones (?:serán|son|incluyen|principales)|\b(?:je|jouw) taken (?:zijn|bestaan)`,
  String.raw`\b(?:te encargarás|serás (?:responsable|el encargado|la encargada)|te ocuparás|(?:^|\by |, )(?!tendrás|recibirás|podrás|disfrutarás|serás|estarás|contarás|deberás|formarás)\p{L}{3,}arás\b)`,
  String.raw`(?:^|[.;]\s|\ben )(?:je|jij|u) (?!hebt|bent|beschikt|kunt|kan|spreekt|beheerst|weet|krijgt|ontvangt|verdient|wilt|houdt van|denkt|zoekt|woont|vindt|herkent|past)\p{L}{3,}t\b`,
  String.raw`\b(?:du|sie) (?:entwickel|übern|begleite|leite|betreu|unterstütz|prüf|bearbeit|steuer|pfleg(?:e|st|en)|überwach|wart(?:e|est|en)|montier|installier|verkauf|verkäuf|bereite|kochen|kochst|kümmer|sorg|schul|halten vortr|hältst|plan|führ|gestalt|verantwort|erstell|koordinier|berät|analysier|organisier|arbeite)`,
  String.raw`\bvous (?:pilotez|animez|formez|assurez|participez|gérez|coordonnez|rédigez|suivez|encadrez|serez (?:chargé|responsable|en charge)|développez|organisez|accompagnez|réalisez|contribuez|veillez)`,
  String.raw`\bje (?:leidt|bewaakt|onderhoudt|begeleidt|ontwikkelt|adviseert|bent verantwoordelijk|werkt|maakt|zorgt|voert|coördineert|stelt)`,
  String.raw`^there (?:will be|is|are) (?:also |often |usually )?(?:an? |some )?(?:(?:small |fair |large |certain |limited |good )?(?:amount|element|deal|bit) of |some )(?:\p{L}+ ){0,2}\p{L}+ing\b`,
])

const explicitMust =
  /\b(?:you|candidates?|applicants?|holder|appointed|candidate) (?:will )?(?:must|need to|should|have to|will need)\b|\bmust (?:have|be|hold|possess)\b|\b(?:is|are) (?:absolutely |strictly )?(?:essential|required|mandatory|an? (?:absolute )?must)\b|\(essential\)|^essential\b|\bonly apply if (?:you|candidates)\b|\b(?:would|will|must) be (?:the|a|our) (?:bare |absolute )?minimum\b|\bit(?:'s| is) (?:very |really |also )?(?:important|essential|vital|crucial) (?:to us )?that (?:you|candidates|applicants)\b/u

const seek = `(?:looking (?:for|to (?:appoint|recruit|hire|employ|add|welcome|find|meet))|seeking(?: to (?:appoint|recruit|hire|employ|engage))?|seeks?(?: to (?:appoint|recruit|hire|employ))?|recruiting|hiring|in search of|searching for|on the lookout for|(?:wish|wishes|want|wants|keen|hoping|hope|like|need|needs|plan|aim) to (?:appoint|recruit|hire|employ|hear from|meet|find)|needs?|requires?|wants?|after|invites? applications from|welcomes? applications from)`
const somebody = '(?:someone|somebody|people|a person|individuals|anyone)'

/** "We are seeking a physiotherapist with six years of practice", "We want somebody kind": whom an employer looks for, with what they must be or have. */
const seeksPerson = anyOf([
  String.raw`\b${seek} (?:for )?(?:an? |our |the |some |another |two |three |\d+ )(?:(?! to |[.;:]).){2,110}? (?:with (?!us\b|our\b|immediate|effect|a salary|the aim|a view|the support)(?=\S)|who (?:is|are|has|have|can|knows?|enjoys?|loves?|understands?|brings?|holds?|speaks?|wants?|cares?|gets?|takes?|thrives?|thinks?|shares?)\b|whose\b|holding\b|possessing\b|(?:experienced|qualified|skilled|trained|fluent|competent|confident|comfortable|registered) (?:in|with|as|at|to)\b|capable of\b|able to\b)`,
  String.raw`^(?:we|they)(?:'re| are|'d| would)?(?: \p{L}+ly| also| always)* (?:look(?:ing)? for|seek(?:ing)?|want|need|hope for|hoping for|like|love) (?:to (?:find|hire|recruit|appoint|meet) )?(?!you\b|to\b)(?:[\p{L}-]+ ){1,4}(?:who (?:is|are|has|have|can|knows?|enjoys?|loves?|understands?|brings?|holds?|speaks?|wants?|cares?|gets?|takes?|thrives?|thinks?|shares?)|able to|capable of|fluent in)\b`,
  String.raw`\b(?:looking for|seeking|want|wants|need|needs|after) ${somebody} (?!like you|to |who will|who'll|in |for |at |on |and )\p{L}+`,
])

/** True when a sentence says whom the employer looks for and what that person must have; the employer is then its subject. */
export const saysWhomWeSeek = (text: string): boolean => seeksPerson.test(text)

/** True when a line begins as things a person has begin: "Experience of", "Degree in", "Three years". */
export const startsAsAsset = (text: string): boolean => askStart.test(text)

export const saysNeed = (text: string): boolean => statesNeed.test(text) || needsSaid.test(text)

/** Needs said without the person as their subject, or as advice on applying. */
const needsSaid =
  /\bonly apply if (?:you|candidates)\b|\b(?:would be|will be|must be|is) (?:the|a|our) (?:bare |very |absolute )?(?:minimum|least)\b|\bwhat (?:we|you) (?:can't|cannot|can not|won't|do|really)\b.{0,30} (?:is|are)\b|\b(?:pleased|delighted|keen|happy|glad|like|love|hoping) to (?:hear from|meet) (?:people|someone|somebody|anyone|applicants|candidates|those)\b|\bwhat (?:counts|matters)\b.{0,30} (?:is|are)\b|\bit(?:'s| is) (?:very |really |also )?(?:important|essential|vital|crucial) (?:to us )?that (?:you|candidates|applicants)\b/u

export const saysDuty = (text: string): boolean => statesDuty.test(text)

/** "The nurse provides care", "Sie führen Poliere": a description of the work with its doer as subject; for lines under a duty heading. */
export function describesDuty(text: string): boolean {
  if (/^(?:du|sie|vous|tu|je|jij|u|usted|ud\.)\s/u.test(text)) return true
  const works = /^(?:(?:on|in|every|each|most|some) [^,]{1,25}?,? )?you (?:also |then |will )?(\p{L}+)/u.exec(text)
  if (works) return dutyVerbs.has(works[1] ?? '')
  return (
    !/^(?:the|this|our) (?:\S+ ){0,2}?(?:team|department|company|school|trust|council|organisation|organization|agency|charity|firm|unit|service|board|university|hospital|group|centre|project|programme)s?\b/u.test(
      text,
    ) && subjectWorks(text)
  )
}

/** "The Clerk prepares agendas": the role itself is the doer, so that no heading is needed to know a duty. */
export function roleDescribed(text: string): boolean {
  const doer = text.split(' ').slice(1, 4)
  return (
    subjectWorks(text) &&
    doer.some((word) => roleWords.has(word) || /^(?:post-?holder|incumbent|job-?holder|holder)$/u.test(word))
  )
}

/** "The … does …" with a verb of work in the third person. */
function subjectWorks(text: string): boolean {
  if (!/^(?:the|this) /u.test(text)) return false
  const words = text.split(' ').slice(1, 7)
  return words.some(
    (word, at) =>
      at > 0 &&
      word.endsWith('s') &&
      (dutyVerbs.has(word.slice(0, -1)) || dutyVerbs.has(word.slice(0, -2))) &&
      words.slice(0, at).some(isDoer),
  )
}

/** "The coast brings visitors" tells of the place: who works is a person or a post. */
const isDoer = (word: string): boolean =>
  roleWords.has(word) ||
  /(?:er|or|ist|ian|ant|ent|ee|man|woman|wife|ess|ive)$|^(?:nurse|chef|cook|clerk|head|aide|guide|role|post|job|position|work|person|intern|fellow|professional|apprentice|judge|steward|keeper|captain|mate|host|temp|lead|curate|organist|post-?holder)$/u.test(
    word,
  )

/** "We look for a commitment to …": the employer as subject, and an asset as what they ask for. */
export function employerAsks(text: string): boolean {
  const match =
    /^(?:we|they)(?:'re| are| do)? (?:also |really )?(?:look(?:ing)? for|expect(?:ing)?|require|want|need|value|seek(?:ing)?|ask for|asking for) (?:an? |the |some |at least )?/u.exec(
      text,
    )
  return (
    match !== null &&
    /^(?:strong |real |good |clear |proven |genuine |minimum |demonstrable |reading |working |sound |basic |thorough |solid |excellent )*(?:skills? in|commitment|experience|knowledge|understanding|ability|evidence|degree|interest|skills|passion|curiosity|(?:track )?record|command|grasp|willingness|bachelor|master|phd|qualification|certificate|proficiency|fluency|familiarity)\b/u.test(
      text.slice(match[0].length),
    )
  )
}

/** The line itself insists, whatever its heading says. */
export const insists = (text: string): boolean => explicitMust.test(text)

/** "Concevoir le programme", "Gestionar reservas": work in French and Spanish, which head it with the infinitive. */
const infinitive =
  /^(?:\p{L}{2,}(?:er|ir|oir|re) (?:le|la|les|l'|des|un|une|aux|à|au|vos|nos|son|ses|sur|du|d'|en|et)(?![\p{L}])|\p{L}{2,}(?:ar|er|ir)(?:se)? (?:el|la|los|las|un|una|a|al|con|en|de|por|nuestr\p{L}+|y|su|sus|\p{L}+(?:as|os|es|ones))(?![\p{L}]))/u

/** True when a line begins with work to be done: "Manage a team", "Managing a team", "To manage a team". */
export function startsAsDuty(text: string): boolean {
  const match =
    /^(?:to |and |also |help to |actively |proactively |effectively |successfully |regularly |work to )*([\p{L}-]+)/u.exec(
      text,
    )
  const word = match?.[1] ?? ''
  if (dutyVerbs.has(word) || dutyVerbs.has(word.replace(/^co-/u, '')) || infinitive.test(text)) return true
  if (
    word.length > 5 &&
    word.endsWith('ing') &&
    !/^(?:something|anything|everything|outstanding|demonstrating|willing|understanding|training|engineering|nursing|driving|working|accounting|coming)$/u.test(
      word,
    )
  )
    return true
  return word.endsWith('s') && (dutyVerbs.has(word.slice(0, -1)) || dutyVerbs.has(word.slice(0, -2)))
}
