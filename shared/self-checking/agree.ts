import type { Quantity } from '../text/quantity.ts'

/** Whether two numbers can both be true of one thing: the same, or within what "about", "over" and their kin leave open. */
export function agree(one: Quantity, other: Quantity): boolean {
  const close = (share: number) => Math.abs(one.value - other.value) <= share * Math.max(one.value, other.value)
  if (close(1e-6)) return true
  const rough = [one, other].some(({ bound }) => bound === 'about' || bound === 'nearly')
  if (rough && close(0.15)) return true
  return admits(one, other) || admits(other, one)
}

/** "over 30" admits 34, not 400. */
function admits({ bound, value }: Quantity, { value: stated }: Quantity): boolean {
  if (bound === 'over' || bound === 'least') return stated >= value && stated <= value * 1.5
  if (bound === 'under' || bound === 'most') return stated <= value && stated >= value / 1.5
  return false
}
