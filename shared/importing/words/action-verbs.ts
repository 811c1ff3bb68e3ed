/** Verbs that open lines about what somebody did and do not end in -ed or -ing, with the commonest base forms. General knowledge of CV writing. */
export const actionVerbs: ReadonlySet<string> = new Set(
  `led wrote built made ran won held kept taught brought began chose cut dealt drew drove fought found gave grew hit laid met oversaw paid put read rebuilt redrew rewrote saw sent set shot sold spoke spent stood took thought threw told
  understood undertook upheld went wove bought caught fed swept swam flew lent dug rode rang sang slept learnt learned spelt leapt stuck struck steered withdrew overcame forecast co-wrote co-led cowrote coded spearheaded
  lead write build make run manage develop design create implement maintain support provide ensure assist coordinate teach train prepare deliver plan organise organize analyse analyze handle oversee review monitor conduct
  perform supervise work serve help advise use test install repair cook cut draft edit report collect liaise negotiate assess treat administer care
  entwickelte leitete betreute führte erstellte plante koordinierte verantwortlich unterrichtete organisierte durchführung entwicklung betreuung leitung erstellung planung
  responsible accountable`
    .split(/\s+/u)
    .filter(Boolean),
)
