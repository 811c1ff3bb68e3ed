/** Persons one meets at work who hold no office. General knowledge of English. */
export const counterparts: ReadonlySet<string> = new Set(
  `client customer guest visitor pupil student colleague boss parent child baby toddler teenager mother father grandparent sibling neighbour landlord tenant merchant participant applicant
    claimant occupant attendant defendant employee employer attendee licensee mentee interviewee refugee payee supplier vendor sponsor donor passenger investor stakeholder shareholder freelancer
    newcomer starter beginner learner candidate person man woman girl boy friend spouse roofer haulier wholesaler retailer manufacturer chargehand sister nephew niece coroner witness lady
    gentleman orphan widow apprentice volunteer flatmate housemate roommate classmate teammate workmate counterpart bystander pedestrian cyclist motorist commuter homeowner householder`
    .split(/\s+/u)
    .filter(Boolean),
)
