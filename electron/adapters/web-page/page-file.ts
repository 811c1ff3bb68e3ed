import type { GivenFile } from '../../ports.ts'
import { failed } from './page-problem.ts'

/** Kinds of content that may be a posting, with the ending a file of that kind has. */
const endings: Readonly<Record<string, string>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/plain': 'txt',
  'text/markdown': 'md',
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
}

/** The page as a file to be read, named after its host. Text in another encoding becomes UTF-8, as the answer's header knows it best. */
export function pageFile(address: URL, contentType: string, bytes: Uint8Array): GivenFile {
  const [type = '', ...parameters] = contentType.toLowerCase().split(';')
  const ending = endings[type.trim()]
  if (!ending)
    throw failed(
      `What is at this address is no page or document (${type.trim().slice(0, 60) || 'it does not say what it is'})`,
    )
  const charset = /charset\s*=\s*"?([\w-]+)/u.exec(parameters.join(';'))?.[1]
  const text = ending !== 'pdf' && ending !== 'docx'
  return { name: `${address.hostname}.${ending}`, bytes: text && charset ? inUtf8(bytes, charset) : bytes }
}

function inUtf8(bytes: Uint8Array, charset: string): Uint8Array {
  try {
    return new TextEncoder().encode(new TextDecoder(charset).decode(bytes))
  } catch {
    return bytes
  }
}
