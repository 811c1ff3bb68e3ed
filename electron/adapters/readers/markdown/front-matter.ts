import type { Line } from '../blocks/split-lines.ts'

export interface FrontMatter {
  /** Number of lines it takes, fences included; 0 when there is none. */
  readonly lines: number
  readonly title: string | null
}

/** YAML (`---`) or TOML (`+++`) front matter at the start of a file: fenced, and keys from the first line on. */
export function frontMatter(source: string, lines: readonly Line[]): FrontMatter {
  const text = (index: number) => source.slice(lines[index]?.at ?? 0, lines[index]?.end ?? 0).trimEnd()
  const none = { lines: 0, title: null }
  const fence = text(0)
  if (lines.length < 2 || !/^(?:---|\+\+\+)$/.test(fence)) return none
  const keyed = /^\s*(?:#|[\w-]+\s*[:=]|$)/
  for (let index = 1; index < lines.length && index < 500; index++) {
    if (text(index) === fence || (fence === '---' && text(index) === '...')) {
      const inner = Array.from({ length: index - 1 }, (_, at) => text(at + 1))
      return inner.length === 0 || keyed.test(inner[0] ?? '') ? { lines: index + 1, title: titleOf(inner) } : none
    }
  }
  return none
}

function titleOf(lines: readonly string[]): string | null {
  for (const line of lines) {
    const value = /^title\s*[:=]\s*(.+)$/.exec(line)?.[1]?.trim()
    if (value) return value.replace(/^(["'])(.*)\1$/, '$2')
  }
  return null
}
