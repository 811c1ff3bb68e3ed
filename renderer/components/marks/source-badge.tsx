import type { SourceKind } from '../../../shared/domain/source-kind.ts'
import css from './source-badge.module.css'

const letters: Readonly<Record<SourceKind, string>> = {
  markdown: 'MD',
  text: 'TXT',
  html: 'HTML',
  pdf: 'PDF',
  docx: 'DOCX',
  'json-resume': 'JSON',
  linkedin: 'ZIP',
  draft: 'DRAFT',
}

/** The kind of a source in a few capitals. */
export function SourceBadge({ kind }: { readonly kind: SourceKind }) {
  return <span className={css.badge}>{letters[kind]}</span>
}
