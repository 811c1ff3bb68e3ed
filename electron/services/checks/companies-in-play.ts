import type { Application } from '../../../shared/domain/application.ts'
import type { Posting } from '../../../shared/domain/posting.ts'
import type { GroundingEvidence } from '../../../shared/grounding/grounding-evidence.ts'
import type { CompaniesInPlay } from '../../../shared/writing/find-wrong-company.ts'
import type { Store } from '../../store-ports.ts'

/** The company and role an application is for, and those of every other application and of the one it was copied from, with all that the person's own evidence names. */
export function companiesInPlay(
  store: Store,
  application: Application,
  grounds: Iterable<GroundingEvidence>,
): CompaniesInPlay {
  const own = store.postings.get(application.posting)
  const postings = new Map(store.postings.list().map((posting) => [posting.id, posting]))
  const others = store.applications
    .list()
    .filter(({ id, posting }) => id !== application.id && posting !== application.posting)
  return {
    company: own?.company ?? application.company,
    role: own?.role ?? application.title,
    others: [
      ...others.flatMap((other) => namesOf(other, postings.get(other.posting))),
      ...(application.formerNames ?? []),
    ],
    evidence: [...grounds].map(wordsOf).join('\n'),
  }
}

function namesOf({ company }: Application, posting: Posting | undefined): string[] {
  return [company, posting?.company, posting?.role].flatMap((name) => name ?? [])
}

function wordsOf({ text, entry }: GroundingEvidence): string {
  return [text, entry?.title, entry?.organisation].filter(Boolean).join('\n')
}
