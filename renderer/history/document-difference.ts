import { diffWordsWithSpace } from 'diff'
import { blockLines } from '../../shared/applications/block-lines.ts'
import type { Document, Inline, Section } from '../../shared/domain/document.ts'

/** A run of words that both versions have, or only the earlier (`gone`) or the later one (`added`). */
export interface DifferencePiece {
  readonly kind: 'same' | 'gone' | 'added'
  readonly text: string
}

/** How a section stands in two versions. `look` means that the words are the same and only marks on them differ. */
export interface SectionDifference {
  /** Null for what stands around the sections: title, letterhead. */
  readonly id: string | null
  readonly heading: string
  readonly kind: 'same' | 'changed' | 'look' | 'gone' | 'added' | 'moved'
  readonly pieces: readonly DifferencePiece[]
}

/** What changed from one version of a document to a later one, section by section in the later one's order; what is gone stands where it stood. */
export function documentDifference(before: Document, after: Document): SectionDifference[] {
  const known = new Set(after.sections.map(({ id }) => id))
  const earlier = new Map(before.sections.map((section) => [section.id, section]))
  const shared = before.sections.filter(({ id }) => known.has(id)).map(({ id }) => id)
  const order = after.sections.filter(({ id }) => earlier.has(id)).map(({ id }) => id)
  const moved = new Set(order.filter((id, at) => shared[at] !== id))
  const later = after.sections.map((section) => {
    const one = sectionDifference(earlier.get(section.id) ?? null, section)
    return one.kind === 'same' && moved.has(section.id) ? { ...one, kind: 'moved' as const } : one
  })
  const frame = sectionDifference(frameOf(before), frameOf(after))
  const all = before.sections.reduce<SectionDifference[]>((list, section, at) => {
    if (known.has(section.id)) return list
    const behind = before.sections.slice(0, at).map(({ id }) => id)
    const place = list.findLastIndex(({ id }) => id !== null && behind.includes(id))
    return [...list.slice(0, place + 1), sectionDifference(section, null), ...list.slice(place + 1)]
  }, later)
  return [...(frame.kind === 'same' ? [] : [{ ...frame, id: null }]), ...all]
}

const nothing: Section = { id: '', heading: '', group: null, requirements: [], limit: null, blocks: [] }

function sectionDifference(before: Section | null, after: Section | null): SectionDifference {
  const [old, now] = [before ? textOf(before) : '', after ? textOf(after) : '']
  const { id, heading } = after ?? before ?? nothing
  const pieces = diffWordsWithSpace(old, now).map(({ added, removed, value }): DifferencePiece => {
    return { kind: added ? 'added' : removed ? 'gone' : 'same', text: value }
  })
  return { id, heading, kind: kindOf({ before, after, sameText: old === now }), pieces }
}

interface Both {
  readonly before: Section | null
  readonly after: Section | null
  readonly sameText: boolean
}

function kindOf({ before, after, sameText }: Both): SectionDifference['kind'] {
  if (!before) return 'added'
  if (!after) return 'gone'
  if (!sameText || before.heading !== after.heading) return 'changed'
  return JSON.stringify(before.blocks) === JSON.stringify(after.blocks) ? 'same' : 'look'
}

/** A section's words as they are compared: one line for each block, notes among them. */
function textOf({ blocks }: Section): string {
  return blocks
    .flatMap(blockLines)
    .map((line) => line.map(wordsOf).join(''))
    .join('\n')
}

function wordsOf(inline: Inline): string {
  if (inline.kind === 'break') return '\n'
  return inline.marks.some(({ kind }) => kind === 'note') ? `[note: ${inline.text}]` : inline.text
}

/** Title and letterhead as a section, so that they are compared like one. */
function frameOf({ title, letter }: Document): Section {
  const frame = letter
    ? [...letter.sender, ...letter.recipient, letter.date, letter.salutation, letter.closing, letter.signature]
    : []
  const lines = [title, ...frame].filter((line) => line !== '')
  const blocks = lines.map((text) => ({
    kind: 'paragraph' as const,
    content: [{ kind: 'text' as const, text, marks: [] }],
  }))
  return { ...nothing, heading: letter ? 'Title and letterhead' : 'Title', blocks }
}
