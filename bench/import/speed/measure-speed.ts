import { readMarkdown } from '../../../electron/adapters/readers/markdown.ts'
import { readSource } from '../../../shared/importing/read-source.ts'
import { longTexts } from './long-texts.ts'

/**
 * Prints, for texts of 200 KB of each shape, the medians of seven, after a warm-up, from the text to its entries and evidence. Each run reads another text,
 * so that nothing remembered of the one before makes it look quicker.
 */
export function measureSpeed(seed: number): void {
  const drawn = Array.from({ length: 9 }, (_, index) => longTexts(seed * 1000 + index * 50))
  for (const shape of Object.keys(drawn[0] ?? {})) {
    const runs = drawn.map((texts) => timed(texts[shape] ?? '')).slice(2)
    const clock = median(runs.map((run) => run.clock))
    const processor = median(runs.map((run) => run.processor))
    console.log(
      `200 KB of Markdown, ${shape}, to entries and evidence: ${clock.toFixed(0)} ms (median of 7; ${processor.toFixed(0)} ms of the processor)`,
    )
  }
}

/** Milliseconds by the clock, and of the processor alone, which says the same on a busy machine. */
function timed(text: string): { clock: number; processor: number } {
  const [before, used] = [performance.now(), process.cpuUsage()]
  readSource(readMarkdown(text))
  const { user } = process.cpuUsage(used)
  return { clock: performance.now() - before, processor: user / 1000 }
}

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0
