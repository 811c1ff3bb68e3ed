import { Copy } from 'lucide-react'
import type { DocumentKind } from '../../../shared/domain/document.ts'
import { Button } from '../../components/controls/button.tsx'
import type { WritingSession } from '../../editor/writing-session.ts'
import { copyAnswer, copySection } from './copy.ts'

interface CopyButtonProps {
  readonly session: WritingSession
  readonly section: string
  readonly kind: DocumentKind
}

/** Copies a section: an answer as its box receives it, other sections formatted. */
export function CopyButton({ session, section, kind }: CopyButtonProps) {
  if (kind === 'answers')
    return (
      <Button small onClick={() => void copyAnswer(session, section)}>
        Copy answer
      </Button>
    )
  return (
    <Button small look="bare" label="Copy this section" onClick={() => void copySection(session, section)}>
      <Copy size={13} aria-hidden />
    </Button>
  )
}
