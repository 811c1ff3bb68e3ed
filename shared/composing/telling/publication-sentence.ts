import type { Entry } from '../../domain/entry.ts'
import { loweredPhrase } from '../phrases/lowered-phrase.ts'
import { phraseHead } from '../phrases/phrase-head.ts'
import { roleNouns } from '../phrases/role-nouns.ts'
import { withIndefinite } from '../phrases/with-indefinite.ts'

/** What people publish, before what it is about. */
const made =
  /^(?:Article|Paper|Chapter|Book|Essay|Report|Review|Poem|Short story|Column|Blog post|Pamphlet|Handbook|Poster) (?:about|on|in|for|with|of)\b/u

/** "Winter Lodgers by J. Kern, translated from German": what another wrote. */
const byAnother = /\b(?:translated|translation|edited|illustrated|foreword|narrated|by \p{Lu}\p{Ll}+ \p{Lu})/u

/** What one did on a stage or on air is no publication. */
const noWork =
  /^(?:Invited |Keynote |Guest |Regular |Panel )*(?:Speaker|Talk|Presenter|Panellist|Host|Chair|Slot|Interview\p{L}*|Reviewer|Lecture|Keynote|Workshop)\b|\b(?:radio|television|TV) (?:slot|show|programme)|\bslot on\b/iu

/** What was spoken somewhere and printed nowhere: a meeting that no proceedings are named of. */
export const spokenAt =
  /^(?!.*\b(?:Proceedings|Proc\.|Journal|Letters|Review|Transactions|pp\.? ?\d|vol\.? ?\d|doi)\b).*(?:\b(?:Workshop|Conference|Symposium|Congress|Meeting|Summit|Forum|Seminar|Colloquium|Convention|Festival)\b|\((?:invited|talk|poster|keynote)[^()]*\))/iu

/** A reference as a sentence: "I. Farrow. Tidal mosses. J. Shore Bot. 2019" → "My publications include “Tidal mosses” (J. Shore Bot., 2019).". Null where title or year are not plain from the line. */
export function publicationSentence(text: string, entry: Entry | null): string | null {
  const { kind, title, organisation, start } = entry ?? {}
  if (kind === 'publication' && made.test(text))
    return `My publications include ${withIndefinite(loweredPhrase(text.replace(/\.$/u, '')))}.`
  if (
    kind !== 'publication' ||
    !title ||
    !text.includes(title) ||
    byAnother.test(text) ||
    noWork.test(text) ||
    /\b(?:submitted|in press|in preparation|under review|forthcoming)\b/iu.test(text)
  )
    return null
  if (spokenAt.test(text) || roleNouns.has(phraseHead(title)?.word ?? '')) return null
  const year = start?.slice(0, 4)
  const where = [
    organisation && text.includes(organisation) ? organisation : null,
    year && text.includes(year) ? year : null,
  ]
    .filter(Boolean)
    .join(', ')
  return `My publications include “${title.replace(/[.\s]+$/u, '')}”${where === '' ? '' : ` (${where})`}.`
}
