import { ORPCError } from '@orpc/client'
import { type Arbitrary, constant, constantFrom, jsonValue, oneof, sample } from 'fast-check'
import { contract } from '../../shared/contract/index.ts'

type Call = (input: unknown) => Promise<unknown>

/** Every operation that takes an input; the others do their work whatever is sent, so there is nothing hostile for them to refuse. */
export const operationsWithInput = Object.entries(contract).flatMap(([service, operations]) =>
  Object.entries(operations).flatMap(([name, operation]): [string, string][] =>
    operation['~orpc'].inputSchema === undefined ? [] : [[service, name]],
  ),
)

const hostile: Arbitrary<unknown> = oneof(
  jsonValue(),
  constant(JSON.parse('{"__proto__":{"polluted":true},"id":"a1"}')),
  constantFrom(
    { id: 'x'.repeat(100_000) },
    { id: { toString: 'no' } },
    { id: "a1'; DROP TABLE sources; --", more: 1 },
    { id: '' },
    { files: [] },
    { text: '', entry: null },
    { application: 'a1', revision: -1, document: {} },
  ),
)

export interface HostileOutcome {
  /** How often calls were refused with each code; `taken` for those that did as they were asked, which changes nothing. */
  readonly codes: ReadonlyMap<string, number>
  /** Calls that ended with anything but a problem for people. */
  readonly odd: readonly string[]
}

/** Calls operations of the contract with input that holds to no contract; the same seed gives the same calls. */
export async function hostileCalls(
  client: object,
  { count, seed }: { count: number; seed: number },
): Promise<HostileOutcome> {
  // The client is typed by the contract; what is sent here is not.
  const services = client as unknown as Readonly<Record<string, Readonly<Record<string, Call>>>>
  const inputs = sample(hostile, { numRuns: count, seed })
  const chosen = sample(constantFrom(...operationsWithInput), { numRuns: count, seed: seed + 1 })
  const codes = new Map<string, number>()
  const odd: string[] = []
  for (const [index, [service = '', operation = '']] of chosen.entries()) {
    const outcome = await ended(async () => services[service]?.[operation]?.(inputs[index]))
    if (outcome.startsWith('odd')) odd.push(`${service}.${operation}: ${outcome}`)
    else codes.set(outcome, (codes.get(outcome) ?? 0) + 1)
  }
  return { codes, odd }
}

async function ended(call: () => Promise<unknown>): Promise<string> {
  try {
    await call()
    return 'taken'
  } catch (error) {
    const data = error instanceof ORPCError && error.code === 'PROBLEM' ? error.data : null
    const code = typeof data === 'object' && data !== null && 'code' in data ? String(data.code) : null
    return code !== null && /^(?:invalid-input|not-found|file-|model-)/u.test(code) ? code : `odd ${String(error)}`
  }
}
