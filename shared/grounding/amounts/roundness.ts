import type { Quantity } from '../../text/quantity.ts'

/** How round a number is: the largest 1, 5, 10, 50, 100 … it is a multiple of; below one for decimals. */
export function roundness(value: number): number {
  let best = 0.001
  for (let power = 0.01; power <= value; power *= 10)
    for (const factor of [power, power * 5])
      if (factor <= value && Math.abs(value / factor - Math.round(value / factor)) < 1e-6) best = factor
  return best
}

/** "a third", "a fifth": as round as a whole number. */
export function isPlainFraction({ value, unit }: Pick<Quantity, 'value' | 'unit'>): boolean {
  return unit === '%' && [2, 3, 4, 5, 6, 8, 10].some((part) => isWhole((value / 100) * part))
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-4
}
