import type { Editor } from '@tiptap/core'
import type { ProposedSentence } from '../../../shared/domain/proposal.ts'
import { replaceSentence } from '../findings/claim-acts.ts'
import { placeOfWords } from './rewrite-section.ts'

interface Replacement extends Pick<ProposedSentence, 'text' | 'evidence'> {
  /** The words that go. */
  readonly old: string
}

/** Puts a sentence in the place of words of a section, as one change. False when the words are not there any more in one piece. */
export function replaceInSection(editor: Editor, section: string, { old, text, evidence }: Replacement): boolean {
  const place = placeOfWords(editor.state.doc, section, old)
  if (!place) return false
  replaceSentence(editor, place, { text, evidence })
  return true
}
