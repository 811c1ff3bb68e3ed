import type { Finding } from '../../../domain/finding.ts'
import { tokens } from '../../../text/tokens.ts'
import { type Claim, finding } from '../../claim.ts'
import { type Grounds, rootsOf } from '../../grounds.ts'
import { type ClaimWord, claimWords } from '../../wording/claim-words.ts'
import { isStated } from '../../wording/has-provenance.ts'
import { isNeutral } from '../../wording/is-neutral.ts'
import { isSmall } from '../../wording/is-small.ts'
import { synonymsOf } from '../../wording/synonyms-of.ts'
import { type Tier, type VerbUse, verbUses } from '../../wording/verb-strength.ts'
import { wordStem } from '../../wording/word-stem.ts'
import { leadPhrases } from '../../words/lead-phrases.ts'

/** Titles and words by which the evidence gives the lead without a verb. */
const leadingNouns =
  /\b(?:managers?|heads?|lead|leader|leadership of|management of|director|direction of|supervisor|supervision of|captain|chief|chair|chairman|chairwoman|owner|founder|coordinator|foreman|in charge|at the head|principal investigator|report(?:s|ed|ing) to me)\b/iu
/** A leading post the evidence gives to the writer: no word before it says that it is another's, or a lesser one. */
const ownLead =
  /(?<!\b(?:with|for|under|by|the|our|my|to|from|of|assistant|deputy|acting|temporary|vice|trainee|a|an|his|her|their)\s(?:\p{L}+\s){0,2})\b(?:manager|head|leader|director|supervisor|captain|chair|owner|founder|coordinator|foreman|matron|sergeant|principal|lead)\b(?!\s(?:was|were|is|and I|to))/iu
const says: Readonly<Record<Tier, string>> = {
  0: 'was near it or learning it',
  1: 'helped or took part',
  2: 'did it',
  3: 'led or owned it',
}

/** The claim itself says that others did it too: anybody, or colleagues as one of whom the writer did it. */
const withOthers = /\b(?:together with|alongside) /iu
const withColleagues =
  /\bwith (?:an? |one |two |three |four |my |some |several |other |another |\d+ )*(?:\p{L}+ )?(?:others|colleagues?|co-?workers?|classmates?|team-?mates?)\b/iu

/** Verbs that claim more of the work than the evidence gives, and phrases that claim the lead. */
export function checkVerbs(claim: Claim, grounds: Grounds): Finding[] {
  const known = verbUses(grounds.words).filter((use) => !isDoneBy(use, grounds))
  const strongest = known.length > 0 ? (Math.max(...known.map(({ tier }) => tier)) as Tier) : 2
  const uses = verbUses(claim.words)
    .filter((use) => isOwnDeed(claim, use.word) || (use.tier === 3 && !isNamed(use.word, grounds)))
    .filter((use) => !namesEntry(grounds, use.word) && !isIdiom(claim, use.word))
    .filter(({ tier }) => tier > 2 || !(withOthers.test(claim.plain) || withColleagues.test(claim.plain)))
    .filter((use) => exceeds(use, known, strongest, claim, grounds) && !isLedByNamed(use, claim, grounds))
    .map(({ word, tier }) =>
      finding(claim, word, {
        kind: 'verb',
        level:
          (tier === 3 && bold.has(word.stem) && strongest >= 2) || isUnsure(claim, word, known) ? 'underline' : 'flag',
        why: `"${word.text}" says you ${says[tier]}; the evidence says less.`,
      }),
    )
  return [...uses, ...leads(claim, grounds), ...tookOver(claim, grounds, known)]
}

/** "the review led by the bank": another's deed. */
function isDoneBy({ word, tier }: VerbUse, { words }: Grounds): boolean {
  if (tier < 3 || !/(?:ed|led|run|overseen)$/u.test(word.word)) return false
  const at = words.indexOf(word)
  return words[at + 1]?.word === 'by' && !/^(?:me|myself|i|us)$/u.test(words[at + 2]?.word ?? '')
}

/** "a grant led by J. Silva" of "PI: J. Silva": another's lead, whom the evidence names. */
function isLedByNamed({ word, tier }: VerbUse, { plain }: Claim, { text }: Grounds): boolean {
  const who =
    tier < 3
      ? undefined
      : /^ by (?<who>\p{Lu}[\p{L}.'-]*(?: \p{Lu}[\p{L}.'-]*)*)/u.exec(plain.slice(word.end))?.groups?.who
  return who !== undefined && who !== 'I' && text.includes(who.replace(/\.$/u, ''))
}

/** Another does it ("my manager oversees it"), or the evidence tells no deed to compare with ("2,500 words a day"). */
function isUnsure(claim: Claim, word: ClaimWord, known: readonly VerbUse[]): boolean {
  const before = claim.plain.slice(0, word.start)
  if (/\p{L}{3,}(?<!ly|and|then|also|which|that|who|but) $/u.test(before) && /(?:s|es)$/u.test(word.word))
    return !isOwnDeed(claim, word)
  return known.length === 0 && /\bmanag/u.test(word.word) && !/\bmanag/iu.test(claim.plain.slice(0, word.start))
    ? !leadsPeople.test(claim.plain.slice(word.end))
    : false
}

/** What only a leader manages. */
const leadsPeople =
  /^\s+(?:(?:an?|the|my|our|\d+|two|three|four|five|six|seven|eight|nine|ten|all|every)\s+)?(?:\p{L}+\s+){0,2}(?:teams?|staff|people|crews?|departments?|units?|projects?|budgets?|sites?|shops?|branch\p{L}*|\p{L}+(?:ers|ists|ors|ants|ees)|nurses|volunteers|colleagues|£|€|\$)/iu

/** "my own boss", "second in command": a standing, no deed; "excellent": how good a thing is. */
function isIdiom({ plain }: Claim, { start, word }: ClaimWord): boolean {
  const before = plain.slice(Math.max(0, start - 20), start)
  return (
    word.startsWith('excellen') ||
    (word === 'boss' && /\bown $/iu.test(before)) ||
    (word === 'command' && /\b(?:second|third) in $/iu.test(before))
  )
}

/** Whether a word is part of the entry's own title or organisation: "Architect" at "Dunmore Architects" is no deed. */
function namesEntry(grounds: Grounds, { word, text }: ClaimWord): boolean {
  if (!/^\p{Lu}/u.test(text)) return false
  const names = grounds.entries.flatMap(({ title, organisation }) => [title ?? '', organisation ?? ''])
  return names.some((name) => tokens(name).some((token) => token.word === word))
}

/** What the person says they did: after "I", at the head of a bullet, or joined to such a verb; not "a team that built" or "for building". */
function isOwnDeed(claim: Claim, word: ClaimWord): boolean {
  const before = claim.plain.slice(0, word.start)
  if (!/ing$/u.test(word.word) && /\bI(?:'m| am| was| have been| had been|'ve been) (?:\p{L}+ly )?$/u.test(before))
    return false
  if (/^[\s\p{P}]*(?:\p{L}+ly,? )?$/u.test(before)) return true
  return (
    /\bI(?:'ve|'m)? (?:(?:have|had|was|am|also|then|once|first|later|regularly|often|currently|able|asked|to|both|not|only|\p{L}+ly) )*(?:(?!that|who|which|to|for|of|in|on|with|by)\p{L}+(?: the| a| an| my| our)?(?: \p{L}+){0,6},? (?:and|then|but also) (?:also |then )?)?$/u.test(
      before,
    ) ||
    (/\bby (?:me|myself)\b/u.test(claim.plain) && !/\b(?:that|who|which)\b/u.test(before))
  )
}

/** Leading that the evidence names and the claim does not say of the person: "how to manage an airway" from "airway management". */
function isNamed(word: ClaimWord, grounds: Grounds): boolean {
  return isStated(word, grounds)
}

/** "ran a reading group" is leading it. */
const runs = new Set(['run', 'runs', 'ran', 'running', 'hosted', 'host'])
/** Strong words for doing it, not for leading others: where the evidence did it, an underline. */
const bold = new Set(
  'own control hire recruit appoint dismiss institute inaugurate mobilise galvanise overhaul revamp originate conceive master excel delegate rule transform'
    .split(' ')
    .map(wordStem),
)
const light = new Set(['lead', 'manage', 'head'].map(wordStem))

const keeping =
  /\b(?:kept|keep|keeps|keeping|maintain(?:s|ed|ing)?|handl(?:e|es|ed|ing)|look(?:s|ed|ing)? after|(?:took|takes?|taking) care of|administer(?:s|ed|ing)?)\b(?<what>[^.;:\n]{3,60})/giu

/** "managed a stock" from "kept the stock": of a thing, managing is no more than keeping it. */
function keepsIt({ word, end }: ClaimWord, claim: Claim, { text }: Grounds): boolean {
  if (!/^manag(?:e|es|ed|ing)$/u.test(word) || leadsPeople.test(claim.plain.slice(end))) return false
  const thing = claim.words.find((one) => one.start >= end && !isSmall(one, 'en'))
  return [...text.matchAll(keeping)].some(({ groups }) =>
    claimWords(groups?.what ?? '').some(({ stem }) => stem === thing?.stem),
  )
}

function exceeds(
  { word, tier }: VerbUse,
  known: readonly VerbUse[],
  strongest: Tier,
  claim: Claim,
  grounds: Grounds,
): boolean {
  if (tier < 2) return false
  const same = known.filter((use) => use.word.stem === word.stem)
  if (same.length > 0) return Math.max(...same.map((use) => use.tier)) < tier
  const alike = known.filter((use) => synonymsOf(word.stem).has(use.word.stem))
  if (
    tier === 3 &&
    known.some((use) => runs.has(use.word.word)) &&
    synonymsOf(word.stem).size > 0 &&
    light.has(word.stem)
  )
    return false
  if (/^found(?:ed|ing)$/u.test(word.word) && begun.test(grounds.text)) return false
  if (isOfPost(word, grounds) || keepsIt(word, claim, grounds)) return false
  if (tier === 3)
    return !alike.some((use) => use.tier === 3) && !(strongest === 3 && alike.length > 0) && !leadsAnyway(grounds)
  if (alike.length > 0) return Math.max(...alike.map((use) => use.tier)) < tier && strongest < tier
  return strongest < tier && !grounds.stems.has(word.stem) && !/[;,.]\s/u.test(grounds.text.trim())
}

const ownPost =
  /(?:^|\n)(?:(?!assistant|deputy|junior|trainee|to|for|under|the|our)\p{L}+\s){0,3}(?<post>\p{L}{4,}(?:or|er))\b/giu

/** "directing funerals" of a "Funeral Director": what one's post does. */
function isOfPost({ word }: ClaimWord, { text, entries }: Grounds): boolean {
  const said = [text, ...entries.map(({ title }) => title ?? '')].join('\n')
  const deed = word.replace(/(?:ing|ed|s)$/u, '').replace(/e$/u, '')
  return (
    deed.length > 4 &&
    [...said.matchAll(ownPost)].some(({ groups }) => groups?.post?.toLowerCase().replace(/e?[or]r$/u, '') === deed)
  )
}

/** What founding is in plainer words. */
const begun = /\b(?:set up|started|launched|established|created|began)\b/iu

/** "purser; crews of 4", "team of 7" said of nobody else's: who writes so leads it. */
const leadsTeam =
  /(?:^|[;:,–—-]\s*)(?:a )?(?:teams?|crews?|staff|department|section) of (?:about |around |up to |c\. ?)?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)\b|\b\d+ (?:direct reports|reports)\b|\b(?:rota|shift plan) for \d+/iu

/** The title of the entry, or the evidence at its beginning or with "in charge", gives the lead by a noun. */
function leadsAnyway(grounds: Grounds): boolean {
  return (
    grounds.entries.some(({ title }) => leadingNouns.test(title ?? '')) ||
    ownLead.test(grounds.text) ||
    leadsTeam.test(grounds.text) ||
    /\b(?:(?<!\b(?:the|our|my|with|an?) \p{L}+ )in charge|at the head of|(?<!under (?:the |close )?)(?:management|leadership|supervision|direction) of|line manager|report(?:s|ed|ing)? to me)\b/iu.test(
      grounds.text,
    )
  )
}

/** A deed claimed of the very thing the evidence only gives a part in: "responsible for the launch" from "assisted with the launch". */
function tookOver(claim: Claim, grounds: Grounds, known: readonly VerbUse[]): Finding[] {
  const shares = known
    .filter((use) => use.tier <= 1 && !isPartLed(use, grounds, known) && !isOwnPiece(use, claim, grounds))
    .map(({ word }) => objectAfter(grounds.words, word.start, grounds))
  if (
    shares.length === 0 ||
    withColleagues.test(claim.plain) ||
    /\b(?:(?:help|assist|support|contribut|participat|involve|join|aid|learn|shadow|observ|study)\p{L}*|part|(?:with|in|our|of|among|as|by)\s(?:\p{L}+\s){0,3}(?:team|group)|exposure)\b/iu.test(
      claim.plain,
    )
  )
    return []
  const stated = grounds.text.toLowerCase()
  const deeds = [
    ...claim.plain.matchAll(
      /\b(?:responsible for|in charge of|charged with|entrusted with|accountable for|tasked with)\b/giu,
    ),
  ]
    .filter(([said]) => !stated.includes(said.toLowerCase()))
    .map(({ index, 0: said }) => ({ start: index, end: index + said.length }))
  const verbs = verbUses(claim.words).filter(
    (use) =>
      use.tier >= 2 &&
      isOwnDeed(claim, use.word) &&
      !known.some(
        (one) => one.tier >= 2 && (one.word.stem === use.word.stem || synonymsOf(use.word.stem).has(one.word.stem)),
      ),
  )
  const gave = [
    ...claim.plain.matchAll(
      /\bI (?:also |then |once )?(?<deed>gave(?! (?:\p{L}+ ){1,3}a hand\b)(?! (?:an? |my |one |two |three |four |five |six |seven |eight |nine |ten |\d+ |some |up )?(?:morning|afternoon|evening|day|week|hour|year|time|up)\p{L}*\b)|held|ran|run|did|do|taught|hosted|presented|delivered|put on|made|carried out|carry out|conducted|conduct|performed|perform|undertook|completed|complete|kept|keep|looked after|look after|saw to|took care of|dealt with|sorted|drew up|put together|got(?! to\b))\b/gu,
    ),
  ]
    .filter(({ groups }) => !grounds.stems.has(wordStem(groups?.deed ?? '')))
    .map(({ index, 0: said }) => ({ start: index, end: index + said.length }))
  return [...deeds, ...verbs.map(({ word }) => word), ...gave].flatMap(({ start, end }) => {
    const object = objectAfter(claim.words, end - 1, grounds)
    const hit = shares.some((share) => object.slice(0, 3).some((stem) => share.includes(stem)))
    return hit
      ? [
          finding(
            claim,
            { start, end },
            { kind: 'verb', why: 'The evidence says you had a part in this, not that it was yours.' },
          ),
        ]
      : []
  })
}

const pieces =
  /^(?:chapters?|articles?|essays?|papers?|entr(?:y|ies)|poems?|stor(?:y|ies)|reviews?|recipes?|illustrations?|photographs?)$/u

/** "contributed two chapters": each is one's own. */
function isOwnPiece({ word }: VerbUse, claim: Claim, { words }: Grounds): boolean {
  const at = words.indexOf(word)
  return (
    /^contribut(?:ed|es|ing)$/u.test(word.word) &&
    words
      .slice(at + 1, at + 4)
      .some(({ word: piece, stem }) => pieces.test(piece) && claim.words.some((one) => one.stem === stem))
  )
}

/** "led the finance part of the change": the part is what was led. */
function isPartLed({ word }: VerbUse, { words }: Grounds, known: readonly VerbUse[]): boolean {
  const at = words.indexOf(word)
  if (word.word !== 'part' || /^(?:t[ao]k\p{L}+|took|had|having|play\p{L}*)$/u.test(words[at - 1]?.word ?? ''))
    return false
  return known.some((other) => other.tier >= 2 && words.slice(Math.max(0, at - 4), at).includes(other.word))
}

/** The stems of the content words after a place, up to four, to the end of the clause. */
function objectAfter(words: readonly ClaimWord[], from: number, grounds: Grounds): string[] {
  const after = words.filter(({ start }) => start > from)
  const stop = after.findIndex(({ word }, at) => at > 0 && /^(?:by|and|but|which|so|when|while|who)$/u.test(word))
  return (stop < 0 ? after : after.slice(0, stop))
    .filter((word) => !isNeutral(word) && grounds.stems.has(word.stem))
    .slice(0, 4)
    .map(({ stem }) => stem)
}

/** What one may say of anything in one's care, where the evidence does not say that it was another's. */
const charged = /^(?:accountable|answerable) for$/iu
const lesser = /\b(?:(?:help|assist|support|contribut|participat|shadow|observ)\p{L}*|part of|member|under)\b/iu

/** Whose idea it was, the evidence seldom tells. */
const ownIdea = /\binitiative$/iu

function leads(claim: Claim, grounds: Grounds): Finding[] {
  return leadPhrases.flatMap((pattern) =>
    [...claim.plain.matchAll(pattern)]
      .filter(([said]) => !grounds.text.toLowerCase().includes(said.toLowerCase()) && !supported(said, grounds))
      .map((match) =>
        finding(
          claim,
          { start: match.index, end: match.index + match[0].length },
          {
            kind: 'verb',
            level:
              (charged.test(match[0]) && !lesser.test(grounds.text)) || ownIdea.test(match[0]) ? 'underline' : 'flag',
            why: `"${match[0]}" claims the lead; the evidence does not.`,
          },
        ),
      ),
  )
}

const reportedTo = ['supervise', 'manage', 'lead', 'line'].map(wordStem)

/** "reports to me" from "supervise", "in charge" from "lead": said with another word of leading. */
function supported(said: string, grounds: Grounds): boolean {
  if (/report/iu.test(said)) return reportedTo.some((stem) => grounds.stems.has(stem))
  const mine = /\bunder my (\p{L}+)/iu.exec(said)?.[1]?.toLowerCase()
  return mine !== undefined && rootsOf(mine).some((root) => root.length > 3 && grounds.roots.has(root))
}
