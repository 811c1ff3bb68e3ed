import { Mark } from '@tiptap/core'

const safe = /^(https?:|mailto:)/i

/** A link. Its address is kept as it is; only safe ones become addresses in the page. */
export const LinkMark = Mark.create({
  name: 'link',
  inclusive: false,
  addAttributes: () => ({ href: { default: '' } }),
  parseHTML: () => [
    {
      tag: 'a[href]',
      getAttrs: (element) => {
        const href = element.getAttribute('href') ?? ''
        return safe.test(href) ? { href } : false
      },
    },
  ],
  renderHTML: ({ HTMLAttributes }) => {
    const href = String(HTMLAttributes.href)
    return ['a', safe.test(href) ? { href, rel: 'noopener noreferrer nofollow', title: href } : {}, 0]
  },
})
