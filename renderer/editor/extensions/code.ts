import { Mark } from '@tiptap/core'

/** Text that Markdown keeps as it is. It may be cited and noted like any other. */
export const CodeMark = Mark.create({
  name: 'code',
  parseHTML: () => [{ tag: 'code' }],
  renderHTML: () => ['code', 0],
})
