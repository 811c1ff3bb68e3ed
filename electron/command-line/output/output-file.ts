import { extname } from 'node:path'
import { type ExportFormat, exportFormats } from '../../../shared/contract/exports.ts'
import { VouchError } from '../../../shared/domain/vouch-error.ts'
import { UsageError } from '../usage-error.ts'

export interface OutputFile {
  readonly path: string
  readonly format: ExportFormat
}

/** Where `--out` points and, by its ending, the format. */
export function outputFile(out: string | undefined): OutputFile {
  if (!out) throw new UsageError('--out FILE is missing')
  const ending = extname(out).slice(1).toLowerCase()
  const format = exportFormats.find(
    (one) => one === (ending === 'markdown' ? 'md' : ending === 'htm' ? 'html' : ending),
  )
  if (format) return { path: out, format }
  const known = exportFormats.map((one) => `.${one}`).join(', ')
  throw new VouchError('output-type-unknown', `${out} has no ending that Vouch writes; use one of ${known}.`)
}
