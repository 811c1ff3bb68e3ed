import type { Section } from '../../../shared/domain/document.ts'
import { toHtmlFragment } from '../../../shared/formats/html/to-html.ts'
import { notesIn } from '../../../shared/formats/leaving/notes-in.ts'
import { withoutUnanswered } from '../../../shared/formats/leaving/without-unanswered.ts'
import { boxText } from '../../../shared/formats/plain/box-text.ts'
import { toText } from '../../../shared/formats/plain/to-text.ts'
import { limitState } from '../../../shared/writing/limit-state.ts'
import { say } from '../../app/notices/toasts.ts'
import type { WritingSession } from '../../editor/writing-session.ts'

/** Puts an answer on the clipboard as the box of a form receives it: exactly the text that was counted. */
export async function copyAnswer(session: WritingSession, id: string): Promise<void> {
  const section = session.read().sections.find((one) => one.id === id)
  if (!section) return
  const text = boxText(section)
  if (await put({ plain: text })) say(`Copied ${counted(section, text)}.${leftOut(session, [section])}`)
}

/** Puts a section on the clipboard, formatted for programs that take it and plain for the others. */
export async function copySection(session: WritingSession, id: string): Promise<void> {
  const document = session.read()
  const sections = document.sections.filter((one) => one.id === id)
  const alone = {
    ...document,
    title: '',
    author: '',
    letter: null,
    sections: sections.map((one) => ({ ...one, heading: '', group: null })),
  }
  const plain = sections.map(boxText).join('\n\n')
  if (await put({ plain, rich: toHtmlFragment(alone) })) say(`Copied the section.${leftOut(session, sections)}`)
}

/** Puts the whole document on the clipboard. */
export async function copyAll(session: WritingSession, look: 'rich' | 'plain'): Promise<void> {
  const document = withoutUnanswered(session.read())
  const plain = toText(document).trimEnd()
  if (await put(look === 'rich' ? { plain, rich: toHtmlFragment(document) } : { plain }))
    say(`Copied the document as ${look === 'rich' ? 'formatted' : 'plain'} text.${leftOut(session, document.sections)}`)
}

function counted({ limit }: Section, text: string): string {
  const { used, unit } = limitState(text, limit ?? { words: 1 })
  return `${used} ${used === 1 ? unit.slice(0, -1) : unit}, as they were counted`
}

function leftOut(session: WritingSession, sections: readonly Section[]): string {
  const notes = notesIn({ ...session.read(), sections: [...sections] }).length
  if (notes === 0) return ''
  return notes === 1 ? ' Your note to yourself was left out.' : ` Your ${notes} notes to yourself were left out.`
}

async function put({ plain, rich }: { plain: string; rich?: string }): Promise<boolean> {
  try {
    if (rich === undefined) await navigator.clipboard.writeText(plain)
    else {
      const item = {
        'text/plain': new Blob([plain], { type: 'text/plain' }),
        'text/html': new Blob([rich], { type: 'text/html' }),
      }
      await navigator.clipboard.write([new ClipboardItem(item)])
    }
    return true
  } catch {
    say('The clipboard could not be written; select the text and copy it by hand.')
    return false
  }
}
