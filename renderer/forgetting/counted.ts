/** "1 item", "12 items", "no items". */
export function counted(n: number, one: string, many = `${one}s`): string {
  return n === 0 ? `no ${many}` : `${n} ${n === 1 ? one : many}`
}
