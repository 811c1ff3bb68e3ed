import type { ProposedSentence } from '../../domain/proposal.ts'
import { checkText } from '../../grounding/check-text.ts'
import type { ClaimContext } from '../../grounding/claim.ts'
import type { GroundingEvidence } from '../../grounding/grounding-evidence.ts'
import type { PairedItem } from '../paired-item.ts'
import { atOrganisation } from '../phrases/at-organisation.ts'
import { isSelfEmployed } from '../phrases/is-self-employed.ts'
import { withoutCliches } from '../phrases/without-cliches.ts'
import { isNoSentence } from './is-no-sentence.ts'
import { isSilent } from './is-silent.ts'
import { bareNote, noteForm } from './note-form.ts'

/**
 * The sentences with none that a check would mark: where one says more than it cites after all, its evidence stands there as the person wrote it. The composer's rules are many and words
 * are more; this keeps the promise that what it writes is never flagged.
 */
export function certainSentences(
  sentences: readonly ProposedSentence[],
  pairs: readonly PairedItem[],
  { bullets = false }: { readonly bullets?: boolean } = {},
): ProposedSentence[] {
  const grounds = groundsOf(pairs)
  return sentences.flatMap((sentence) => {
    const cited = sentence.evidence.flatMap((id) => grounds.get(id) ?? [])
    if (cited.length === 0 || isSilent({ text: sentence.text, evidence: cited })) return [sentence]
    const [organisation = null] = pairs.flatMap(({ evidence, entry }) =>
      sentence.evidence[0] === evidence.id ? (entry?.organisation ?? []) : [],
    )
    const isOver = pairs.some(
      ({ evidence, entry }) =>
        sentence.evidence[0] === evidence.id && entry?.end !== 'present' && entry?.kind === 'work',
    )
    const shorter = [
      withPlaceOnly(sentence.text, organisation),
      withPlaceBehind(sentence.text, organisation),
      isOver ? null : withoutPlace(sentence.text),
      withoutOutcome(sentence.text),
    ].find((text) => text && isSilent({ text, evidence: cited }))
    if (shorter) return [{ ...sentence, text: shorter }]
    return cited.map(({ id, text, entry }): ProposedSentence => {
      const notes = bullets && !sentence.text.startsWith('“') ? notesOf(id, pairs) : []
      const note = notes.find((one) => isSilent({ text: one, evidence: [{ id, text, entry }] }))
      return { ...sentence, text: note ?? verbatim(text), evidence: [id] }
    })
  })
}

/** The words of an item that are no sentence as a point of a list, each with less before them than the one before. */
function notesOf(id: string, pairs: readonly PairedItem[]): readonly string[] {
  const pair = pairs.find(({ evidence }) => evidence.id === id)
  if (!pair || pair.foreign || pair.evidence.said || !isNoSentence(verbatim(pair.evidence.text))) return []
  const unit = { lead: pair.evidence, nested: [], pair }
  return [noteForm(unit), noteForm(unit, { known: true }), bareNote(unit)]
}

/** A line with where it was and no more, where it is the name of the post or its years that a check stumbles over: "As Miller, later Foreman at The Yard (since 2019), I fit pipes." → "At The Yard, I fit pipes." */
function withPlaceOnly(text: string, organisation: string | null): string | null {
  if (!organisation || isSelfEmployed(organisation)) return null
  const where = atOrganisation(organisation)
  const at = text.indexOf(` ${where}`)
  if (at < 0) return null
  const { deed } = /^(?: \([^()]*\))?, (?<deed>I \p{Ll}.*)$/u.exec(text.slice(at + where.length + 1))?.groups ?? {}
  if (deed && text.startsWith('As ')) return `${where.charAt(0).toUpperCase()}${where.slice(1)}, ${deed}`
  const { thing } =
    /^(?: \([^()]*\))? (?<thing>(?:has )?includ\p{Ll}+ .*)$/u.exec(text.slice(at + where.length + 1))?.groups ?? {}
  return thing && text.startsWith('My work as ') ? `My work ${where} ${thing}` : null
}

/** "… and still cook there": the place that is meant, behind the deed. */
function withPlaceBehind(text: string, organisation: string | null): string | null {
  const deed = withoutPlace(text)
  return deed && organisation && / there\b/u.test(deed) && /[^)]\.$/u.test(deed)
    ? `${deed.slice(0, -1)} (${organisation}).`
    : null
}

/** A deed without its post, where it is the name of the post that a check stumbles over: "As Leading Hand Plumber at The Yard (since 2019), I fit pipes." → "I fit pipes." Of a post that is over it would seem to be of the one told before. */
const withoutPlace = (text: string): string | null =>
  /^(?:As|At|In) [^“]*?(?<!, where), (?<deed>I \p{Ll}.*)$/u.exec(text)?.groups?.deed ?? null

/** A deed alone, where what is said to have come of it is what a check stumbles over: "I kept the charts, with no errors at the audits." → "I kept the charts." */
const withoutOutcome = (text: string): string | null =>
  /^(?<deed>[^;]*\bI \p{Ll}[^;]*?)(?:, with no |; )[^;]*\.$/u.exec(text)?.groups?.deed?.concat('.') ?? null

/** Whether a check of a sentence against what it cites marks nothing. */
export function claimsNoMore(
  { text, evidence }: Pick<ProposedSentence, 'text' | 'evidence'>,
  pairs: readonly PairedItem[],
  about: Pick<ClaimContext, 'company' | 'role' | 'today'> = {},
): boolean {
  const grounds = groundsOf(pairs)
  return isSilent({ text, evidence: evidence.flatMap((id) => grounds.get(id) ?? []), ...about })
}

/** Whether a reader who has the text and the library but no citations finds everything a sentence says in one place. */
export function isPlainToReader({ text }: Pick<ProposedSentence, 'text'>, pairs: readonly PairedItem[]): boolean {
  return checkText({ text, evidence: [...groundsOf(pairs).values()] }).findings.length === 0
}

/** The words themselves, closed so that the next sentence does not run into them. */
const verbatim = (own: string): string =>
  closed(withoutCliches(own).replace(/^["'](?<named>[^"']+)["'](?=,)/u, '“$<named>”'))

const closed = (text: string): string =>
  /[.!?…]["”’)]?$/u.test(text.trim()) ? text : `${text.trim().replace(/[\s,;:]+$/u, '')}.`

function groundsOf(pairs: readonly PairedItem[]): ReadonlyMap<string, GroundingEvidence> {
  const items = pairs.flatMap(({ evidence, entry: told, parent }): GroundingEvidence[] => {
    const entry = told?.called === undefined ? told : { ...told, organisation: told.called }
    const said = [evidence.said?.who, evidence.said?.when].filter(Boolean).join(', ') || null
    const own = { id: evidence.id, text: evidence.text, entry, parent: parent?.text ?? null, said }
    return parent ? [{ id: parent.id, text: parent.text, entry }, own] : [own]
  })
  return new Map(items.map((item) => [item.id, item]))
}
