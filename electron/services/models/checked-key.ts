import { VouchError } from '../../../shared/domain/vouch-error.ts'

/** A key as it can be sent. Throws `invalid-input`, without the key, where it holds what no header may: copying often adds a space, a dash or a dot of another kind. */
export function checkedKey(key: string): string {
  if (/^[\x21-\x7e]+$/u.test(key)) return key
  throw new VouchError(
    'invalid-input',
    'The key holds a space or a sign that no key has; copy it again from where you got it, without anything around it.',
  )
}
