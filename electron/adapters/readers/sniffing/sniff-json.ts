import { VouchError } from '../../../../shared/domain/vouch-error.ts'

const sections =
  'work volunteer education awards certificates publications skills languages interests references projects'.split(' ')

/** JSON Resume when a JSON text has its sections; fails with `json-other-kind` or, when it does not parse, `file-damaged`. */
export function sniffJson(name: string, text: string): 'json-resume' {
  const value = parsed(name, text)
  if (typeof value === 'object' && value !== null && isResume(value)) return 'json-resume'
  throw new VouchError(
    'json-other-kind',
    `“${name}” is JSON of another kind: Vouch reads JSON Resume, which has sections such as “basics”, “work” and “education”. Import the CV itself, as PDF, Word or text.`,
  )
}

function parsed(name: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new VouchError('file-damaged', `“${name}” is JSON that breaks off or has a mistake in it: export it again.`, {
      cause,
    })
  }
}

function isResume(value: object): boolean {
  const lists = sections.filter((key) => Array.isArray(Reflect.get(value, key)))
  const basics: unknown = Reflect.get(value, 'basics')
  return lists.length > 0 || (typeof basics === 'object' && basics !== null && 'name' in basics)
}
