import { Mark } from '@tiptap/core'

/** The part of a STAR answer (situation, task, action, result) that a stretch of text plays. */
export const StarMark = Mark.create({
  name: 'star',
  addAttributes: () => ({
    part: {
      default: 'situation',
      parseHTML: (element) => element.getAttribute('data-star') ?? 'situation',
      renderHTML: ({ part }) => ({ 'data-star': String(part) }),
    },
  }),
  parseHTML: () => [{ tag: 'span[data-star]' }],
  renderHTML: ({ HTMLAttributes }) => ['span', { class: 'star', ...HTMLAttributes }, 0],
})
