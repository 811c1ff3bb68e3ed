import { z } from 'zod'

/** The closed set of things that can go wrong for a person. */
export const errorCodes = [
  'file-missing',
  'file-empty',
  'file-too-large',
  'file-not-text',
  'file-type-unknown',
  'file-damaged',
  'file-encrypted',
  'file-scanned',
  'file-too-slow',
  'file-too-much-memory',
  'json-other-kind',
  'posting-empty',
  'address-refused',
  'page-failed',
  'not-found',
  'stale-revision',
  'library-newer',
  'library-damaged',
  'library-read-only',
  'disk-full',
  'output-type-unknown',
  'output-failed',
  'model-unreachable',
  'model-refused',
  'model-interrupted',
  'model-not-connected',
  'model-not-agreed',
  'cancelled',
  'invalid-input',
] as const

export const errorCodeSchema = z.enum(errorCodes)

export type ErrorCode = z.infer<typeof errorCodeSchema>
