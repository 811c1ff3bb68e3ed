const others =
  '(?:children|pupils|students|learners|patients|residents|guests|customers|clients|visitors|passengers|campers|prisoners|members|tenants)'
/** A deed done to those one serves and to nobody else: "supervised up to 30 children", "led groups of 20 visitors". */
const led = new RegExp(
  String.raw`^(?:I )?(?:supervis|manag|mentor|coach|lead|led|look(?:ed)? after|ran|run)\p{L}* (?:(?:up to|about|around|over|groups? of|classes of|parties of|\d+|\p{L}+) ){1,4}?(?<whom>${others})\b`,
  'iu',
)
const staff =
  /\b(?:staff|team|colleagues?|assistants?|apprentices?|trainees?|juniors?|newly qualified|workers?|nurses?|teachers?|officers?|technicians?|volunteers?)\b/iu
const asksForStaff =
  /\b(?:supervis|mentor|coach|deputis|line[- ]manag|manag|lead)\p{L}*\b[^.;]*\b(?:staff|teams?|colleagues|manager|leader|workers?|assistants?|apprentices?|trainees?|juniors?|officers?|nurses?|teachers?|technicians?|volunteers?)\b/iu

/** Whether a line tells of those whom one serves where being in charge of staff is asked for: whoever supervised children supervised no social worker. */
export function ledOnlyOthers(text: string, requirement: string): boolean {
  if (!asksForStaff.test(requirement) || staff.test(text)) return false
  const whom = led.exec(text)?.groups?.whom
  return whom !== undefined && !new RegExp(String.raw`\b${whom}\b`, 'iu').test(requirement)
}
