import { VouchError } from '../../../../shared/domain/vouch-error.ts'
import { zipEntries } from '../zip/zip-entries.ts'

/** Documents that are archives too, by a file inside them, and what to tell the person. */
const others: readonly (readonly [RegExp, string])[] = [
  [/^xl\//, 'a spreadsheet'],
  [/^ppt\//, 'a slide show'],
  [/^content\.xml$/, 'an OpenDocument file'],
  [/^Index\//, 'a Pages document'],
  [/^META-INF\/container\.xml$/, 'an e-book'],
]

const linkedinFiles = /(?:^|\/)(?:positions|profile|education|skills|projects|certifications|languages)\.csv$/i

/** Which document an archive is. Fails with `file-damaged` when its list of files is missing and `file-type-unknown` otherwise. */
export function sniffZip(name: string, bytes: Uint8Array): 'docx' | 'linkedin' {
  const entries = zipEntries(bytes)
  if (!entries)
    throw new VouchError(
      'file-damaged',
      `“${name}” is damaged or breaks off: save or download it again and import that.`,
    )
  const names = entries.map((entry) => entry.name)
  if (names.includes('[Content_Types].xml') && names.some((each) => /^word\/document\d*\.xml$/.test(each)))
    return 'docx'
  if (names.some((each) => linkedinFiles.test(each))) return 'linkedin'
  const other = others.find(([form]) => names.some((each) => form.test(each)))
  if (other)
    throw new VouchError(
      'file-type-unknown',
      `“${name}” is ${other[1]}, which Vouch cannot read: save it as PDF or .docx and import that.`,
    )
  throw new VouchError(
    'file-type-unknown',
    `“${name}” is an archive without a Word document or a LinkedIn export in it: unpack it and import the documents inside.`,
  )
}
