/** Work that is done in the homes of those one goes to see. */
const asked =
  /\b(?:visit\p{L}* (?:\p{L}+ ){0,3}(?:at home|in their (?:own )?homes?)|(?:adults|people|patients|clients|residents|customers|children|families) in their (?:own )?homes?|domiciliary)\b/iu
const shown =
  /\b(?:(?:their|own|clients['’]|people['’]s|patients['’]|customers['’]|private) homes?|at home\b|home (?:visits?|care|carer|help|support)|homecare|domiciliary|community|rounds?|live-in|outreach|visit\p{L}*|tenants|properties|houses?)\b/iu
/** A place where those looked after are brought to, or live in together. */
const elsewhere = /\b(?:hospital|wards?|infirmary|(?:care|nursing|residential|rest) home|in-?patients?)\b/iu

/** Whether an item is of work in one house, as a hospital is, where going to people's homes is asked for. `place` is the post it stands under. */
export const staysInHouse = (text: string, place: string, requirement: string): boolean =>
  asked.test(requirement) && elsewhere.test(`${text} ${place}`) && !shown.test(text) && !shown.test(placeless(place))

/** "Oakfield House" is a name and no house one calls at. */
const placeless = (place: string): string =>
  place.replace(/\b\p{Lu}\p{L}+ (?:House|Houses|Community|Visitors?)\b/gu, '')
