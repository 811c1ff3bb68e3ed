/**
 * Words in "-ed" that stand before a noun in job titles, degrees and fields ("Registered nurse", "Applied mathematics"),
 * so that they begin a phrase rather than an act unless an object with an article follows.
 */
export const participleAdjectives: ReadonlySet<string> = new Set(
  `accomplished accredited acclaimed advanced aged applied articulated assorted associated bonded certified chartered committed
  continued dedicated detailed distinguished distributed elected embedded enhanced esteemed excited expired experienced
  fermented focused focussed hundred integrated interested invited laminated limited licensed licenced married motivated needed
  oriented peer-reviewed perceived personalised personalized qualified registered related renowned required respected
  retired salaried seasoned self-motivated skilled sophisticated specialised specialized structured talented trusted
  united unpaid varied`
    .split(/\s+/u)
    .filter(Boolean),
)
