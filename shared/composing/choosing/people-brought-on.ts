import type { Entry, EntryKind } from '../../domain/entry.ts'
import type { Evidence } from '../../domain/evidence.ts'
import type { Requirement } from '../../domain/requirement.ts'

const people =
  '(?:\\p{L}{3,}(?:ers|ors|ists|ians|ees|ants|wives|men)|staff|teams?|people|colleagues|students|apprentices|interns|nurses|juniors|graduates|volunteers|others)'
/** A call for bringing people on that says no more than whom: "support the training of junior staff", "experience of training others", "orient new staff and students". */
const asks = new RegExp(
  `^(?:(?:and|you will|you['’]ll|to|help|also|some|an?|proven|good|experience|of|in|ability) )*(?:(?:supporting|support|leading|lead|delivering|deliver|providing|provide|assisting with|assist with|help with) (?:the |in the |with the )?(?:training|induction|mentoring|coaching|orientation|supervision)(?: (?:of|for) (?:\\p{L}+ ){0,2}${people})?|(?:train|induct|orient|orientate|mentor|coach|precept|supervis)(?:e|ing|)(?: (?:and|or) (?:train|support|mentor|coach|develop|supervis)(?:e|ing|))? (?:(?:of|for) )?(?:(?!(?:for|as|in|on|at|to|up)\\b)\\p{L}+ ){0,2}${people})(?:,? (?:and|or) (?:\\p{L}+ ){0,2}\\p{L}+)?[.;]*$`,
  'iu',
)
/** A deed that is just that, with whom it was done. */
const did = new RegExp(
  `^(?:I (?:also )?)?(?:have )?(?:train(?:ed)?|mentor(?:ed)?|coach(?:ed)?|precept(?:ed)?|induct(?:ed)?|supervised?|teach|taught|tutor(?:ed)?)(?: and (?:train|mentor|coach|supervis|support|sign)(?:ed|e|)(?: off)?)? (?:(?!(?:for|as|in|on|at|to|up|by)\\b)[\\p{L}\\d-]+ ){0,3}(?:${people}|(?<=new )(?!models|dogs|horses)\\p{L}+s)\\b`,
  'iu',
)
const deeds: ReadonlySet<EntryKind> = new Set(['work', 'volunteer', 'project'])
const most = 2

interface Library {
  readonly evidence: readonly Evidence[]
  readonly entries: readonly Entry[]
}

/**
 * What someone did to bring people on, by the id of its evidence, for a requirement that asks for that and for nothing else: the words of a trade by which lines are matched ("junior staff", "new
 * administrators") say nothing of it. None for any other requirement.
 */
export function peopleBroughtOn({ text, level }: Requirement, { evidence, entries }: Library): readonly string[] {
  if (level === 'question' || !asks.test(text)) return []
  const kinds = new Map(entries.map(({ id, kind }) => [id, kind]))
  return evidence
    .filter(
      ({ text: own, entry, parent }) =>
        parent === null && deeds.has(kinds.get(entry ?? '') ?? 'other') && did.test(own),
    )
    .slice(0, most)
    .map(({ id }) => id)
}
