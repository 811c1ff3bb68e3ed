import type { FullConfig, Reporter, Suite } from '@playwright/test/reporter'

/** The last line of an end-to-end run, in the words of the unit tests' (scripts/unit-closing-line.ts): a second try that passed is a pass. */
export default class ClosingLine implements Reporter {
  #suite: Suite | undefined

  onBegin(_config: FullConfig, suite: Suite): void {
    this.#suite = suite
  }

  onEnd(): void {
    const counts = { expected: 0, flaky: 0, unexpected: 0, skipped: 0 }
    for (const test of this.#suite?.allTests() ?? []) counts[test.outcome()] += 1
    console.log(
      `\ne2e: ${counts.expected + counts.flaky} passed, ${counts.unexpected} failed, ${counts.skipped} skipped`,
    )
  }
}
