import type { PostingReading } from '../../domain/posting.ts'
import type { Settings } from '../../domain/settings.ts'
import { languageOf } from '../../text/language-of.ts'
import { englishOf } from '../languages/english-of.ts'

const tags = { british: 'en-GB', american: 'en-US', canadian: 'en-CA', australian: 'en-AU' } as const

export interface DocumentLanguage {
  /** What the document is written in, BCP 47. */
  readonly language: string
  /** Whose form of a date its letter has. */
  readonly dated: string
}

/** What a document that answers a posting is written in: the posting's language, its English as the person has set it, else of the posting's country where that shows. */
export function documentLanguage(
  { role, company, requirements }: Pick<PostingReading, 'role' | 'company' | 'requirements'>,
  english: Settings['english'] = 'auto',
): DocumentLanguage {
  const asked = requirements.map(({ text }) => text).join(' ')
  const language = languageOf(asked) ?? 'en'
  if (language !== 'en') return { language, dated: language }
  const set = english === 'auto' ? null : tags[english]
  return set ? { language: set, dated: set } : { language, dated: englishOf([asked, role, company].join(' ')) }
}
