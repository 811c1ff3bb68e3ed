import { findPlaceholders } from './find-placeholders.ts'
import { type CompaniesInPlay, findWrongCompany } from './find-wrong-company.ts'

/** A sentence for people, and the words it is about. */
export interface FrameRemark {
  readonly message: string
  readonly words: string
}

/**
 * What is wrong around a document's sections, where no finding has a place: its title, and a letter's recipient, salutation and closing. The
 * company of another application, and places never filled in.
 */
export function frameRemarks(lines: readonly string[], play: CompaniesInPlay): FrameRemark[] {
  const text = lines.join('\n')
  const said = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
  return [
    ...findWrongCompany(text, play).map((one) => ({
      words: said(one),
      message: `“${said(one)}” stands around the text, and is named in another of your applications.`,
    })),
    ...findPlaceholders(text).map((one) => ({
      words: said(one),
      message: `“${said(one)}” around the text was never filled in.`,
    })),
  ].filter(({ message }, at, all) => all.findIndex((one) => one.message === message) === at)
}
