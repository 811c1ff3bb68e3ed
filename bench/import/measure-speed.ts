import { readMarkdown } from '../../electron/adapters/readers/markdown.ts'
import { readSource } from '../../shared/importing/read-source.ts'
import { drawPerson } from './draw-person.ts'
import { random } from './random.ts'

const enough = 200_000

/** Milliseconds by the clock, and of the processor alone, which says the same on a busy machine. */
export interface Speed {
  readonly clock: number
  readonly processor: number
}

/** Medians of seven, after a warm-up, from 200 KB of a Markdown page with long prose to its entries and evidence. */
export function measureSpeed(seed: number): Speed {
  const text = longPage(seed)
  const runs = Array.from({ length: 9 }, () => {
    const [before, used] = [performance.now(), process.cpuUsage()]
    readSource(readMarkdown(text))
    const { user } = process.cpuUsage(used)
    return { clock: performance.now() - before, processor: user / 1000 }
  }).slice(2)
  return { clock: median(runs.map(({ clock }) => clock)), processor: median(runs.map(({ processor }) => processor)) }
}

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0

/** Roles as people write them on a personal page: a heading, a line of facts, paragraphs and bullets. */
function longPage(seed: number): string {
  const draw = random(seed)
  const parts = ['# Example Person', '## Experience']
  for (let length = 0; length < enough; ) {
    for (const role of drawPerson(draw).roles) {
      const prose = Array.from({ length: 12 }, () => `I ${draw.pick(role.bullets).toLowerCase()}.`).join(' ')
      const bullets = Array.from(
        { length: 8 },
        () => `- ${draw.pick(role.bullets)} and wrote down what worked for the next ${draw.below(90)} people`,
      )
      const part = `### ${role.organisation}\n\n_${role.title}, ${role.start} – ${role.end}_\n\n${prose}\n\n${prose}\n\n${bullets.join('\n')}`
      parts.push(part)
      length += part.length
    }
  }
  return parts.join('\n\n')
}
