import { Mark } from '@tiptap/core'

/** Ties a stretch of text to evidence. What is typed behind it is not cited by accident. */
export const CitationMark = Mark.create({
  name: 'citation',
  inclusive: false,
  addAttributes: () => ({
    evidence: {
      default: [],
      parseHTML: (element) => (element.getAttribute('data-evidence') ?? '').split(' ').filter(Boolean),
      renderHTML: ({ evidence }) => ({ 'data-evidence': Array.isArray(evidence) ? evidence.join(' ') : '' }),
    },
  }),
  parseHTML: () => [{ tag: 'span[data-evidence]' }],
  renderHTML: ({ HTMLAttributes }) => ['span', { class: 'citation', ...HTMLAttributes }, 0],
})
