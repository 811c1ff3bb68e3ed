import { isOwnAddress } from './origin.ts'

/** A frame as far as the check needs it; Electron's WebFrameMain is one. */
export interface Frame {
  readonly url: string
  readonly parent: unknown
  readonly detached?: boolean
}

/** True for the top frame of the app's own page, the only one that may have the port. */
export function isOwnFrame(frame: Frame | null): boolean {
  return frame !== null && frame.parent === null && frame.detached !== true && isOwnAddress(frame.url)
}
