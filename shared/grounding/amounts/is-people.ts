import { wordStem } from '../wording/word-stem.ts'

const people = new Set(
  'paralegal paralegals clerk clerks cook cooks staff people colleagues members persons employees team nurses students pupils children workers person strong'
    .split(' ')
    .map(wordStem),
)
const ending =
  /(?:er|or|ist|ant|ent|ian|ee|nurs|staff|peopl|member|pupil|child|colleagu|apprentic|intern|men|women|chef|engin|develop|manag|teacher|volunt)$/u

/** Whether the stem of a noun means people of any kind: staff, children, persons. */
export const isPeople = (stem: string): boolean => people.has(stem)

/** Things that end as people do. */
const things = new Set(
  'list checklist waitlist shortlist playlist mist twist number paper letter order meter tower printer computer folder register center centre trailer container filter boiler transformer charter chapter error sensor sector factor floor door motor reactor elevator quarter corner river flower dinner poster newsletter server router order offer tender answer shower border counter locker burner cooler heater dryer tumour colour hour transfer percent event client-event document instrument component shipment appointment assessment tenement moment department apartment treatment patent tent accident incident element statement agreement placement experiment plant restaurant grant'
    .split(' ')
    .map(wordStem),
)

/** Whether it looks like people by its ending: nurses, assistants, engineers, pupils. General knowledge of English. */
export const mayBePeople = (stem: string): boolean => people.has(stem) || (ending.test(stem) && !things.has(stem))
