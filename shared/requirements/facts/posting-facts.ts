import type { PostingReading } from '../../domain/posting.ts'
import type { ReadDocument } from '../../domain/reading.ts'
import type { PostingLine } from '../lines/posting-line.ts'
import { findAddressee } from './find-addressee.ts'
import { findCompany } from './find-company.ts'
import { findPlace } from './find-place.ts'
import { findRole } from './find-role.ts'
import { labelledFacts } from './labelled-facts.ts'
import { namesDepartment } from './names-department.ts'
import { tidyRole } from './tidy-role.ts'

type Facts = Pick<PostingReading, 'role' | 'company' | 'place' | 'closes' | 'addressee'>

/** Role, company, place, closing date and who reads applications, as stated: from the page's own facts, labels, the title, then sentences; null rather than a guess. */
export function postingFacts(
  document: ReadDocument,
  lines: readonly PostingLine[],
  requirements: PostingReading['requirements'],
): Facts {
  const labelled = labelledFacts(document)
  const { meta } = document
  const company = meta?.company ?? labelled.company ?? findCompany(document, lines) ?? ministry(labelled.department)
  const role = meta?.role ?? tidied(labelled.role, company) ?? findRole(document, lines, company)
  const place = meta?.place ?? labelled.place ?? findPlace(document, lines, company)
  return {
    role,
    company,
    place,
    closes: meta?.closes ?? labelled.closes,
    addressee: findAddressee(lines, { company, place, requirements }),
  }
}

/** "Department: Department for Rural Affairs" names a government's own; any other is a part of who employs, which nothing names. */
const ministry = (department: string | null): string | null =>
  department !== null && !namesDepartment(department) ? department : null

const tidied = (role: string | null, company: string | null): string | null =>
  role === null ? null : tidyRole(role, company)
