import type { Document, Inline } from '../../../../shared/domain/document.ts'
import { letterSample } from '../../../../shared/formats/testing/sample-documents.ts'

const plain = (text: string): Inline[] => [{ kind: 'text', text, marks: [] }]

/** A letter with the same text in every field: 15 times where it is printed. */
export function everywhere(text: string): Document {
  const line = { sender: [text, text], recipient: [text], date: text, salutation: text, closing: text, signature: text }
  return {
    ...letterSample,
    title: text,
    author: text,
    letter: line,
    sections: [
      {
        ...(letterSample.sections[0] ?? { id: 's', requirements: [], limit: null }),
        heading: text,
        group: text,
        blocks: [
          { kind: 'paragraph', content: plain(text) },
          { kind: 'heading', level: 1, content: plain(text) },
          { kind: 'bulletList', items: [{ content: [{ kind: 'paragraph', content: plain(text) }] }] },
          { kind: 'orderedList', start: 3, items: [{ content: [{ kind: 'paragraph', content: plain(text) }] }] },
          { kind: 'quote', content: [{ kind: 'paragraph', content: plain(text) }] },
        ],
      },
    ],
  }
}
