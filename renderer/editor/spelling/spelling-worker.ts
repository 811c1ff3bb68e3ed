import { Dialect, type Lint, LocalLinter, SuggestionKind } from 'harper.js'
import { slimBinary } from 'harper.js/slimBinary'
import type { EnglishKind, SpellingAnswer, SpellingIssue, SpellingQuestion, SpellingSetup } from './issue.ts'
import { quietRules } from './quiet-rules.ts'

/** Runs apart from the page: compiling takes over a second and each look tens of milliseconds. Nothing leaves the computer. */
const dialects: Readonly<Record<EnglishKind, Dialect>> = {
  british: Dialect.British,
  american: Dialect.American,
  canadian: Dialect.Canadian,
  australian: Dialect.Australian,
}

let linter: Promise<LocalLinter> | null = null
let turn: Promise<void> = Promise.resolve()

addEventListener('message', ({ data }: MessageEvent<SpellingQuestion>) => {
  turn = turn.then(async () => {
    const answer: SpellingAnswer = { id: data.id, found: await looked(data).catch(() => null) }
    postMessage(answer)
  })
})

async function looked({ setup, texts }: SpellingQuestion): Promise<SpellingIssue[][]> {
  if (setup) linter = setUp(setup)
  const ready = await linter
  if (!ready) return []
  const found: SpellingIssue[][] = []
  for (const text of texts) found.push((await ready.lint(text, { language: 'plaintext' })).map(issue))
  return found
}

async function setUp({ english, words }: SpellingSetup): Promise<LocalLinter> {
  await linter?.then((before) => before.dispose())
  const made = new LocalLinter({ binary: slimBinary, dialect: dialects[english] })
  const off = Object.fromEntries(quietRules.map((rule) => [rule, false]))
  await made.setLintConfig({ ...(await made.getDefaultLintConfig()), ...off })
  if (words.length > 0) await made.importWords([...words])
  return made
}

function issue(lint: Lint): SpellingIssue {
  const span = lint.span()
  const said = lint.get_problem_text()
  const fixes = lint.suggestions().map((fix) => {
    const text = fix.get_replacement_text()
    const kind = fix.kind()
    fix.free()
    return kind === SuggestionKind.Remove ? '' : kind === SuggestionKind.InsertAfter ? said + text : text
  })
  const kind = ['Spelling', 'Typo'].includes(lint.lint_kind()) ? 'spelling' : 'grammar'
  const result: SpellingIssue = { start: span.start, end: span.end, kind, said, why: lint.message(), fixes }
  span.free()
  lint.free()
  return result
}
