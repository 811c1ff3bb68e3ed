/** What postings ask of a person's conduct, and how people tell that they did it. General knowledge of job advertisements and CVs. */
export const softSkills = `
prioritise; prioritisation; set priorities > triage; cut scope; backlog; competing deadlines ~ deadlines
collaborative; collaboration; teamwork; team player > worked * with; together with; coordinated; pair programming; alongside ~ team
`
