import { sentenceFaults } from '../../shared/composing/aloud/sentence-faults.ts'
import { otherLanguage } from '../../shared/composing/languages/other-language.ts'
import { certainSentences } from '../../shared/composing/sentences/certain-sentences.ts'
import { composingUnits, leadsIn } from '../../shared/composing/sentences/composing-unit.ts'
import { isNoSentence } from '../../shared/composing/sentences/is-no-sentence.ts'
import { isNote } from '../../shared/composing/sentences/is-note.ts'
import { itemSentences } from '../../shared/composing/sentences/item-sentences.ts'
import { noteForm } from '../../shared/composing/sentences/note-form.ts'
import { pointsBack } from '../../shared/composing/sentences/points-back.ts'
import { writtenSentences } from '../../shared/composing/sentences/written-sentences.ts'
import type { Told } from '../../shared/composing/telling/told.ts'
import { type ToldEntry, toldEntry } from '../../shared/composing/told-entry.ts'
import type { Evidence } from '../../shared/domain/evidence.ts'
import type { OneLibrary } from './read-library.ts'

/** One line of a CV as the composer tells it where it stands alone in a paragraph. */
export interface ToldLine {
  readonly line: string
  readonly kind: Told['kind']
  /** As it stands in a paragraph; what is no sentence as the note that it is in a list. */
  readonly sentence: string
  /** How it is told: as a sentence, as a phrase in a frame, or as it stands, as what only the line before makes clear does alone, apart from words in another language. */
  readonly way: 'told' | 'framed' | 'quoted' | 'foreign'
  /** What a reader aloud would stumble over. */
  readonly faults: readonly string[]
  /** A check of the sentence marked it, so that less is said or the line stands as it was written. */
  readonly refused: string | null
}

const ways: Readonly<Record<Told['kind'], ToldLine['way']>> = {
  act: 'told',
  state: 'told',
  whole: 'told',
  thing: 'framed',
  quoted: 'quoted',
}

/** What a posting in English would say, for its language alone. */
const posting = 'You will work with the team and report to the head of the department on what you have done'

/** Every line of a library that stands for itself, told by itself in an English document; what only leads in to other lines is told with them. */
export function tellLines({ evidence, entries }: OneLibrary): ToldLine[] {
  const entryById = new Map(entries.map((entry) => [entry.id, toldEntry(entry, evidence)]))
  const itemById = new Map(evidence.map((item) => [item.id, item]))
  const foreign = otherLanguage(posting, evidence, 'statement')?.evidence ?? new Set()
  const nested = evidence.flatMap(({ parent }) => parent ?? [])
  return evidence
    .filter((item) => !(leadsIn(item.text) && nested.includes(item.id)))
    .map((item) => {
      const parent = itemById.get(item.parent ?? '') ?? null
      return toldLine(item, { entryById, parent, foreign: foreign.has(item.id) })
    })
}

interface Place {
  readonly entryById: ReadonlyMap<string, ToldEntry>
  readonly parent: Evidence | null
  readonly foreign: boolean
}

function toldLine(evidence: Evidence, { entryById, parent, foreign }: Place): ToldLine {
  const entry = entryById.get(evidence.entry ?? '') ?? null
  const pairs = [{ evidence, entry, parent, foreign, strength: 'strong' }] as const
  const form = { bullets: false, known: new Set<string>(), turn: 0, language: 'en', opening: null }
  const written = writtenSentences(pairs, form)
  const certain = certainSentences(written, pairs)
  const [before, sentence] = [written, certain].map((all) => all.map(({ text }) => text).join(' '))
  const [unit] = composingUnits(pairs)
  const { kind, language } = unit ? itemSentences(unit) : ({ kind: 'quoted', language: 'en' } as const)
  const asWritten = before !== sentence && sentence?.replace(/\.$/u, '') === evidence.text.trim().replace(/\.$/u, '')
  const pointed = pointsBack(evidence.text)
  const broken = asWritten && language === 'en' && isNoSentence(sentence ?? '')
  const own = asWritten || pointed ? 'quoted' : ways[kind]
  const note = unit && (pointed || broken || isNote(unit, itemSentences(unit)))
  return {
    line: evidence.text.replace(/\s+/gu, ' '),
    kind: note ? 'quoted' : kind,
    sentence: note ? noteForm(unit) : (sentence ?? ''),
    way: own === 'quoted' && language !== 'en' ? 'foreign' : own,
    faults: kind === 'quoted' || asWritten ? [] : certain.flatMap(({ text }) => sentenceFaults(text)),
    refused: before === sentence ? null : (before ?? ''),
  }
}
