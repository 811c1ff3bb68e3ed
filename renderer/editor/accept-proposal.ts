import type { Editor } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import type { Node } from '@tiptap/pm/model'
import { Selection } from '@tiptap/pm/state'
import type { DocumentBlock, Text } from '../../shared/domain/document.ts'
import type { Proposal, ProposedSentence } from '../../shared/domain/proposal.ts'
import { blockToEditor } from './document/convert.ts'
import { sectionPosition } from './sections/section-position.ts'

/** Sentences to put into a section; `replaces` when they take the place of all that stands there. */
export interface AcceptedText extends Pick<Proposal, 'section' | 'bullets'> {
  readonly sentences: readonly Pick<ProposedSentence, 'text' | 'evidence' | 'opens'>[]
  readonly replaces: boolean
}

/**
 * Puts a proposal's sentences into its section: one change, one undo. It replaces an empty section and otherwise follows
 * what is there, unless it is a rewriting; bullets join a list the section ends with. Notes to self are never part of what is rewritten: they stay, behind the
 * new text. Returns false when the section is gone.
 */
export function acceptProposal(editor: Editor, proposal: AcceptedText): boolean {
  const { state } = editor
  const place = sectionPosition(state.doc, proposal.section)
  if (!place || proposal.sentences.length === 0) return false
  const last = place.node.lastChild
  const blank = place.node.childCount <= 1 && (last?.textContent ?? '') === '' && (last?.childCount ?? 0) === 0
  const joins = proposal.bullets && last?.type.name === 'bulletList'
  const blocks = blocksOf(proposal).map((block) => state.schema.nodeFromJSON(blockToEditor(block)))
  const tr = closeHistory(state.tr)
  if (blank || proposal.replaces) tr.replaceWith(place.from, place.to, [...blocks, ...notesOf(place.node)])
  else if (joins) tr.insert(place.to - 1, blocks[0]?.content ?? [])
  else tr.insert(place.to, blocks)
  const after = sectionPosition(tr.doc, proposal.section)
  if (after) tr.setSelection(Selection.near(tr.doc.resolve(after.to), -1))
  editor.view.dispatch(tr.scrollIntoView())
  return true
}

/** The notes to self in a section, each in a paragraph of its own. */
function notesOf(section: Node): Node[] {
  const { note } = section.type.schema.marks
  const { paragraph } = section.type.schema.nodes
  const found: Node[][] = []
  let before: Node | null = null
  section.descendants((node, _, parent, index) => {
    if (!node.isText || !note?.isInSet(node.marks)) return
    const goesOn = index > 0 && parent?.child(index - 1) === before
    if (goesOn) found.at(-1)?.push(node)
    else found.push([node])
    before = node
  })
  return found.flatMap((words) => paragraph?.create(null, words) ?? [])
}

function blocksOf({ bullets, sentences }: AcceptedText): DocumentBlock[] {
  if (bullets)
    return [
      {
        kind: 'bulletList',
        items: sentences.map((sentence) => ({ content: [{ kind: 'paragraph', content: [cited(sentence)] }] })),
      },
    ]
  const space: Text = { kind: 'text', text: ' ', marks: [] }
  return inParagraphs(sentences).map((paragraph) => ({
    kind: 'paragraph',
    content: paragraph.flatMap((each, i) => (i > 0 ? [space, cited(each)] : [cited(each)])),
  }))
}

type Sentence = AcceptedText['sentences'][number]

/** The sentences of each paragraph; one that opens a paragraph begins the next. */
function inParagraphs(sentences: readonly Sentence[]): Sentence[][] {
  const paragraphs: Sentence[][] = []
  for (const sentence of sentences) {
    const last = paragraphs.at(-1)
    if (last && !sentence.opens) last.push(sentence)
    else paragraphs.push([sentence])
  }
  return paragraphs
}

function cited({ text, evidence }: Pick<ProposedSentence, 'text' | 'evidence'>): Text {
  return { kind: 'text', text, marks: evidence.length > 0 ? [{ kind: 'citation', evidence }] : [] }
}
