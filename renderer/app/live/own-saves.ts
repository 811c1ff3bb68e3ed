let last = Number.NEGATIVE_INFINITY

/** This page stored a document just now, so the change it will be told of is its own. */
export function noteOwnSave(): void {
  last = performance.now()
}

/** Milliseconds since this page stored a document. */
export const sinceOwnSave = () => performance.now() - last
