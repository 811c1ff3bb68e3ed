import { client } from '../api.ts'
import { longAct } from '../app/notices/long-act.ts'

/** A posting as the person gave it: pasted, or as a file that was chosen, dropped or fetched. */
export type GivenPosting = { readonly text: string } | { readonly file: File }

/** Stores a posting and begins something with it, which can be stopped meanwhile: then, or when that fails, the posting is not kept either. */
export async function withPosting<T>(
  given: GivenPosting,
  words: string,
  begin: (posting: string, signal: AbortSignal) => Promise<T>,
): Promise<T | null> {
  return await longAct(words, async (signal) => {
    const { id } = await client.postings.add(given, { signal })
    try {
      return await begin(id, signal)
    } catch (error) {
      // What it fails with is told; a posting that stays for nothing is seen nowhere.
      await client.postings.discard({ id }).catch(() => undefined)
      throw error
    }
  })
}
