/** How a verb relates two people: one over the other, helping, looking on, or choosing. */
export type PeopleRelation = 'over' | 'help' | 'watch' | 'choose'

/**
 * Verbs one person does to another, with their forms. Doing and undergoing them are different facts: "trained" and "was trained by".
 * General knowledge of English.
 */
export const peopleVerbs: Readonly<Record<PeopleRelation, string>> = {
  over: `teach teaches taught teaching train trains trained training mentor mentors mentored mentoring coach coaches coached coaching tutor tutors
    tutored tutoring instruct instructs instructed instructing supervise supervises supervised supervising manage manages managed managing lead
    leads led leading brief briefs briefed briefing guide guides guided guiding direct directs directed directing oversee oversees oversaw overseen
    overseeing appraise appraises appraised appraising line-manage line-managed examine examines examined examining induct inducts inducted`,
  help: 'help helps helped helping assist assists assisted assisting support supports supported supporting advise advises advised advising',
  watch: 'shadow shadows shadowed shadowing observe observes observed observing',
  choose: `hire hires hired hiring recruit recruits recruited recruiting appoint appoints appointed nominate nominates nominated invite invites
    invited commission commissions commissioned recommend recommends recommended interview interviews interviewed interviewing employ employs
    employed sponsor sponsors sponsored fund funds funded funding consult consults consulted consulting audit audits audited auditing inspect
    inspects inspected inspecting refer refers referred`,
}
