import type { Reporter } from 'vitest/node'

/**
 * The last line of a unit run, one that says the same for every kind of test (“unit: 12 passed, 0 failed, 1 skipped”): whoever runs the
 * tests of many projects reads how many ran, not only that the command ended well. A file that could not be loaded counts as a failure,
 * and so does an error outside of any test.
 */
export const unitClosingLine: Reporter = {
  onTestRunEnd(modules, unhandled) {
    const counts = { passed: 0, failed: unhandled.length, skipped: 0, pending: 0 }
    for (const module of modules) {
      counts.failed += module.errors().length
      for (const test of module.children.allTests()) counts[test.result().state] += 1
    }
    console.log(`\nunit: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped + counts.pending} skipped`)
  },
}
