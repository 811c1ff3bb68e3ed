import type { Editor } from '@tiptap/core'
import type { StarPart } from '../../../shared/domain/document.ts'
import { openTrigger } from '../extensions/suggest.ts'
import { focused } from '../focused.ts'
import { markStar } from '../star/mark-star.ts'
import type { Trigger } from './trigger.ts'

/** A thing the slash menu puts into the text, in place of what was typed to find it. */
export interface InsertItem {
  readonly name: string
  readonly about: string
  /** Other words that find it. */
  readonly also: string
  readonly run: (editor: Editor, typed: Trigger) => void
}

const clear = (editor: Editor, { from, to }: Trigger) => focused(editor).deleteRange({ from, to })

const starAbout: Readonly<Record<StarPart, string>> = {
  situation: 'Where it was and what was at stake',
  task: 'What was asked of you',
  action: 'What you did yourself',
  result: 'What came of it',
}

function star(part: StarPart): InsertItem {
  return {
    name: part.slice(0, 1).toUpperCase() + part.slice(1),
    about: `${starAbout[part]} (STAR)`,
    also: 'star',
    run: (editor, typed) => {
      clear(editor, typed).run()
      markStar(editor, part)
    },
  }
}

/** Everything the slash menu offers, in its order. `today` is the day as the document's language writes it. */
export function insertItems(today: string): readonly InsertItem[] {
  return [
    {
      name: 'Bullets',
      about: 'A list of points',
      also: 'list points',
      run: (editor, typed) => clear(editor, typed).toggleBulletList().run(),
    },
    {
      name: 'Numbers',
      about: 'A numbered list',
      also: 'list ordered',
      run: (editor, typed) => clear(editor, typed).toggleList('orderedList', 'listItem').run(),
    },
    {
      name: 'Heading',
      about: 'A heading inside the section',
      also: 'title h1',
      run: (editor, typed) => clear(editor, typed).toggleHeading({ level: 1 }).run(),
    },
    {
      name: 'Small heading',
      about: 'A heading below that',
      also: 'subheading h2',
      run: (editor, typed) => clear(editor, typed).toggleHeading({ level: 2 }).run(),
    },
    {
      name: 'Quote',
      about: 'Somebody else’s words',
      also: 'blockquote',
      run: (editor, typed) => clear(editor, typed).toggleBlockquote().run(),
    },
    {
      name: 'Text',
      about: 'A plain paragraph',
      also: 'paragraph normal',
      run: (editor, typed) => clear(editor, typed).clearNodes().run(),
    },
    {
      name: 'Note to self',
      about: 'Never leaves with the document',
      also: 'remark todo comment',
      run: (editor, typed) => clear(editor, typed).setMark('note').run(),
    },
    {
      name: 'Evidence',
      about: 'Cite your own words for what stands here ([[ does the same)',
      also: 'cite citation source',
      run: (editor, typed) => {
        clear(editor, typed).run()
        openTrigger(editor, '[[')
      },
    },
    ...(['situation', 'task', 'action', 'result'] as const).map(star),
    {
      name: 'Date',
      about: today,
      also: 'today day',
      run: (editor, typed) => clear(editor, typed).insertContent({ type: 'text', text: today }).run(),
    },
  ]
}

/** The items that words find: those whose name begins with them first, then those that have them anywhere. */
export function matchingItems(items: readonly InsertItem[], query: string): readonly InsertItem[] {
  const words = query.trim().toLowerCase()
  if (words === '') return items
  const rank = ({ name, also }: InsertItem) => {
    const said = name.toLowerCase()
    if (said.startsWith(words)) return 0
    return `${said} ${also}`.split(' ').some((word) => word.startsWith(words)) ? 1 : 2
  }
  return items.filter((item) => rank(item) < 2).toSorted((a, b) => rank(a) - rank(b))
}
