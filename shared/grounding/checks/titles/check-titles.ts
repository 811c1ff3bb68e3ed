import type { Finding } from '../../../domain/finding.ts'
import { type Claim, finding } from '../../claim.ts'
import type { Grounds } from '../../grounds.ts'
import { sharesHonour } from '../../names/shares-honour.ts'
import { spellsAcronym } from '../../names/spells-acronym.ts'
import type { ClaimWord } from '../../wording/claim-words.ts'
import { hasProvenance, isStated } from '../../wording/has-provenance.ts'
import { isNeutral } from '../../wording/is-neutral.ts'
import { synonymsOf } from '../../wording/synonyms-of.ts'
import { wordStem } from '../../wording/word-stem.ts'
import { credentialWords } from '../../words/names/credential-words.ts'
import { rankWords, titleWords } from '../../words/names/title-words.ts'

const ranks = new Set(rankWords.split(/\s+/u))
const titles = new Set(titleWords.flatMap((word) => [word, `${word}s`]))
const credentials = new Map(
  (['degree', 'certificate', 'award', 'publication'] as const).flatMap((kind) =>
    credentialWords[kind].map((word) => [word, kind] as const),
  ),
)
/** Verbs whose doer's title is the plain word for the deed. */
const makers = new Set(
  [
    'write',
    'draft',
    'teach',
    'speak',
    'supervis',
    'manag',
    'lead',
    'cook',
    'organ',
    'edit',
    'examin',
    'mark',
    'train',
    'programm',
    'research',
    'studi',
  ].map(wordStem),
)
const titleStems = new Set([...titles].map(wordStem))
const credentialStems = new Set([...credentials.keys()].map(wordStem))
/** Words of the tables that are verbs or plain words as well: a title only as a noun ("the lead", "as lead", "lead engineer"). */
const alsoPlain = new Set(
  'charge lead head chair champion model master general major guard coach mentor tutor intern conductor executive associate deputy chief keeper staff author judge counsel cook paper papers book books star paper press media record win won winning recognised approved registered qualified certified degree degrees grant grants featured promoted promotion honour honours lean cover article chapter outstanding gold silver bronze licence license bonus graduate fellow partner owner general regional national global speaker lecture member clerk carer colonel minister porter ranger shepherd steward usher page programmer painter leadership management organiser interim acting consultant lectures conference conferences journal journals'.split(
    ' ',
  ),
)

/** Titles, ranks, degrees, certificates, awards, patents and publications that neither the evidence nor its entry states. */
export function checkTitles(claim: Claim, grounds: Grounds): Finding[] {
  return claim.words.flatMap((word, at) => {
    const kind = claim.plain[word.end] === '-' ? null : kindOf(claim, word, at)
    if (kind === null || isStated(word, grounds) || isPlainWord(claim, word) || isInNumber(claim, word)) return []
    if (kind !== 'rank' && /^\p{Lu}/u.test(word.text) && spellsAcronym(claim, at, grounds, 3)) return []
    if (/^books?$/u.test(word.word) && keepsBooks.test(claim.plain)) return []
    if (/^grants?$/u.test(word.word) && /\b(?:fund|funds|funding|bid|bids|proposal|bursary)\b/iu.test(grounds.text))
      return []
    if (
      kind === 'award' &&
      /^(?:award|awards|awarded|prize|honou?red|title)$/u.test(word.word) &&
      sharesHonour(claim, grounds)
    )
      return []
    if (/^authors?$/u.test(word.word) && /\b(?:wrote|written|drafted|author\p{L}*)\b/iu.test(grounds.text)) return []
    if (kind === 'title' && isDoer(word, grounds)) return []
    if ((kind === 'title' || kind === 'rank') && appliedFor.test(claim.plain.slice(0, word.start))) return []
    if (kind === 'degree' && [...grounds.forms].some((form) => isNumbered(form, word.word))) return []
    if (word.word === 'university' && /\b(?:TU|FH|ETH|EPFL|LMU|UCL|LSE|Uni(?:v\p{L}*)?)\b/u.test(grounds.text))
      return []
    if (/^finalists?$/u.test(word.word) && /\bshortlist/iu.test(grounds.text)) return []
    if (/^awards?$/u.test(word.word) && /\bof the (?:year|month|quarter|week|season)\b/iu.test(grounds.text)) return []
    if (/^medal(?:s|list)?$/u.test(word.word) && /\b(?:gold|silver|bronze)\b/iu.test(grounds.text)) return []
    if (/^(?:win|wins|won|winning)$/u.test(word.word) && hasProvenance(word, grounds)) return []
    if (
      /^awarded$/u.test(word.word) &&
      !/\bI(?: have| also)? $/u.test(claim.plain.slice(0, word.start)) &&
      (/\b(?:successful|won|secured|brought in|granted|(?:gave|given|giving) (?:us|me|to us|to me|our)|received|merit|distinction|honou?rs|hons|cum laude|first[- ]class|pass|degree|thesis|doctoral|PhD|diploma|certificate)\b/iu.test(
        grounds.text,
      ) ||
        [...grounds.kindStems].includes('degre'))
    )
      return []
    if (/^publish\p{L}*$/u.test(word.word) && cameOut.test(grounds.text)) return []
    if (/^qualifications?$/u.test(word.word) && qualified.test(grounds.text)) return []
    if (
      /^publish\p{L}*$/u.test(word.word) &&
      /\b(?:article|paper|journal|author|chapter|magazine|book|novel|poem|essay|anthology|handbook|memoir)s?\b/iu.test(
        grounds.text,
      )
    )
      return isOnlyWritten(grounds)
        ? [finding(claim, word, { kind: 'publication', level: 'underline', why: whys.publication ?? '' })]
        : []
    if (/^(?:deputy|vice)$/u.test(word.word) && /\b(?:deputy|vice)\b/iu.test(grounds.text)) return []
    if (
      kind !== 'rank' &&
      !isCapitalised(word, claim, at) &&
      hasSameKind(word, claim, grounds, kind === 'title' ? titleStems : credentialStems)
    )
      return []
    const isOpen =
      kind === 'title' && !governs.test(word.word) && !isCapitalised(word, claim, at) && !givesPost(grounds)
    const level = isOpen || isMild(claim, word, kind) ? 'underline' : 'flag'
    return [
      finding(claim, word, { kind: kind === 'rank' ? 'title' : kind, level, why: whys[kind] ?? whys.title ?? '' }),
    ]
  })
}

/** "Final paper about branch closures": a paper or a book, and nothing about where it came out. */
function isOnlyWritten({ text, entries }: Grounds): boolean {
  return (
    !/\b(?:articles?|journals?|co-?authors?|authors?|authored|chapters?|magazines?|press|(?:publish|print|appear)\p{L}*|edition|proceedings|issue|isbn|doi|review|conference|accepted)\b|(?:19|20)\d\d|\b(?:in|with|by|for) (?:the )?\p{L}|["“”‘]/iu.test(
      text.replace(/\b(?:In|With|By|For)\b/gu, ' '),
    ) && !entries.some(({ kind }) => kind === 'publication')
  )
}

/** A title with its house and year: "Low Water" (Gannet Press, 2020). */
const cameOut = /["“][^"”]{2,80}["”][^.;]{0,40}\(\p{Lu}[\p{L}'’& ]+, (?:19|20)\d\d/u
/** What is a qualification, under its own name. */
const qualified =
  /\b(?:B\.?A|B\.?Sc|B\.?Ed|M\.?A|M\.?Sc|LL\.?B|PGCE|Ph\.?D|NVQ|BTEC|HN[CD]|GNVQ|City & Guilds|Level \d|[Dd]iploma|[Cc]ertificate|[Dd]egree|[Ll]icen[cs]e)\b/u

/** Ranks that others have too: "when the head chef is off". */
const othersRank = /^(?:head|chief|senior|lead|principal)$/u

/** Words of recognition and of posts that honest sentences use in passing: only what is claimed of the writer is flagged. */
function isMild(claim: Claim, word: ClaimWord, kind: string): boolean {
  if (kind === 'certificate') return /^\p{Ll}/u.test(word.text) && plainCredentials.test(word.word)
  if (kind === 'publication')
    return !/^(?:patent\p{L}*|published|keynotes?|book|books|bestseller|peer)$/u.test(word.word)
  if (
    kind === 'rank' &&
    !(othersRank.test(word.word) && /\b(?:the|our|an?)\s$/iu.test(claim.plain.slice(0, word.start)))
  )
    return false
  return (
    /^(?:title|rank)$/u.test(kind) &&
    !/\b(?:I'm|I am|I was|I have been|became|as|being|post|role|position|appointed|promoted|titled?) (?:\p{L}+ ){0,4}$/iu.test(
      claim.plain.slice(Math.max(0, word.start - 48), word.start),
    )
  )
}

const plainCredentials =
  /^(?:certificates?|certifications?|qualified|qualifications?|licen[cs]es?|licen[cs]ed|registered|registration|approved|ratified|vetted|member|members|membership|fellow|fellowship|clearance)$/u

/** Accounts, no publication. */
const keepsBooks =
  /\b(?:keep|keeps|kept|keeping|balanc\p{L}+|clos(?:ed|es|ing)|do(?:es|ing)?|did) (?:the |their |its |our |my |a \p{L}+'s )?(?:\p{L}+'s? )?books\b/iu

/** Letters of a certificate or school that are small words in another language: only capitals make them one ("mit", "als"). */
function isPlainWord({ language }: Claim, { word, text }: ClaimWord): boolean {
  return (
    /^(?:als|mit|bis|acca|star|ma|des)$/u.test(word) &&
    (language !== 'en' || !/^\p{Lu}{2}/u.test(text)) &&
    !/^\p{Lu}{2}/u.test(text)
  )
}

/** "NVQ" of "NVQ2". */
const isNumbered = (form: string, letters: string): boolean =>
  form.startsWith(letters) && /^\d+$/u.test(form.slice(letters.length))

/** The grand of "thirty grand". */
const isInNumber = ({ quantities }: Claim, { start, end }: ClaimWord): boolean =>
  quantities.some((one) => one.start <= start && end <= one.end)

/** Posts that the deed alone does not give: who manages a rota is no manager. */
const inCharge =
  /^(?:manag|lead|supervis|direct|own|found|coordinat|administrat|inspect|examin|investigat|consult|train|teach|advis|audit|organis|command|engineer)/u

/** "I am applying for the position of senior nurse": what one would be. */
const appliedFor =
  /\bappl(?:y|ying|ied|ication) (?:for|to (?:be|become|join|work))\b(?:(?!\b(?:after|with|having|as|because|since|from|where|when|who|which|that|and|but)\b)[^.;:,])*$/iu

/** Posts over others, or that a body appoints to: no work makes them likely. */
const governs =
  /^(?:\p{L}*(?:manager|director|officer|supervisor|superintendent|coordinator|administrator|chair\p{L}*|president|professor|minister|captain|commander|inspector|sergeant)|head|chief|lead|leader|principal|deputy|foreman|forewoman|founder|owner|partner|trustee|governor|treasurer|secretary|solicitor|barrister|lawyer|judge|magistrate|surgeon|doctor|physician|dean|rector|provost|mayor|executive|ceo|cto|cfo|coo|assessor|examiner|accountant|auditor|consultant|specialist|expert|architect|strategist|adviser|advisor|fellow|scholar|ambassador|champion)s?$/u

/** The evidence says in some word what post one held: then another is denied by it. */
function givesPost({ words, entries }: Grounds): boolean {
  return words.some(({ word }) => titles.has(word)) || entries.some(({ title, kind }) => title && kind !== 'skill')
}

/** "freelancer" of "Freelance", "fitter" of "fit": who does what the evidence names, in small letters. */
function isDoer({ word, text }: ClaimWord, { forms, entries }: Grounds): boolean {
  if (/^(?:apprentice|intern|trainee|scholar)s?$/u.test(word) && forms.has(`${word.replace(/s$/u, '')}ship`))
    return true
  const deed = /^(\p{Ll}{3,}?)e?rs?$/u.exec(text)?.[1]
  if (deed === undefined || word.length < 6 || inCharge.test(word)) return false
  const told = [deed, `${deed}e`, deed.replace(/(\p{L})\1$/u, '$1')]
  return told.some(
    (one) =>
      one.length > 2 &&
      (forms.has(one) ||
        entries.some(({ organisation }) =>
          organisation
            ?.toLowerCase()
            .split(/[^\p{L}]+/u)
            .includes(one),
        )),
  )
}

/** "Operations Manager" is the name of a post: only the evidence or the entry can give it. */
function isCapitalised({ text, initial }: ClaimWord, claim: Claim, at: number): boolean {
  return !initial && /^\p{Lu}\p{Ll}/u.test(text) && /^\p{Lu}/u.test(claim.words[at - 1]?.text ?? '')
}

/** A synonym excuses a title only when it is a title as well, and a credential only when it is one. */
function hasSameKind(word: ClaimWord, claim: Claim, grounds: Grounds, kind: ReadonlySet<string>): boolean {
  const like = [...synonymsOf(word.stem)].filter(
    (stem) => (kind.has(stem) || makers.has(stem)) && grounds.stems.has(stem),
  )
  return like.length > 0 && (kind !== titleStems || isModifiedAlike(word, like, claim, grounds))
}

/** "practice manager" is no "decontamination lead": what stands before the title stands before its synonym as well. */
function isModifiedAlike(word: ClaimWord, like: readonly string[], claim: Claim, { words }: Grounds): boolean {
  const before = claim.words[claim.words.indexOf(word) - 1]
  if (!before || isNeutral(before) || word.start - before.end !== 1) return true
  return words.some(
    ({ stem }, at) =>
      like.includes(stem) && words.slice(Math.max(0, at - 3), at + 4).some((one) => one.stem === before.stem),
  )
}

const whys: Readonly<Record<string, string>> = {
  title: 'The evidence does not give this title.',
  rank: 'The evidence does not give this rank.',
  degree: 'The evidence does not state this degree or study.',
  certificate: 'The evidence does not state this certificate or licence.',
  award: 'The evidence does not state this award or recognition.',
  publication: 'The evidence does not state this publication or appearance.',
}

function kindOf(claim: Claim, word: ClaimWord, at: number): 'rank' | 'title' | keyof typeof credentialWords | null {
  const before = claim.words[at - 1]?.word ?? ''
  const nounish =
    /^(?:a|an|the|as|my|our|of|chief|senior|deputy|assistant|qualified|certified|acting|vice|been|being|became|and|s)$/u.test(
      before,
    ) && !/^to$/u.test(before)
  const asPost = /\b(?:as|became|being|am|was)(?: (?:an?|the|our|their))? (?:\p{L}+ ){0,2}$/iu.test(
    claim.plain.slice(Math.max(0, word.start - 40), word.start),
  )
  if (ranks.has(word.word))
    return !alsoPlain.has(word.word) || ((nounish || /^(?:am|was|i'm)$/u.test(before)) && isPost(claim, at))
      ? 'rank'
      : null
  if (titles.has(word.word)) return !alsoPlain.has(word.word) || ((nounish || asPost) && at > 0) ? 'title' : null
  const credential = credentials.get(word.word) ?? null
  if (credential === null) return null
  return alsoPlain.has(word.word) &&
    !nounish &&
    !/^(?:won|received|earned|winning|earning|gained|with|in|two|three|four|several|many|wrote|published)$/u.test(
      before,
    )
    ? null
    : credential
}

/** Followed by a title, or by "of": "lead engineer", "head veterinary nurse", "head of". */
function isPost(claim: Claim, at: number): boolean {
  const [next, second] = claim.words.slice(at + 1, at + 3)
  if (/^(?:head|chief|lead|principal)$/u.test(claim.words[at]?.word ?? '') && titles.has(second?.word ?? ''))
    return true
  if (
    /^\p{Lu}\p{Ll}/u.test(claim.words[at]?.text ?? '') &&
    /^\p{Lu}\p{Ll}+(?:er|or|ist|ian|ant|man|woman)$/u.test(next?.text ?? '')
  )
    return true
  return !next || titles.has(next.word) || /^(?:of|for|in|at|and|on)$/u.test(next.word)
}
