import { useEffect, useRef, useState } from 'react'
import { type OpenPdf, openPdf } from './open-pdf.ts'

/** A PDF, from the moment it is wanted until it is shown or cannot be. */
export type PdfState =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly pdf: OpenPdf }
  | { readonly kind: 'failed' }

const opening: PdfState = { kind: 'opening' }

interface Wanted {
  /** Which file it is; another name is another file. */
  readonly name: string
  readonly load: (signal: AbortSignal) => Promise<Blob>
  /** Nothing is loaded before it is true for the first time. */
  readonly wanted?: boolean
}

/** Loads and opens a PDF as soon as it is `wanted`; it stays open until another is named. */
export function useOpenPdf({ name, load, wanted = true }: Wanted): PdfState {
  const [state, setState] = useState(opening)
  const [asked, setAsked] = useState(wanted)
  const loading = useRef(load)
  loading.current = load
  if (wanted && !asked) setAsked(true)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another name is another file
  useEffect(() => {
    if (!asked) return
    const stop = new AbortController()
    let pdf: OpenPdf | null = null
    const open = async () => {
      const opened = await openPdf(await loading.current(stop.signal))
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
  }, [name, asked])
  return state
}
