import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { Finding } from '../../../shared/domain/finding.ts'
import { apartMarks } from '../findings/apart-marks.ts'
import { findingLook } from '../findings/finding-look.ts'
import type { PlacedFinding } from '../findings/placed-findings.ts'

interface Marked {
  readonly placed: readonly PlacedFinding[]
  readonly set: DecorationSet
}

const key = new PluginKey<Marked>('finding-marks')
const none: Marked = { placed: [], set: DecorationSet.empty }

/** Set on a transaction that brings the findings of the latest check. */
export const newFindings = 'new-findings'

/** The findings where their words stand now, in order. */
export const findingsIn = (state: EditorState): readonly PlacedFinding[] => key.getState(state)?.placed ?? []

/** Shows what the check found. A mark goes as soon as its words are edited; the next check says whether it comes back. */
export const FindingMarks = Extension.create({
  name: 'findingMarks',
  addProseMirrorPlugins: () => [
    new Plugin<Marked>({
      key,
      state: {
        init: () => none,
        apply: (tr, before) => {
          const fresh: readonly PlacedFinding[] | undefined = tr.getMeta(newFindings)
          if (fresh) return { placed: fresh, set: DecorationSet.create(tr.doc, decorationsOf(fresh, tr.doc)) }
          return tr.docChanged && before.placed.length > 0 ? moved(before, tr) : before
        },
      },
      props: { decorations: (state) => key.getState(state)?.set },
    }),
  ],
})

/** Every mark with its words; those whose words were touched are gone. */
function moved({ placed, set }: Marked, tr: Transaction): Marked {
  const ranges = touched(tr)
  const mapped = set.map(tr.mapping, tr.doc)
  const gone = ranges.flatMap(([from, to]) => mapped.find(from, to))
  const still = placed
    .map((one) => mappedFinding(one, tr))
    .filter(({ from, to }) => from < to && !ranges.some(([start, end]) => start <= to && from <= end))
  return { placed: still, set: gone.length > 0 ? mapped.remove(gone) : mapped }
}

function mappedFinding(one: PlacedFinding, { mapping }: Transaction): PlacedFinding {
  const { sentence } = one
  return {
    ...one,
    from: mapping.map(one.from, 1),
    to: mapping.map(one.to, -1),
    sentence: sentence && { ...sentence, from: mapping.map(sentence.from, 1), to: mapping.map(sentence.to, -1) },
  }
}

const ranks: Readonly<Record<Finding['level'], number>> = { flag: 0, underline: 1, note: 2 }
/** What is said of a sentence lies under what is said of its words. */
const ofSentence = /^(?:uncited|vouched)$/u

/** Two findings over one word are one mark: the stronger. */
function decorationsOf(placed: readonly PlacedFinding[], doc: Node): Decoration[] {
  const words = placed.filter(({ finding }) => !ofSentence.test(finding.kind))
  const marks = apartMarks(words.map((one) => ({ ...one, rank: ranks[one.finding.level] })))
  return [
    ...placed.filter(({ finding }) => ofSentence.test(finding.kind)).flatMap((one) => decorations(one, true, doc)),
    ...marks.flatMap(({ of, from, to, whole }) => decorations({ ...of, from, to }, whole, doc)),
  ]
}

function decorations({ from, to, finding }: PlacedFinding, labelled: boolean, doc: Node): Decoration[] {
  const { name, sign, word } = findingLook(finding)
  const stretch = Decoration.inline(from, to, { class: `finding finding-${name}` })
  if (word === '' || !labelled) return [stretch]
  const made = () => label(name, sign, word)
  return [
    stretch,
    Decoration.widget(endOfWord(doc, to), made, { side: -1, key: `${name} ${word}`, ignoreSelection: true }),
  ]
}

/** Where the word ends that a place is in or behind: no label stands within a word (the 16 of 16-bed). */
function endOfWord(doc: Node, place: number): number {
  const { parent, parentOffset } = doc.resolve(place)
  const rest = parent.textBetween(parentOffset, parent.content.size, undefined, '\ufffc')
  return place + (/^[-‐‑–'’\p{L}\p{N}]*/u.exec(rest)?.[0].length ?? 0)
}

function label(name: string, sign: string, word: string): HTMLElement {
  const element = document.createElement('span')
  element.className = `finding-word finding-word-${name}`
  element.contentEditable = 'false'
  element.textContent = `${sign} ${word}`
  element.setAttribute('role', 'note')
  element.setAttribute('aria-label', `check: ${word}`)
  return element
}

function touched({ mapping }: Transaction): [number, number][] {
  const ranges: [number, number][] = []
  for (const map of mapping.maps)
    map.forEach((_oldFrom, _oldTo, from, to) => {
      ranges.push([from, to])
    })
  return ranges
}
