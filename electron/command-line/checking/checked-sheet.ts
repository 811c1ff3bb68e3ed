import type { Document } from '../../../shared/domain/document.ts'
import { evidenceSheet } from '../../../shared/formats/evidence-sheet.ts'
import type { CheckedText } from '../../../shared/grounding/check-text.ts'
import { derivedSums } from '../../../shared/grounding/derived-sums.ts'
import { groundsFor } from '../../services/checks/grounds-for.ts'
import type { Store } from '../../store-ports.ts'

interface Sheet {
  readonly checked: CheckedText
  readonly text: string
  /** The checked file's name. */
  readonly name: string
  /** `YYYY-MM-DD`. */
  readonly today: string
}

const id = 'text'

/** The evidence sheet of a text that was checked against a library. */
export function checkedSheet(store: Store, { checked, text, name, today }: Sheet): Document {
  const [evidence, entries] = [store.evidence.list(), store.entries.list()]
  const grounds = groundsFor(evidence, entries)
  const sentences = checked.sentences.map((sentence) => {
    const cited = sentence.evidence.flatMap((one) => grounds.get(one) ?? [])
    return { ...sentence, sums: derivedSums({ text: sentence.text, evidence: cited, today }) }
  })
  const section = { id, heading: 'Claims', group: null, requirements: [], limit: null, blocks: [] }
  return evidenceSheet({
    document: { kind: 'statement', title: name, language: 'en', author: '', letter: null, sections: [section] },
    checks: [{ section: id, text, sentences, findings: [...checked.findings] }],
    evidence: new Map(evidence.map((one) => [one.id, one])),
    entries: new Map(entries.map((one) => [one.id, one])),
    sources: new Map(
      store.sources.list().flatMap((head) => {
        const source = store.sources.get(head.id)
        return source ? [[head.id, source] as const] : []
      }),
    ),
    noModel: false,
    today,
  })
}
