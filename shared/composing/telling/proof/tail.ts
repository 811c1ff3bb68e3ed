import { numberWords } from '../../../text/number-words.ts'
import { tokens } from '../../../text/tokens.ts'
import { verbForm } from '../../../text/verbs/verb-form.ts'
import { roleNouns } from '../../phrases/role-nouns.ts'
import { finiteVerb } from './finite-verb.ts'
import { openingVerb } from './opening-verb.ts'

/** What goes on with a sentence behind a comma by itself: how, where, when, with whom, which. */
const goesOn =
  /^(?:and|or|but|as|with|without|by|for|in|on|at|of|from|to|into|onto|using|via|per|including|incl|excluding|such|worth|e\.g|i\.e|mainly|mostly|often|usually|especially|always|sometimes|never|twice|once|which|who|whom|whose|where|when|whenever|while|so|because|since|until|till|after|before|during|through|throughout|across|under|over|up|down|around|about|between|among|within|against|plus|all of|some of|most of|both|each|then|also|either|then|first|later|now|still|if|though|although|despite|rather|not|only|even|together|along|alongside|ahead|instead|(?!(?:daily|weekly|fortnightly|monthly|quarterly|yearly|hourly|nightly|early) \p{L})\p{L}+ly|\p{L}{2,}ing|used|held|known|built|based|made|run|led|given|seen|shown|found|\p{L}+ed(?= (?:by|in|on|at|from|to|with|for|as|over|across|per|every|within|into|between|under|according|directly|again|once|twice)\b|$))(?![\p{L}-])/iu

/** When and how often. */
const time =
  /^(?:(?:every|each|most|last|next|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|many|some|\d+(?:[–-]\d+)?) (?:\p{L}+ )?(?:hours?|days?|nights?|evenings?|mornings?|weeks?|weekends?|months?|quarters?|terms?|years?|seasons?|summers?|winters?|shifts?|times|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)\b|(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|weekly|daily|monthly|nightly|quarterly|yearly|annually|weekends?\b|nights\b|evenings\b|full[- ]time|part[- ]time|(?:\p{L}\p{L}+ )?(?:19|20)\d{2}\b)/iu

/**
 * Why what stands behind the first comma, dash or semicolon of a sentence is not proved to belong to it: a list without its "and", a deed or a clause tied on with a bare comma, a figure that hangs loose. Null where all of it goes on with the
 * sentence or stands in brackets. `text` begins with the subject or is a phrase that a frame carries.
 */
export function whyLoose(text: string): string | null {
  const plain = text
    .replace(/“[^”]*”/gu, '“”')
    .replace(/\s*\([^()]*\)/gu, '')
    .replace(/(?<=\d)[,:](?=\d)/gu, '')
    .replace(/[.;\s]+$/u, '')
  const [first = '', ...further] = plain.split('; ')
  if (further.some((one) => finiteVerb(one) === null && !/\b(?:I|we) \p{Ll}/u.test(one)))
    return 'what stands behind its semicolon is no sentence'
  return [first, ...further].map(whyLooseClause).find((why) => why !== null) ?? null
}

/** When or where, before the sentence itself. */
const timeFirst = /^(?:For|At|In|On|Since|From|During|After|Before|With|By|Over|Through) [^,]*, /u

function whyLooseClause(clause: string): string | null {
  const [head = '', ...rest] = clause.replace(timeFirst, '').split(/(?<sign>, | – | — | - |: )/u)
  const tails = rest.flatMap((part, at) => (at % 2 === 1 ? [{ sign: (rest[at - 1] ?? '').trim(), words: part }] : []))
  const own = openingVerb(head.replace(/^I (?:also )?/u, ''))
  for (const [at, { sign, words }] of tails.entries()) {
    const isLast = at === tails.length - 1
    const why = whyLooseTail(words, {
      sign,
      isLast,
      isDoneBehind:
        at === tails.length - 2 && /^\p{L}+(?:ed|en) (?:by|in|across|for) /u.test(tails[at + 1]?.words ?? ''),
      own: own.form,
      before: tails[at - 1]?.words ?? head,
      listEnds: endsList(tails.slice(at)),
    })
    if (why) return why
    if (sign === ':') return null
  }
  return null
}

interface Place {
  readonly sign: string
  readonly isLast: boolean
  /** Only what was done to it stands behind it: "…, used by nine groups". */
  readonly isDoneBehind: boolean
  readonly own: ReturnType<typeof openingVerb>['form']
  readonly before: string
  /** What stands behind it ends with "and …". */
  readonly listEnds: boolean
}

/** "passed at once", "now run a kitchen": something is done there. */
const hasVerb = (words: string): boolean =>
  finiteVerb(`They ${words}`) !== null ||
  /^(?:in|at|from|with|on|under|over|by|for|\p{L}+ing)\b/u.test(words) ||
  tokens(words)
    .slice(0, 4)
    .some(({ word }) => {
      const form = verbForm(word)
      return (
        form?.form === 'past' || (form?.form === 'base' && !roleNouns.has(word) && openingVerb(words).sure === 'verb')
      )
    })

/** "of whom live on the ward", "of which run at night": a verb surely follows, and no noun in -s. */
const isRelative = (words: string, some: string): boolean =>
  /of (?:whom|which) (?!\p{Ll}+s\b)/u.test(words) &&
  (/^live\b/u.test(some) || verbForm(tokens(some)[0]?.word ?? '') !== null)

/** "took statements and drafted letters": the end of a row of deeds. */
const isRowEnd = (words: string, form: string): boolean =>
  verbForm(/ and (?:\p{L}+ly )?(?<verb>\p{Ll}+)/u.exec(words)?.groups?.verb ?? '')?.form === form

/** "… and oats", "… theatre etc". */
const endsList = (tails: readonly { readonly words: string }[]): boolean =>
  / and |^and | or |^or | etc$/u.test(tails.at(-1)?.words ?? '')

/** "a third of them Gurkhas", "most of them students": who some of them were needs no verb. */
const partOfThem =
  /^(?:an? (?:third|quarter|fifth|half)|half|most|many|some|one|two|three|four|five|six|seven|eight|nine|ten|\d+) of (?:them|whom) (?:\p{Lu}\p{L}+|(?:\p{Ll}+ )?\p{Ll}+s)\.?$/u

/** "…, Ledgerline Cloud": one name, of what the words before it name one of. */
const isName = /^\p{Lu}[\p{L}\d]*(?: \p{Lu}[\p{L}\d]*){0,3}$/u
const named =
  /\b(?:an?|the|our|its|their|my|his|her)(?: [\p{L}-]+){0,3} (?:system|software|platform|package|tool|app|application|database|register|program|programme|scheme|project|charity|magazine|journal|newsletter|newspaper|festival|competition|company|firm|supplier|provider|client|partner|agency|product|brand|method|framework|language|site|school|ship|vessel|boat|play|show|film|book|album|song|exhibition|series|website|podcast|blog|channel|course|module)$/u

function whyLooseTail(words: string, { sign, isLast, isDoneBehind, own, before, listEnds }: Place): string | null {
  const isClause = finiteVerb(words) !== null || /\b(?:I|we) \p{Ll}/u.test(words)
  const { some } = /^(?!\p{L}+ing )(?:\S+ ){1,4}?of (?:whom|which|them) (?<some>.*)$/u.exec(words)?.groups ?? {}
  if (some !== undefined && partOfThem.test(words)) return null
  if (some !== undefined)
    return hasVerb(some) || isRelative(words, some) ? null : 'a clause without its verb stands behind a comma'
  if (
    /^(?:which|who|whom|whose|where|when|while|so|because|since|until|after|before|as|if|though|although|and|but|with|both|all|of|for|in|whenever)\b/u.test(
      words,
    )
  )
    return /^all (?:in|up|now)\b/u.test(words) ? 'what stands behind its comma tells of all of it' : null
  if (
    /^(?:the|most|some|all|one|none|half) (?:\p{L}+ ){0,3}(?:\p{L}+ing|\p{L}+ed|from|in|at|with|on|of)\b/u.test(words)
  )
    return null
  if (
    /^\p{L}+(?: (?:after|up|on|out|over|off|down|through))? by\b|^done\b/u.test(words) &&
    verbForm(tokens(words)[0]?.word ?? '')?.form === 'past'
  )
    return null
  if (sign === ':') return null
  const form = verbForm(tokens(words)[0]?.word ?? '')?.form
  if ((form === 'past' || form === 'base') && openingVerb(words).sure === 'verb' && form === own)
    return listEnds && (!isLast || isRowEnd(words, form)) ? null : 'a second deed stands behind a bare comma'
  if (isClause) return 'a clause stands behind a bare comma'
  if (form === 'base' && openingVerb(words).sure === 'verb') return 'a deed of another time stands behind it'
  if (
    sign === ',' &&
    (isLast || isDoneBehind) &&
    (/^(?:an?|the) \p{L}/u.test(words) || (isName.test(words) && named.test(before)))
  )
    return null
  if (/ (?:mostly|mainly|only)$/u.test(words)) return 'an aside hangs loose behind it'
  if (goesOn.test(words) || time.test(words)) return null
  if (
    /^(?:[£$€+–-]?\d|up to|about|around|over|approx)/u.test(words) ||
    (words.split(' ', 1)[0]?.toLowerCase() ?? '') in numberWords
  )
    return listEnds ? null : 'a figure hangs loose behind it'
  if (listEnds && sign === ',') return null
  return sign === ',' ? 'a list lacks its last “and”' : 'what stands behind its dash is no part of it'
}
