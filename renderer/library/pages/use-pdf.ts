import { useEffect, useState } from 'react'
import { client } from '../../api.ts'
import { type OpenPdf, openPdf } from './open-pdf.ts'

/** A source's PDF, from the moment it is wanted until it is shown or cannot be. */
export type PdfState =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly pdf: OpenPdf }
  | { readonly kind: 'failed' }

const opening: PdfState = { kind: 'opening' }

/** Fetches and opens a source's PDF as soon as it is `wanted`; it stays open until the source is left. */
export function usePdf(source: string, wanted: boolean): PdfState {
  const [state, setState] = useState(opening)
  const [asked, setAsked] = useState(wanted)
  if (wanted && !asked) setAsked(true)
  useEffect(() => {
    if (!asked) return
    const stop = new AbortController()
    let pdf: OpenPdf | null = null
    const open = async () => {
      const opened = await openPdf(await client.library.original({ id: source }, { signal: stop.signal }))
      if (stop.signal.aborted) return opened.close()
      pdf = opened
      setState({ kind: 'open', pdf })
    }
    open().catch(() => {
      if (!stop.signal.aborted) setState({ kind: 'failed' })
    })
    return () => {
      stop.abort()
      pdf?.close()
      setState(opening)
    }
  }, [source, asked])
  return state
}
