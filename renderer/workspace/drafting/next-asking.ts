let askings = 0

/** The number of a new asking: no other of this page has it. */
export function nextAsking(): number {
  askings += 1
  return askings
}
