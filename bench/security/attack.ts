/** What came of an attack, and what refused it, in the words of whatever did. */
export interface Outcome {
  readonly held: boolean
  readonly by: string
}

/** One way in that is really tried. `expect` is what must refuse it: a status, a code of an error, a word of the answer. */
export interface Attack {
  readonly name: string
  readonly expect: RegExp
  /** Tries it and tells what answered. */
  readonly attempt: () => Promise<string>
}

/** An attack that cannot be tried here. */
export class Skipped extends Error {}

/** Tries an attack. Whatever answers other than expected counts as a way in. */
export async function tried({ attempt, expect }: Attack): Promise<Outcome | Skipped> {
  try {
    const by = await attempt()
    return { held: expect.test(by), by }
  } catch (error) {
    if (error instanceof Skipped) return error
    return { held: false, by: `the attempt broke: ${error instanceof Error ? error.message : String(error)}` }
  }
}
