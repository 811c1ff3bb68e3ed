import type { Person } from '../people/person.ts'

const dates = ({ start, end }: { readonly start: string; readonly end: string }) => ({
  startDate: start,
  ...(end === 'present' ? {} : { endDate: end }),
})

/** A person as JSON Resume v1. */
export function writeJsonResume(person: Person): string {
  return JSON.stringify({
    basics: { name: person.name, email: person.email, phone: person.phone, location: { city: person.place } },
    work: person.roles.map((role) => ({
      name: role.organisation,
      position: role.title,
      location: role.location,
      ...dates(role),
      highlights: role.bullets,
    })),
    education: person.studies.map((study) => ({
      institution: study.organisation,
      studyType: study.title,
      ...dates(study),
    })),
    skills: person.skills.map(({ label, names }) => ({ name: label, keywords: names })),
  })
}
