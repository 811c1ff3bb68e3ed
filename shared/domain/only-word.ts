import type { Evidence } from './evidence.ts'

/** Whether nothing but the person's word stands behind evidence: it was made of a claim that nothing backed, and no source says it. */
export const onlyWord = ({ ofClaim, origins, original }: Evidence): boolean =>
  ofClaim === true && origins.length === 0 && original === null
