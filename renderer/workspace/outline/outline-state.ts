import type { SectionCheck } from '../../../shared/contract/checks.ts'
import type { Pairing } from '../../../shared/domain/pair.ts'
import { sectionText } from '../../../shared/formats/plain/section-text.ts'
import type { Range } from '../../../shared/text/range.ts'
import { limitState } from '../../../shared/writing/limit-state.ts'
import type { SectionCount } from '../../editor/sections/section-counts.ts'
import { countInSection } from '../findings/count-to-look-at.ts'

export const outlineStates = ['empty', 'gap', 'drafted', 'checked', 'over', 'notes'] as const
export type OutlineState = (typeof outlineStates)[number]

/** How far the writing for one requirement is: the gravest state, and in words all that applies. */
export interface OutlineEntry {
  readonly state: OutlineState
  readonly words: string
}

export interface OutlineInput {
  readonly pairing: Pairing
  readonly counts: ReadonlyMap<string, SectionCount>
  readonly checks: readonly SectionCheck[] | null
  /** The sections under which a proposal waits that says something, with the evidence it says it from. */
  readonly proposed: ReadonlyMap<string, ReadonlySet<string>>
}

/** What a form has no place for; nothing is missing there. */
export const noBox = 'no box in this form'

const names: Readonly<Record<OutlineState, string>> = {
  empty: 'empty',
  gap: 'gap',
  drafted: 'drafted',
  checked: 'backed',
  over: 'over limit',
  notes: 'has notes',
}

/** The state of one requirement from the sections that answer it: its text, its limit, its notes, and what the latest check found in that very text. */
export function outlineState(requirement: string, input: OutlineInput): OutlineEntry {
  const { pairing, counts, checks } = input
  const paired = new Set(pairing.pairs.filter((pair) => pair.requirement === requirement).map((pair) => pair.evidence))
  const own = [...counts.values()].filter((count) => isFor(requirement, count, paired))
  const written = own.filter(({ words }) => words > 0)
  const notes = own.reduce((sum, count) => sum + count.notes, 0)
  const noted = notes > 0 ? [notes === 1 ? '1 note' : `${notes} notes`] : []
  if (written.length === 0) {
    const state = pairing.gaps.includes(requirement) ? 'gap' : notes > 0 ? 'notes' : 'empty'
    const waits = [...counts.values()].some(({ section }) => {
      const cited = input.proposed.get(section.id)
      return cited !== undefined && isFor(requirement, { section, cited }, paired)
    })
    return { state, words: [waits ? 'proposed' : names[state === 'notes' ? 'empty' : state], ...noted].join(' · ') }
  }
  const over = own.some(isOver)
  const found = foundIn(written, checks, paired)
  const open = found?.open ?? 0
  const base = found?.backed && !found.doubtful ? 'checked' : 'drafted'
  const state = over ? 'over' : notes > 0 ? 'notes' : base
  const look = open > 0 ? [`${open} to look at`] : []
  const stands = over ? [names.over, ...(base === 'checked' ? [names.checked] : [])] : [names[base]]
  return { state, words: [...stands, ...look, ...noted].join(' · ') }
}

/** A section that answers several requirements (a letter's paragraphs, a form's one box) answers each whose evidence it cites. */
function isFor(
  requirement: string,
  { section, cited }: Pick<SectionCount, 'section' | 'cited'>,
  paired: ReadonlySet<string>,
): boolean {
  if (!section.requirements.includes(requirement)) return false
  return section.requirements.length === 1 || [...paired].some((id) => cited.has(id))
}

const isOver = ({ section, text }: SectionCount) =>
  section.limit !== null && limitState(text, section.limit).kind === 'over'

interface Found {
  /** How much wants a look, counted as the status bar does. */
  readonly open: number
  /** Whether evidence backs any claim: framing and what the person vouches for alone are not backed. */
  readonly backed: boolean
  /** Whether a claim or a word goes beyond the evidence. */
  readonly doubtful: boolean
}

/**
 * What the check found in the sections. Of a section for several requirements only in the claims that rest on this one's evidence; null while a
 * text was not checked as it now stands.
 */
function foundIn(
  written: readonly SectionCount[],
  checks: readonly SectionCheck[] | null,
  paired: ReadonlySet<string>,
): Found | null {
  let open = 0
  let backed = false
  let doubtful = false
  for (const { section } of written) {
    const check = checks?.find((one) => one.section === section.id)
    if (!check || check.text !== sectionText(section).text) return null
    const shared = section.requirements.length > 1
    const claims = shared
      ? check.sentences.filter(({ evidence }) => evidence.some((id) => paired.has(id)))
      : check.sentences
    const own = shared
      ? check.findings.filter((finding) => claims.some((claim) => holds(claim, finding)))
      : check.findings
    open += shared ? own.length : countInSection(check)
    doubtful ||= own.some(({ level }) => level !== 'note')
    doubtful ||= claims.some(({ status }) => status === 'flagged' || status === 'uncited')
    backed ||= claims.some(({ status }) => status === 'backed')
  }
  return { open, backed, doubtful }
}

const holds = (claim: Range, { start, end }: Range) => claim.start <= start && end <= claim.end

/** How far all requirements are, in words: "3 of 5 written, 2 backed, 1 gap". */
export function progressWords(entries: readonly OutlineEntry[]): string {
  const count = (...states: OutlineState[]) => entries.filter(({ state }) => states.includes(state)).length
  const written = entries.filter(({ words }) => !/^(?:empty|proposed|gap)/u.test(words)).length
  const gaps = count('gap')
  const parts = [
    `${written} of ${entries.length} written`,
    `${entries.filter(({ words }) => words.split(' · ').includes(names.checked)).length} ${names.checked}`,
    gaps > 0 && (gaps === 1 ? '1 gap' : `${gaps} gaps`),
    count('over') > 0 && `${count('over')} over the limit`,
    count('notes') > 0 && `${count('notes')} with notes`,
  ]
  return parts.filter(Boolean).join(', ')
}
