import type { Downloads, Handing } from '../ports.ts'

/** Downloads whose ends the session tells (`askWhereToSave`). */
export interface EndedDownloads extends Downloads {
  /** Says how a download ended, before or after the page asks. */
  tell(address: string, end: Handing): void
}

/** What the system says of each download, for the page that asks once and wherever the two meet. */
export function endedDownloads(): EndedDownloads {
  const ends = new Map<string, PromiseWithResolvers<Handing>>()
  const of = (address: string) => {
    const known = ends.get(address) ?? Promise.withResolvers<Handing>()
    ends.set(address, known)
    return known
  }
  return {
    tell: (address, end) => of(address).resolve(end),
    async ended(address) {
      const end = await of(address).promise
      ends.delete(address)
      return end
    },
  }
}
