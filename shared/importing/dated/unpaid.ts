/** Those who are paid to look after volunteers. General knowledge of occupations. */
const paid =
  /^volunteer(?:s|ing)?(?:['’]s?)?\s+(?:and\s+\p{L}+\s+)?(?:coordinat|co-ordinat|manag|officer|lead\b|leader|support|recruit|services?\b|program|engagement|development|liaison|experience|administrat|director)/iu
const unpaid =
  /^volunteer\b|\bvolunteer\s*(?:$|[,(–—-])|\bvoluntary\s*$|\((?:volunteer|voluntary|unpaid volunteer)\)|\p{L}\s+(?:volontaire|bénévole)s?(?!\p{L})|^bénévole|(?<!\p{L})(?:ehrenamtlich|freiwillige?)\p{L}*|(?<!\p{L})volontari[oa]$|(?<!\p{L})voluntari[oa]$|^vrijwillig/iu

/** True for the title of work without pay ("Volunteer nurse"), which those who lead volunteers for a living do not do. */
export const isUnpaid = (title: string): boolean => unpaid.test(title) && !paid.test(title)
