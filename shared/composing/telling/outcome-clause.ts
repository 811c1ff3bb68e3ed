import { numberWords } from '../../text/number-words.ts'
import { tokens } from '../../text/tokens.ts'
import { verbForm } from '../../text/verbs/verb-form.ts'
import { phraseArticle } from '../phrases/phrase-article.ts'
import { phraseHead } from '../phrases/phrase-head.ts'
import { roleNouns } from '../phrases/role-nouns.ts'
import { withIndefinite } from '../phrases/with-indefinite.ts'
import type { Period } from './first-person.ts'

/** What is done to things and people, so that a number before it has had it done: "five promoted". General knowledge of English. */
const done = new Set(
  `accepted accredited adopted appointed approved archived assessed automated awarded broadcast built cast catalogued certified cited cleared closed commissioned converted cured cut delivered deployed digitised
  discharged displayed engaged enrolled exhibited featured filed finished fitted fixed funded granted hired housed implemented installed issued kept launched licensed listed made mapped mended mentored merged
  migrated nominated opened patented performed placed planted presented promoted published qualified-for raised recorded recovered recruited reduced rehomed rehoused rejected released renewed repaired replaced replanted
  resettled resolved restored retained retired reused revised rewired rolled scaled screened secured sent served settled shipped shortlisted signed sold staged supplied taken taught tested trained transferred translated
  upgraded upheld used validated vetted withdrawn written`.split(/\s+/u),
)
const counted = new RegExp(
  `(?<sign>[;–—] )(?<what>(?<first>[\\p{L}\\d.,]+)(?: of (?:them|these|which))?(?: (?!of\\b)\\p{L}[\\p{L}-]*){0,3}?) (?<adverb>(?:since|already|now|later|also|so far) )?(?<verb>${[...done].join('|')})(?! (?:their|the|an?|his|her|its|all|\\d))(?=$|[\\s.,;])`,
  'gu',
)
/** "…; open rate 41% last quarter": one thing with its figure, up to the end. */
const figure =
  /(?<sign>[;:] )(?<what>(?!(?:about|over|under|around|nearly|from|to|by|at|in|on|with|for|of|and|some|up|down)\b)\p{Ll}[\p{L}-]*(?: (?!(?:of|to|by|from|about|over|for|in|at|with|and|up|down)\b)[\p{L}-]+){0,2}(?<!s)) (?<amount>(?:(?:up|down) (?:by )?)?\d[\d.,]* ?%[^;:]*)$/u
/** "I keep the records; five-star rating at the last two inspections": one thing more, told without a verb. */
const verbless =
  /^(I [^;:]+); ((?:\p{L}+-star|full|top|highest|top|excellent|outstanding|clean|\d+ ?%|\d+\/\d+) [^;:,]+)(?=\.?$)/u
/** What is given once: it takes an article. */
const oneMark = /^(?:rating|score|grade|report|result|award|review|mark|verdict|certificate|record)$/u
/** A measure of which there is one. */
const oneMeasure = /(?:rate|score|time|number|ratio|share|average|rating|level|margin|yield|uptime|turnover)$/u
/** "…; grill lead from 2013": a post behind a deed. */
const furtherRole = /; (?<role>\p{Ll}+(?: \p{Ll}+){0,2}) (?<when>(?:from|until) (?:19|20)\d{2})(?=\.?$)/u
const dated = /\b(?:19|20)\d{2}\b|\bFY ?\d|\b(?:last|previous) (?:year|quarter|month|season|term)\b/u
const amounts = new Set('all both several some most many none half few'.split(' '))
const finite =
  /\b(?:is|are|was|were|has|have|had|am|do|did|does|can|will|would|could|now (?:run|work|lead|teach)|went|won|rose|fell|grew|came|got|became)\b/u

/**
 * What came of a deed, told behind a semicolon without its helping verb: "…; two scaled to 12 kg" → "…; two have been scaled to 12 kg", "…; no complaints" →
 * "…, with no complaints". Clauses with a verb of their own stay as they are.
 */
export function withOutcomeTold(text: string, period: Period): string {
  return text
    .replace(withoutAny, (sign, at: number) => (finite.test(text.slice(at)) ? sign : ', with '))
    .replace(someOfThem, '; ')
    .replace(/; (?=(?:no|zero) [^;]*$)/u, (sign, at: number) => (finite.test(text.slice(at)) ? sign : ', with '))
    .replace(verbless, (whole: string, before: string, clause: string) =>
      tokens(clause).some(({ word }) => verbForm(word)?.form === 'past') || finite.test(clause)
        ? whole
        : `${before}, with ${oneMark.test(phraseHead(clause)?.word ?? '') ? withIndefinite(clause) : phraseArticle(clause)}`,
    )
    .replace(furtherRole, (whole: string, role: string, when: string) =>
      roleNouns.has(role.split(' ').at(-1) ?? '') || /\blead$/u.test(role) ? `; I was ${role} ${when}` : whole,
    )
    .replace(figure, (whole: string, ...rest: readonly unknown[]) => {
      const { sign, what, amount } = figuresOf(rest)
      if (finite.test(whole) || /\d/u.test(what) || verbForm(what.split(' ', 1)[0] ?? '')) return whole
      const past = period === 'ended' || dated.test(amount) || /^(?:the )?(?:last|latest) /u.test(what)
      const named = oneMeasure.test(what) && !/^(?:the|an?|my|our) /u.test(what) ? `the ${what}` : what
      return `${sign}${named} ${past ? 'was' : 'is'} ${amount}`
    })
    .replace(counted, (whole: string, ...rest: readonly unknown[]) => {
      const { sign, what, first, adverb = '', verb } = groupsOf(rest)
      const clause = text.slice(text.indexOf(whole) + sign.length).split(/[;.]/u, 1)[0] ?? ''
      if (!isAmount(first) || finite.test(clause)) return whole
      const one = /^(?:1|one)$/iu.test(first)
      const lasting = /\b(?:to date|so far|until now|since)\b/u.test(clause)
      const helper = period === 'ended' && !lasting ? (one ? 'was' : 'were') : one ? 'has been' : 'have been'
      const [have, been = ''] = helper.split(' ')
      return adverb === '' || been === ''
        ? `${sign}${what} ${helper} ${adverb}${verb}`
        : `${sign}${what} ${have} ${adverb}${been} ${verb}`
    })
}

/** "I moved the files, no loss": what did not happen. */
const withoutAny = /(?<=^I [^;:]*?(?<!, (?:no|zero) [^,]*)), (?=(?:no|zero) (?!longer|more|one\b)[^,;:]+$)/u

/** "I trained four, three of them now hold a ticket": a clause of its own. */
const someOfThem =
  /, (?=(?:\p{L}+|\d+) of them (?:(?:now|still|already|later|since) )?(?:hold|have|are|were|was|is|work|run|lead|became|become|went|got|won|stayed|remain|own)\b)/u

interface Figures {
  readonly sign: string
  readonly what: string
  readonly amount: string
}

const figuresOf = (rest: readonly unknown[]): Figures => rest.at(-1) as Figures // Generic edge: the pattern names them.

interface Parts {
  readonly sign: string
  readonly what: string
  readonly first: string
  readonly adverb?: string
  readonly verb: string
}

/** The named groups, which a replacer gets last. */
const groupsOf = (rest: readonly unknown[]): Parts => rest.at(-1) as Parts // Generic edge: the pattern names them.

const isAmount = (word: string): boolean =>
  /^\d/u.test(word) || word.toLowerCase() in numberWords || amounts.has(word.toLowerCase())
