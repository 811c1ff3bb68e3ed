import type { Entry } from '../../../domain/entry.ts'
import { sentences } from '../../../text/sentences.ts'
import { verbForm } from '../../../text/verbs/verb-form.ts'
import { massNouns } from '../../phrases/mass-nouns.ts'
import { phraseHead } from '../../phrases/phrase-head.ts'
import type { Phrase } from '../phrase.ts'

const ofPapers = /^(?:I (?:also )?hold|My (?:certificates|studies|training) (?:also )?includ)/u
const year = /\b(?:19|20)\d{2}\b/gu
/** "Tidying down to two hours", "Returns down from 9 to 4": how far the work or a thing went, by its name. */
const gerundWithFigure =
  /^\p{L}+(?:ing|[^s\s]s) (?:is |was )?(?:up|down) (?:(?:to|from|by) )?(?:(?:about|under|over|nearly) )?(?:[£$€]?\d|an? |one|two|three|four|half|zero|none)/iu
/** "Grade 4 drills", "Stage 2 reviews": which, and no deed. */
const grade = /^(?:grade|stage|form|class|rank|phase|band|level|model|tier|page)s? \d/iu
/** "…, tallest a spire": what tells of one of those before it. */
const oneOfThem = /, (?:the )?(?:\p{L}{2,}est|most \p{L}+) (?:an?|the|one|being|was|\d)(?![\p{L}])/iu
/** "on parents' forum": whose one thing it is, with no article before them. */
const ownersThing =
  /\b(?:on|in|at|for|of|with|to|from|by) (?:\p{Ll}+s['’]|(?:children|women|men|people)['’]s) (?<thing>\p{Ll}[\p{Ll} -]*)/gu
const oneBody =
  /^(?:forum|committee|council|group|panel|board|team|club|choir|union|association|society|network|centre|unit|ward|charity|league|home|refuge|shelter|hostel)$/u
/** "held 2021 and 2022": a year that nothing leads to. */
const bareYear = /\b(?<verb>\p{Ll}{3,}) (?:19|20)\d{2}(?=$|[.,;]| (?:and|&|to) (?:19|20)\d{2})/gu

/**
 * Why what was made of a line is a guess about how its pieces belong together; null where it is none. It reads the whole line, of which its first sentence is proved by itself: a paper of a row that got into the bracket of another, a
 * piece of work by its name that was taken for a deed, and what lacks the small word that only the person knows.
 */
export function whyGuessed(
  { kind, text }: Phrase,
  { own, entry }: { own: string; entry: Entry | null },
): string | null {
  if (kind === 'quoted') return null
  if (sentences(text).some(({ start, end }) => hasForeignPaper(text.slice(start, end), own)))
    return 'a paper of the row stands in the bracket of another'
  if (/^My skills include /u.test(text) && isPost(entry)) return 'what was done in a post is no skill'
  if (kind === 'state') return null
  if (kind === 'act' && (gerundWithFigure.test(own) || grade.test(own))) return 'its first word may be a noun'
  if (oneOfThem.test(own) && !/^(?:I|We|My|Our) /u.test(own)) return 'what tells of one of them is no member of the row'
  if (
    kind === 'act' &&
    /^I (?:have )?worked? (?:in|on|at) an? \d[^()]*, \p{Ll}/u.test(text.replace(/^.*?(?=\bI )/u, ''))
  )
    return 'what stands behind the place is no place'
  const outside = text.replace(/\s*\([^()]*\)|“[^”]*”/gu, '')
  if ([...outside.matchAll(ownersThing)].some(({ groups }) => isOneBody(groups?.thing ?? '')))
    return 'whose it is lacks an article'
  return [...outside.matchAll(bareYear)].some(({ groups }) => verbForm(groups?.verb ?? '')?.form === 'past')
    ? 'a year stands without its small word'
    : null
}

/** Something with its organisation, of whatever kind it was taken for. */
const isPost = (entry: Entry | null): boolean =>
  entry !== null && entry.organisation !== null && entry.kind !== 'skill' && entry.kind !== 'language'

const isOneBody = (thing: string): boolean => {
  const head = phraseHead(thing)?.word ?? ''
  return oneBody.test(head) && !massNouns.has(head)
}

/** "Rope card (knots, splices)" of what stood behind a full stop, "Rope card 2021 (Knot card, 2016)" of another with its own year. */
function hasForeignPaper(sentence: string, own: string): boolean {
  if (!ofPapers.test(sentence)) return false
  const named: readonly string[] = sentence.replace(/\s*\([^()]*\)/gu, '').match(year) ?? []
  return [...sentence.matchAll(/\((?<inside>[^()]*)\)/gu)].some(({ groups }) => {
    const inside = groups?.inside ?? ''
    if (own.includes(`(${inside})`)) return false
    const years = inside.match(year) ?? []
    const hasOther = named.length > 0 && years.some((one) => !named.includes(one)) && /\p{L}{3}/u.test(inside)
    return hasOther || isRowOfOwn(inside, own)
  })
}

/** What began a sentence of its own, with more behind it. */
const isRowOfOwn = (inside: string, own: string): boolean =>
  own.toLowerCase().includes(`. ${(inside.split(', ', 1)[0] ?? '').toLowerCase()}`) &&
  !/^(?:(?:19|20)?\d{2}\b|renewed|expir|valid|passed|since|until)/iu.test(inside)
