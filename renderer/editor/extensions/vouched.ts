import { Mark } from '@tiptap/core'
import { z } from 'zod'

const schema = z.object({ on: z.iso.date(), words: z.string().min(1) })

/** The person's own word for a statement, with its day. It is shown by the check, since it holds only while the words stay the same. */
export const VouchedMark = Mark.create({
  name: 'vouched',
  inclusive: false,
  addAttributes: () => ({
    on: { default: '', renderHTML: ({ on }) => ({ 'data-vouched': String(on) }) },
    words: { default: '', renderHTML: ({ words }) => ({ 'data-words': String(words) }) },
  }),
  parseHTML: () => [
    {
      tag: 'span[data-vouched]',
      getAttrs: (element) => {
        const given = { on: element.getAttribute('data-vouched'), words: element.getAttribute('data-words') }
        const read = schema.safeParse(given)
        return read.success ? read.data : false
      },
    },
  ],
  renderHTML: ({ HTMLAttributes }) => ['span', HTMLAttributes, 0],
})
