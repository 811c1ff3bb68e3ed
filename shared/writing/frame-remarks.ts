import { findPlaceholders } from './find-placeholders.ts'
import { type CompaniesInPlay, findWrongCompany } from './find-wrong-company.ts'

/**
 * What is wrong around a document's sections, where no finding has a place: its title, and a letter's recipient, salutation and closing. The
 * company of another application, and places never filled in; sentences for people.
 */
export function frameRemarks(lines: readonly string[], play: CompaniesInPlay): string[] {
  const text = lines.join('\n')
  const said = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
  return [
    ...findWrongCompany(text, play).map(
      (one) => `“${said(one)}” stands around the text, and is named in another of your applications.`,
    ),
    ...findPlaceholders(text).map((one) => `“${said(one)}” around the text was never filled in.`),
  ].filter((one, at, all) => all.indexOf(one) === at)
}
