import type { Finding } from '../../../domain/finding.ts'
import { type Claim, finding } from '../../claim.ts'
import type { Grounds } from '../../grounds.ts'
import { synonymsOf } from '../../wording/synonyms-of.ts'
import { withoutCompany } from '../../wording/without-company.ts'
import { wordStem } from '../../wording/word-stem.ts'

interface Way {
  /** How the evidence leads to a deed that it does not say was done, or not by the writer alone. */
  readonly leads: RegExp
  /** Words by which a claim keeps that. */
  readonly kept: RegExp
  /** An underline where the deed may have followed. */
  readonly level: 'flag' | 'underline'
  /** Whoever is told to have done it, not the writer alone: "a film company hired us". */
  readonly anybody?: true
  readonly why: string
}

/** General knowledge of English. */
const adverbs = '(?:\\p{L}+ly |also |then |soon )?'
const ways: readonly Way[] = [
  {
    leads: new RegExp(
      `\\b(?<!\\b(?:never|not) )(?:hop(?:e|es|ed|ing) to|want(?:s|ed|ing)? to|plan(?:s|ned|ning)? to|intend(?:s|ed|ing)? to|wish(?:es|ed|ing)? to|due to(?= \\p{L}+ (?:the|an?|my|our|in)\\b)|about to|keen to|going to|preparing to|meant to|yet to|failed to|unable to|refused to|declined to|not allowed to|would like to|aim(?:s|ing)? to) ${adverbs}(?<deed>\\p{Ll}{3,})\\b`,
      'giu',
    ),
    kept: /\b(?:(?:hop|want|plan|intend|wish|prepar|fail|refus|declin|aim)\p{L}*|due|about to|keen|will|shall|would|going to|meant|yet|not|never|unable|turn\p{L}* down|next|soon|book(?:ed|ing)|could|can|cannot|tr(?:y|ied)|like to|without)\b|n['’]t\b/iu,
    level: 'flag',
    anybody: true,
    why: 'By the evidence this was only meant to be done.',
  },
  {
    leads: /\b(?<!\bas )(?:may|might|could) (?:also |well |soon |one day )?(?<deed>(?!have\b|be\b)\p{L}{3,})\b/giu,
    kept: /\b(?:may|might|can|could|would|should|perhaps|maybe|possib\p{L}*|probab\p{L}*|potential\p{L}*|likely|hop\p{L}*|plan\p{L}*|whether|if|consider\p{L}*|option\p{L}*|propos\p{L}*|not|never|able|allow\p{L}*|so that)\b|n['’]t\b/iu,
    level: 'flag',
    anybody: true,
    why: 'The evidence says that this may be, not that it is so.',
  },
  {
    leads: new RegExp(
      `\\b(?:asked|invited|approached|chosen|selected|booked|engaged|offered)(?: me| us)? to ${adverbs}(?<deed>\\p{Ll}{3,})\\b`,
      'giu',
    ),
    kept: /\b(?:(?:ask|invit|approach|chose|select|engag|offer|request|want|call|wish)\p{L}*|book(?:ed|ing)|had me|got me|turn\p{L}* to me|at the (?:request|invitation|wish)|come to me|c[oa]me to me|let me|on behalf|for (?:the|my|our) \p{L}+)\b/iu,
    level: 'underline',
    why: 'The evidence says you were asked to do this.',
  },
  {
    leads:
      /\b(?:help(?:ed|s|ing)?|assist(?:ed|s|ing)?|support(?:ed|s|ing)?|watch(?:ed|ing)?|observ(?:ed|ing)|shadow(?:ed|ing)?|accompan(?:ied|ying)|sat in(?: with)?) (?:(?:(?!(?:and|in|with|to|while)\b)[\p{L}'’-]+ ){1,5}(?:in|with|to|while) )?(?<deed>\p{L}{4,})\b/giu,
    kept: /\b(?:(?:help|assist|support|watch|observ|shadow|accompan|contribut|participat|involv|join|aid|learn)\p{L}*|part|together|with|we|us|our|team|group|hand|among|alongside|beside|sat in|gave)\b/iu,
    level: 'flag',
    why: 'The evidence says you had a part in this, not that you did it.',
  },
]
const own =
  /(?:^|\b(?:I|I've|I have|and|I had) )(?:(?:also|then|once|later|now|personally|already|successfully|have|regularly) )*(?<deed>\p{Ll}{3,})\b/gu

const told =
  /\b(?<!\b(?:to|the|an?|our|my|its) )(?<deed>\p{Ll}{3,}ed|\p{Ll}+(?:ought|aught)|made|wrote|built|gave|took|came|went|ran|sold|won|sent|hired|let|lent|spent|left|met|paid)\b/gu

const led =
  /\b(?:help|assist|support|watch|observ|shadow|accompan|sat in|hop(?:e|ing)|want|plan|intend|wish|due to|about to|keen to|going to|prepar|meant to|yet to|fail|unable|refus|declin|not allowed|would like|aim|may|might|could|ask|invit|approach|chosen|select|book|engag|offer)/iu

/** "I judged the prize" from "asked to judge the prize", "I priced 30 lots" from "assisted the valuer in pricing 30 lots". */
export function checkMeantDeed(claim: Claim, grounds: Grounds): Finding[] {
  if (claim.language !== 'en' || !led.test(grounds.text)) return []
  const plain = withoutCompany(claim.plain, grounds)
  return ways
    .filter(({ kept }) => !kept.test(plain))
    .flatMap((way) => deedsTold(claim, grounds, way))
    .slice(0, 1)
}

function deedsTold(claim: Claim, { words, texts }: Grounds, { leads, level, anybody, why }: Way): Finding[] {
  const deeds = texts.flatMap(({ text }) =>
    [...text.replace(/’/gu, "'").matchAll(leads)].map(({ groups }) => wordStem((groups?.deed ?? '').toLowerCase())),
  )
  if (deeds.length === 0) return []
  return [own, ...(anybody ? [told] : [])]
    .flatMap((how) => [...claim.plain.matchAll(how)])
    .flatMap(({ index, 0: said, groups }) => {
      const stem = wordStem(groups?.deed ?? '')
      const hit = deeds.some((deed) => deed === stem || synonymsOf(stem).has(deed) || synonymsOf(deed).has(stem))
      const end = index + said.length
      const range = { start: end - (groups?.deed?.length ?? 0), end }
      const elsewhere = words.filter((word) => word.stem === stem).length > 1
      return hit && !elsewhere ? [finding(claim, range, { kind: 'verb', level, why })] : []
    })
}
