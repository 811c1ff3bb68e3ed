import { useQuery } from '@tanstack/react-query'
import type { Requirement } from '../../../shared/domain/requirement.ts'
import { api } from '../../api.ts'

/** The question whose answer would fill a gap; empty until the host, whose tables make it, has answered. */
export function useGapQuestion({ text, level }: Pick<Requirement, 'text' | 'level'>): string {
  return useQuery(api.matches.question.queryOptions({ input: { text, level } })).data?.question ?? ''
}
