import type { Editor } from '@tiptap/core'
import type { ProposedSentence } from '../../../shared/domain/proposal.ts'
import { replaceSentence } from '../findings/claim-acts.ts'
import { sectionPosition } from './section-position.ts'

interface Replacement extends Pick<ProposedSentence, 'text' | 'evidence'> {
  /** The words that go. */
  readonly old: string
}

/** Puts a sentence in the place of words of a section, as one change. False when the words are not there any more in one piece. */
export function replaceInSection(editor: Editor, section: string, { old, text, evidence }: Replacement): boolean {
  const place = sectionPosition(editor.state.doc, section)
  if (!place || old === '') return false
  let from = -1
  place.node.descendants((node, at) => {
    const index = from < 0 && node.isTextblock ? node.textBetween(0, node.content.size, '', '\uFFFC').indexOf(old) : -1
    if (index >= 0) from = place.from + at + 1 + index
    return from < 0
  })
  if (from < 0) return false
  replaceSentence(editor, { from, to: from + old.length }, { text, evidence })
  return true
}
