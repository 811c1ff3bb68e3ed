import type { Range } from '../../text/range.ts'

const before = String.raw`(?:(?:also|yet|still|ever|so far|currently|really|long|previously|\p{L}+ly) )*`
/** What went well by not happening: "I have never missed a deadline" boasts. */
const boasted = String.raw`(?!(?:miss|fail|los[et]|lost|late|drop|br[eo]ke|broken|forg|stopp|complain|left|let|giv|gave|abandon|regret|doubt|hesitat|worr|need|mind|turned|refus|shied|spil|damag|crash|disappoint|exceed|overspen|overr[ua]n|cancel|looked|been (?:late|absent|off|sick|ill|out|dismissed|sacked|refused|rejected|afraid|happier|so)|had (?!to\b|charge|the (?:chance|opportunity|occasion|pleasure)|responsib|experience|any (?:training|experience))|(?:accident|complaint|problem|difficult|trouble|gap|incident|error|convict|criminal|fear|qualm|doubt|absence|failure|loss|points?\b))\p{L}*)`
const first = String.raw`\bI(?:(?: have|'ve| had|'d)`
/** What a clause says to be without: an ability, a tool, a kind of work or a paper. */
const lack = new RegExp(
  [
    String.raw`${first} ${before}(?:not|never)|haven't| haven't| hadn't)(?: yet| so far| ever| actually)* ${boasted}\p{L}`,
    String.raw`\b(?:nor|neither) (?:have|had|do|did|am|can) I ${boasted}\p{L}`,
    String.raw`${first} neither)(?: been)? ${boasted}\p{L}`,
    String.raw`\bI (?:do not|don't|cannot|can't) ${before}(?:speak|read|know|drive|have|hold|own|use|do)\b(?! (?:any )?(?:${'accident|complaint|problem|doubt|gap|fear|point|difficult|trouble'}))`,
    String.raw`\bI(?:'m| am) (?:not|no) (?:yet )?(?:an?\b|the\b|qualified|trained|certified|registered|chartered|licensed|fluent|expert|\p{L}+(?:er|ist|ant|or)\b)`,
    String.raw`\bI(?: have|'ve| had) (?:yet to|no (?:real |great |formal |direct |\p{L}+ ){0,4}?(?:experience|knowledge|training|qualifications?|licen[cs]e|certificate|background|degree|diploma|award|ticket))\b`,
    String.raw`\b(?:is|are|was|would be|will be|'d be) (?:all |quite |still |rather |completely |entirely )?(?:new (?:to me|ground|territory)|unfamiliar|not something I (?:do|know|have done)|something I have (?:not|never|yet)\b|beyond me)`,
    String.raw`(?<!\p{L})(?:habe|hatte) ich (?:bisher |bislang |noch )*(?:nicht|nie|keine?) (?:gearbeitet|benutzt|verwendet|gemacht|erfahrung|kenntnisse)`,
    String.raw`(?<!\p{L})ich (?:habe|hatte|spreche|kann|besitze) (?:\p{L}+ ){0,3}?(?:noch |bisher )*(?:nicht|keine?)(?!\p{L})`,
    String.raw`^(?=.*(?<!\p{L})(?:ich|mir)(?!\p{L}))(?!.*(?<!\p{L})(?:verpass|versäum|verlor|gefehlt|vergess|krank|spät|bereut|abgebroch)).*(?<!\p{L})(?:noch|bisher|bislang)(?: noch)? (?:nicht|nie|kein\p{L}*)(?!\p{L})`,
    String.raw`(?<!\p{L})je n(?:e |['’])(?:\p{L}+ )?(?:parle|connais|maîtrise|ai) (?:pas|jamais|aucune?)(?!\p{L})`,
    String.raw`(?<!\p{L})no (?:hablo|conozco|domino|tengo experiencia|he trabajado)(?!\p{L})`,
  ].join('|'),
  'iu',
)

/** Where a clause ends that denies or wishes: at a stop, or before what a new subject or a contrast begins. */
const seam =
  /,? (?:but|though|although|while|whereas)(?= )|, yet(?= )|,? and (?=(?:I|would|my|also)\b)|,? (?=nor (?:have|had|do|did|am|can) I\b)|[,;:.]/gu

/** The clauses of a sentence, without what joins them. Offsets are into `plain`. */
export function statedClauses(plain: string): readonly Range[] {
  const cuts = [...plain.matchAll(seam)]
  const starts = [0, ...cuts.map(({ index, 0: said }) => index + said.length)]
  const ends = [...cuts.map(({ index }) => index), plain.length]
  return starts
    .map((start, at) => ({ start, end: ends[at] ?? plain.length }))
    .filter(({ start, end }) => /\p{L}/u.test(plain.slice(start, end)))
}

/** The clauses in which a writer only says what they have not done or cannot do: nothing in them could be too much. Apostrophes must be straight. */
export function lackRanges(plain: string): readonly Range[] {
  return statedClauses(plain).filter(({ start, end }) => lack.test(plain.slice(start, end)))
}
