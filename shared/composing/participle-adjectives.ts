/**
 * Words in "-ed" that stand before a noun in job titles, degrees and fields ("Registered nurse", "Applied mathematics"),
 * so that they begin a phrase rather than an act unless an object with an article follows.
 */
export const participleAdjectives: ReadonlySet<string> = new Set(
  `accomplished accredited acclaimed advanced aged applied appointed articulated assorted associated automated bonded certified chartered combined committed
  computerised computerized connected continued dedicated detailed distinguished distributed educated elected embedded enhanced established esteemed excited expired experienced
  fermented fixed focused focussed funded guided hundred integrated interested inspired invited laminated limited licensed licenced linked married mixed motivated named needed
  organised organized oriented paid peer-reviewed perceived personalised personalized published qualified registered related renowned required respected
  retired salaried seasoned selected self-motivated shared skilled sophisticated specialised specialized structured supervised supported talented trained trusted
  united unpaid varied`
    .split(/\s+/u)
    .filter(Boolean),
)
