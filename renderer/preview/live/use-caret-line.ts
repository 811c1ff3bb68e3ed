import { useEffect, useState } from 'react'
import type { TypesetLine } from '../../../shared/domain/typeset-line.ts'
import { lineAt, type PlacedLine } from '../../../shared/formats/markdown/line-offsets.ts'
import { useStore } from '../../components/store.ts'
import { caretPlace } from '../../editor/findings/caret-place.ts'
import type { WritingSession } from '../../editor/writing-session.ts'

/** The typeset line in which the caret stands; it goes along as the caret and the pages move. */
export function useCaretLine(session: WritingSession, lines: readonly PlacedLine[] | undefined): TypesetLine | null {
  const editor = useStore(session.editor)
  const [line, setLine] = useState<TypesetLine | null>(null)
  useEffect(() => {
    const show = () => {
      const caret = editor && !editor.isDestroyed ? caretPlace(editor) : null
      setLine(caret && lines ? lineAt(lines, caret.section, caret.offset) : null)
    }
    show()
    editor?.on('selectionUpdate', show)
    return () => {
      editor?.off('selectionUpdate', show)
    }
  }, [editor, lines])
  return line
}
