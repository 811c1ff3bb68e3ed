import { Mark } from '@tiptap/core'
import { safeHref } from '../../../shared/formats/leaving/safe-href.ts'

/** A link. Its address is kept as it is; only those that may leave (`safeHref`) become addresses in the page. */
export const LinkMark = Mark.create({
  name: 'link',
  inclusive: false,
  addAttributes: () => ({ href: { default: '' } }),
  parseHTML: () => [
    {
      tag: 'a[href]',
      getAttrs: (element) => {
        const href = safeHref(element.getAttribute('href') ?? '')
        return href !== null && { href }
      },
    },
  ],
  renderHTML: ({ HTMLAttributes }) => {
    const href = String(HTMLAttributes.href)
    return [
      'a',
      safeHref(href) === null ? { title: href } : { href, rel: 'noopener noreferrer nofollow', title: href },
      0,
    ]
  },
})
