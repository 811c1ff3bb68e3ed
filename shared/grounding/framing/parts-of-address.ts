/** What an address may be written as in a line of its own: the whole, and each run of what stands between its commas ("Ballincollig, Co. Cork"). */
export function partsOfAddress(address: string): readonly string[] {
  const parts = address.split(/[,\n]/u).map((part) => part.trim())
  return parts.flatMap((_, from) => parts.slice(from).map((__, more) => parts.slice(from, from + more + 1).join(', ')))
}
