// @vitest-environment jsdom

import { Editor } from '@tiptap/core'
import { afterEach, describe, expect, it } from 'vitest'
import type { DocumentBlock, StarPart } from '../../../shared/domain/document.ts'
import { editorExtensions } from '../extensions/extensions.ts'
import { toggleStarView } from '../extensions/star-view.ts'
import { liveSections } from '../sections/live-sections.ts'
import { markStar } from './mark-star.ts'
import { percent, starAdvice } from './star-advice.ts'
import { starShares } from './star-shares.ts'

const open: Editor[] = []
function start(...paragraphs: string[]): Editor {
  const element = document.createElement('div')
  document.body.append(element)
  const content = paragraphs.map((words) => ({ type: 'paragraph', content: [{ type: 'text', text: words }] }))
  const section = { type: 'section', attrs: { id: 's1', heading: 'Working together' }, content }
  const editor = new Editor({
    element,
    extensions: editorExtensions(() => {}),
    content: { type: 'doc', content: [section] },
  })
  open.push(editor)
  return editor
}
afterEach(() => {
  for (const editor of open.splice(0)) editor.destroy()
  localStorage.clear()
})
const shares = (editor: Editor) => starShares(liveSections(editor.state.doc)[0]?.blocks ?? [])
const labels = (editor: Editor) => [...editor.view.dom.querySelectorAll('.star-label')].map((one) => one.textContent)

describe('the parts of a STAR answer', () => {
  it('are given to the block the caret is in, or to what is selected, and taken back', () => {
    const editor = start('A ward was short of staff.', 'I wrote a rota and trained two nurses.')
    editor.commands.setTextSelection(4)
    markStar(editor, 'situation')
    editor.commands.setTextSelection({ from: 30, to: 44 })
    markStar(editor, 'action')
    expect(shares(editor)?.words).toEqual({ situation: 6, task: 0, action: 4, result: 0 })
    expect(shares(editor)?.all).toBe(14)
    expect(labels(editor)).toEqual(['Situation', 'Action'])
    editor.commands.setTextSelection(4)
    markStar(editor, null)
    expect(shares(editor)?.words.situation).toBe(0)
  })

  it('are played by what is typed next where nothing stands yet', () => {
    const editor = start('Before.')
    editor.commands.setTextSelection(9)
    editor.commands.splitBlock()
    markStar(editor, 'result')
    editor.view.dispatch(editor.state.tr.insertText('Waiting fell by half.'))
    expect(shares(editor)?.words.result).toBe(4)
  })

  it('are named in the text until that is switched off', () => {
    const editor = start('Waiting fell.')
    editor.commands.setTextSelection(4)
    markStar(editor, 'result')
    expect(labels(editor)).toEqual(['Result'])
    toggleStarView(editor)
    expect(labels(editor)).toEqual([])
    toggleStarView(editor)
    expect(labels(editor)).toEqual(['Result'])
  })

  it('count no notes, and every word once', () => {
    const text = (words: string, part: StarPart | null, note = false): DocumentBlock => ({
      kind: 'paragraph',
      content: [
        {
          kind: 'text',
          text: words,
          marks: [...(part ? [{ kind: 'star', part } as const] : []), ...(note ? [{ kind: 'note' } as const] : [])],
        },
      ],
    })
    expect(starShares([text('one two', null)])).toBeNull()
    const found = starShares([
      text('one two', 'task'),
      text('three', 'task'),
      text('add a date', 'task', true),
      text('four', null),
    ])
    expect(found).toEqual({ words: { situation: 0, task: 3, action: 0, result: 0 }, all: 4 })
  })
})

describe('advice on a STAR answer', () => {
  const advice = (situation: number, task: number, action: number, result: number) =>
    starAdvice({ words: { situation, task, action, result }, all: situation + task + action + result })

  it('says first that the result is missing', () => {
    expect(advice(20, 0, 80, 0)).toContain('result is missing')
    expect(advice(20, 0, 0, 20)).toContain('action is missing')
    expect(advice(20, 0, 80, 20)).toBe('Missing: task.')
    expect(advice(50, 30, 100, 20)).toContain('The scene takes much room')
    expect(advice(20, 10, 25, 45)).toContain('what you did yourself')
    expect(advice(30, 15, 150, 50)).toBe('')
  })

  it('rounds no part that is there to nothing', () => {
    expect(percent(1, 400)).toBe(1)
    expect(percent(0, 400)).toBe(0)
  })
})
