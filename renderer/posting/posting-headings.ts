import type { Posting } from '../../shared/domain/posting.ts'
import { classifyHeading } from '../../shared/requirements/headings/classify-heading.ts'

const longest = 80

/** Lines of a posting that are headings although nothing marks them: those of its groups, and those every posting has. */
export function postingHeadings({ requirements, text }: Pick<Posting, 'requirements' | 'text'>): ReadonlySet<string> {
  const groups = requirements.flatMap(({ group }) => (group ? [group, `${group}:`] : []))
  const known = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && line.length <= longest && !/[.;,]$/u.test(line))
    .filter((line) => !requirements.some((one) => one.text === line) && classifyHeading(line)?.whole)
  return new Set([...groups, ...known])
}
