import { asksForWhole } from '../../../shared/composing/choosing/asked-boxes.ts'
import { composeLetterPart, type LetterPart } from '../../../shared/composing/compose-letter-part.ts'
import type { PairedItem } from '../../../shared/composing/paired-item.ts'
import type { Withheld } from '../../../shared/composing/reading-back/withheld.ts'
import { toldEntry } from '../../../shared/composing/told-entry.ts'
import type { Document, Section } from '../../../shared/domain/document.ts'
import type { Pairing } from '../../../shared/domain/pair.ts'
import type { Posting } from '../../../shared/domain/posting.ts'
import type { Proposal } from '../../../shared/domain/proposal.ts'
import { sectionText } from '../../../shared/formats/plain/section-text.ts'
import { isWritten } from '../../../shared/kinds/is-written.ts'
import { mostAllowed } from '../../../shared/writing/most-allowed.ts'
import type { Store } from '../../store-ports.ts'
import { citedIn } from '../checks/cited-in.ts'
import { inlinesIn } from '../checks/inlines-in.ts'
import { countedPairs } from './counted-pairs.ts'
import { reasonSources } from './reason-sources.ts'
import { spokenPairs } from './spoken-pairs.ts'

interface PartWish {
  readonly document: Document
  readonly section: Section
  readonly part: LetterPart['part']
  readonly posting: Posting
  readonly pairing: Pairing
  readonly variant: number
  /** YYYY-MM-DD. */
  readonly today: string
  readonly withheld: Withheld
}

/** A part of a letter from everything that is paired, as the whole letter would have it. What no section has to answer, such as a licence that is a condition, is told in the body too. */
export function composedLetterPart(
  store: Store,
  { document, section, part, posting, pairing, variant, today, withheld: { quoted } }: PartWish,
): Proposal {
  const isTold = ({ evidence }: PairedItem) => !quoted.has(evidence.id)
  const answers = posting.requirements
    .filter((one) => !asksForWhole(one))
    .map((requirement) => ({
      requirement,
      items: spokenPairs(store, pairing, { requirements: [requirement.id], today }).filter(isTold),
    }))
    .filter(({ items }) => items.length > 0)
    .map((answer) => ({
      ...answer,
      counted: countedPairs(store, answer.requirement, { pairs: answer.items, today }),
    }))
  const elsewhere = new Set(
    document.sections.flatMap(({ id, requirements }) => (id === section.id ? [] : requirements)),
  )
  const sources = reasonSources(store, posting)
  const reasons = { ...sources, evidence: sources.evidence.filter(({ id }) => !quoted.has(id)) }
  const entries = reasons.entries.map((entry) => toldEntry(entry, reasons.evidence, today))
  return composeLetterPart({
    section: section.id,
    part,
    variant,
    language: document.language,
    limit: mostAllowed(section.limit),
    sources: { ...reasons, entries, answers, choices: [], today },
    answered: answers.filter(({ requirement: { id } }) => !elsewhere.has(id)),
    opened: openedBy(document),
  })
}

function openedBy({ sections: [first] }: Document): LetterPart['opened'] {
  if (!first || first.requirements.length > 0 || !isWritten(first)) return null
  const text = sectionText(first)
  const whole = { start: 0, end: text.text.length }
  return { text: text.text, cited: new Set(citedIn(inlinesIn(first, text, whole))) }
}
