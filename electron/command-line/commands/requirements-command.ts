import type { PostingReading } from '../../../shared/domain/posting.ts'
import type { Requirement } from '../../../shared/domain/requirement.ts'
import type { Command } from '../context.ts'
import { plainQuote } from '../output/plain-quote.ts'
import { jsonLine } from '../output/print-json.ts'
import { onlyArgument, parseOptions } from '../parse-options.ts'
import { withLibrary } from '../reading/open-library.ts'
import { noRequirements, readJob } from '../reading/read-job.ts'

/** `requirements FILE`: what a posting asks for, in order. */
export const requirementsCommand: Command = async (context) => {
  const { values, positionals } = parseOptions(context.args, { json: { type: 'boolean' }, library: { type: 'string' } })
  const path = onlyArgument(positionals, 'FILE')
  const posting = await withLibrary(context, ':memory:', ({ ports }) => readJob(ports.reader, path))
  const none = posting.requirements.length === 0
  if (values.json) context.print(jsonLine(postingJson(posting)))
  else if (!none) context.print(postingText(posting))
  if (none) context.say(noRequirements(path))
  return none ? 1 : 0
}

function postingJson({ role, company, requirements, warnings }: PostingReading) {
  return { role, company, requirements: requirements.map(requirementJson), warnings }
}

function requirementJson({ id, text, level, group, quote, years, limit }: Requirement) {
  return { id, text, level, group, quote: plainQuote(quote), years, limit }
}

function postingText({ role, company, requirements, warnings }: PostingReading): string {
  const head = [role, company].filter(Boolean).join(', ')
  const lines = requirements.flatMap((requirement, index) => {
    const begins = requirement.group !== requirements[index - 1]?.group && requirement.group
    return [...(begins ? ['', requirement.group ?? ''] : []), requirementLine(requirement)]
  })
  return [...(head ? [head] : []), ...lines, ...warnings.map(({ message }) => `! ${message}`), ''].join('\n')
}

function requirementLine({ id, level, text, limit }: Requirement): string {
  const most = limit === null ? '' : 'words' in limit ? ` [${limit.words} words]` : ` [${limit.characters} characters]`
  return `  ${id.padEnd(5)}${level.padEnd(13)}${text}${most}`
}
