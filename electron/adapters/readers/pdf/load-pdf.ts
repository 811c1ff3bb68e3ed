/// <reference path="./pdfjs.d.ts" />
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { VouchError } from '../../../../shared/domain/vouch-error.ts'

type Pdfjs = typeof import('pdfjs-dist/legacy/build/pdf.mjs')

/** pdf.js expects these of a browser even where nothing is drawn. Set before it loads. */
function standIns(): void {
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) {
    if (!Reflect.has(globalThis, name)) Reflect.set(globalThis, name, class {})
  }
}

export async function pdfjs(): Promise<Pdfjs> {
  standIns()
  const worker = await import('pdfjs-dist/legacy/build/pdf.worker.min.mjs')
  Reflect.set(globalThis, 'pdfjsWorker', worker)
  return import('pdfjs-dist/legacy/build/pdf.min.mjs')
}

/** Opens a PDF for reading its text only: nothing is fetched, drawn or run. Fails with `file-encrypted` or `file-damaged`. */
export async function openPdf(name: string, bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const { getDocument } = await pdfjs()
  const task = getDocument({
    data: Uint8Array.from(bytes),
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    fontExtraProperties: true,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: 1,
    stopAtErrors: false,
    useWorkerFetch: false,
    useWasm: false,
    verbosity: 0,
  })
  try {
    return await task.promise
  } catch (cause) {
    throw explained(name, cause)
  }
}

function explained(name: string, cause: unknown): VouchError {
  const kind = cause instanceof Error ? cause.name : ''
  if (kind === 'PasswordException')
    return new VouchError(
      'file-encrypted',
      `“${name}” is protected with a password: save a copy without one and import that.`,
      { cause },
    )
  return new VouchError(
    'file-damaged',
    `“${name}” is damaged or breaks off: save or download it again and import that.`,
    { cause },
  )
}
