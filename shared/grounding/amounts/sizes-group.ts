/** People together, by their noun. General knowledge of English. */
const group =
  /\b(?:team|crew|group|staff|gang|squad|panel|committee|workforce|party|brigade) of (?:about |around |some |over |nearly |just )?$/iu

/** Whether the number at `start` is the size of a group, whose noun stands before it: "a team of nine". It counts people, and measures nothing. */
export function sizesGroup(text: string, start: number): boolean {
  return group.test(text.slice(0, start))
}
