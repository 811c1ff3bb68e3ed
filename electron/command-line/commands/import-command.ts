import type { FoundEntry, FoundEvidence, Reading } from '../../../shared/domain/reading.ts'
import { quotedApart } from '../../../shared/importing/quotes/quoted-apart.ts'
import type { Command } from '../context.ts'
import { count } from '../output/count.ts'
import { plainQuote } from '../output/plain-quote.ts'
import { jsonLine } from '../output/print-json.ts'
import { parseOptions } from '../parse-options.ts'
import { importGiven, type NamedImport } from '../reading/import-given.ts'
import { withLibrary } from '../reading/open-library.ts'
import { UsageError } from '../usage-error.ts'

/** `import FILE...`: reads files into the library, or with `--dry-run` only shows what was found. */
export const importCommand: Command = async (context) => {
  const { values, positionals } = parseOptions(context.args, {
    json: { type: 'boolean' },
    'dry-run': { type: 'boolean' },
    library: { type: 'string' },
  })
  if (positionals.length === 0) throw new UsageError('FILE is missing')
  const library = values['dry-run'] ? ':memory:' : (values.library ?? null)
  return await withLibrary(context, library, async (app) => {
    const imported = await importGiven(app, positionals, context.say)
    context.print(values.json ? jsonLine({ sources: imported.map(sourceJson) }) : imported.map(sourceText).join('\n'))
    return imported.length === positionals.length ? 0 : 1
  })
}

function sourceJson({ name, reading }: NamedImport) {
  const { kind, basics, entries, evidence, notes, skills, unplaced, text, warnings } = reading
  return {
    name,
    kind,
    basics,
    entries: entries.map(entryJson),
    evidence: evidence.map(evidenceJson),
    notes: notes.map(({ text: words, quote }) => ({ text: words, quote: plainQuote(quote) })),
    skills,
    unplaced: [...unplaced, ...quotedApart(reading)].map(({ text: words, quote }) => ({
      text: words,
      quote: plainQuote(quote),
    })),
    text,
    warnings,
  }
}

/** Links and who said it are given where there are any. */
function evidenceJson({ id, text, entry, parent, quote, links, said }: FoundEvidence) {
  return {
    id,
    text,
    entry,
    parent,
    quote: plainQuote(quote),
    ...(links.length > 0 ? { links } : {}),
    ...(said ? { said: { who: said.who, when: said.when, href: said.href } } : {}),
  }
}

function entryJson(entry: FoundEntry) {
  const { id, kind, title, organisation, location, start, end, quote, doubts, evidence } = entry
  return { id, kind, title, organisation, location, start, end, quote: quote && plainQuote(quote), doubts, evidence }
}

function sourceText({ name, added, reading }: NamedImport): string {
  const { entries, evidence, unplaced, warnings } = reading
  const found = [
    count(entries.length, 'entry', 'entries'),
    `${evidence.length} evidence`,
    `${unplaced.length} unplaced`,
  ]
  const head = `${name} (${reading.kind}): ${found.join(', ')}${added ? '' : '; already in the library'}`
  const notes = warnings.map(({ message }) => `  ! ${message}`)
  return [head, ...entries.map((entry) => entryLine(entry)), ...unsure(reading), ...notes, ''].join('\n')
}

function entryLine({ kind, title, organisation, start, end, evidence }: FoundEntry): string {
  const time = [start, end].filter(Boolean).join(' – ')
  const what = [title, organisation].filter(Boolean).join(', ') || '(untitled)'
  return `  ${kind.padEnd(12)}${time.padEnd(20)}${what} (${evidence.length})`
}

function unsure({ entries }: Reading): string[] {
  return entries.flatMap(({ doubts }) => doubts.map(({ message }) => `  ? ${message}`))
}
