import { useQuery } from '@tanstack/react-query'
import type { ExportRecord } from '../../shared/contract/exports.ts'
import type { Document } from '../../shared/domain/document.ts'
import { toText } from '../../shared/formats/plain/to-text.ts'
import { api, client } from '../api.ts'
import { ScrollRegion } from '../components/panes/scroll-region.tsx'
import { SourcePages } from '../library/pages/source-pages.tsx'
import { useOpenPdf } from '../library/pages/use-open-pdf.ts'
import css from './left-files.module.css'

interface LeftFileProps {
  readonly application: string
  readonly file: ExportRecord
}

/** A file that left, as its reader got it: the pages of a PDF, the words of any other. */
export function LeftFile({ application, file }: LeftFileProps) {
  return file.format === 'pdf' ? (
    <LeftPages application={application} file={file} />
  ) : (
    <LeftWords application={application} file={file} />
  )
}

function LeftPages({ application, file }: LeftFileProps) {
  const { id, name } = file
  const state = useOpenPdf({
    name: id,
    load: async (signal) => (await client.exports.again({ application, id }, { signal })).file,
  })
  if (state.kind === 'opening') return <p className={css.quiet}>Opening…</p>
  if (state.kind === 'failed')
    return <p className={css.quiet}>The pages cannot be shown; save the file again to open it.</p>
  return (
    <div className={css.pages}>
      <SourcePages pdf={state.pdf} name={name} marks={[]} current={null} onPick={() => {}} />
    </div>
  )
}

/** What is text is shown as it is; of Word and HTML the words. */
function LeftWords({ application, file }: LeftFileProps) {
  const { id, format, name } = file
  const asIs = format === 'md' || format === 'txt' || format === 'json'
  const words = useQuery({
    queryKey: [...api.exports.again.queryKey({ input: { application, id } }), 'words'],
    queryFn: async () =>
      asIs
        ? await (await client.exports.again({ application, id })).file.text()
        : said(await client.exports.document({ application, id })),
    staleTime: Number.POSITIVE_INFINITY,
  }).data
  return (
    <ScrollRegion className={css.words} name={`What ${name} says`}>
      <pre dir="auto">{words ?? 'Opening…'}</pre>
    </ScrollRegion>
  )
}

const said = (document: Document | null) => (document ? toText(document) : '')
