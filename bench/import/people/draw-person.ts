import type { Random } from '../random.ts'
import {
  awardGivers,
  awardNames,
  familyNames,
  givenNames,
  languageLevels,
  languageNames,
  places,
  projectBullets,
  projectNames,
} from './names.ts'
import type { Person, Role, Study } from './person.ts'
import { type Profession, professions } from './professions.ts'

/** Draws a fictional person: one or two professions, one to five roles (some at one employer), one to three studies. */
export function drawPerson(random: Random, pool: readonly Profession[] = professions): Person {
  const main = random.pick(pool)
  const changer = random.chance(0.2) ? random.pick(pool) : main
  const [given, family] = [random.pick(givenNames), random.pick(familyNames)]
  const roles = drawRoles(random, main, changer)
  const [skillA, skillB] = [random.some(main.skills, 3), random.some(main.skills, 2)]
  return {
    name: `${given} ${family}`,
    headline: roles[0]?.title ?? '',
    email: `${given}.${family}@example.org`.toLowerCase(),
    phone: random.pick(['+44 7700 900123', '020 7946 0958', '(555) 010-0199', '+49 30 901820']),
    place: random.pick(places.filter((place) => place !== 'Remote')),
    summary: `${random.pick(['Reliable', 'Curious', 'Calm', 'Practical'])} ${(main.titles[0] ?? '').toLowerCase()} with ${random.below(15) + 2} years of experience who enjoys working with people.`,
    roles,
    studies: drawStudies(random, main, roles.at(-1)?.start ?? '2012-09'),
    projects: random
      .some(projectNames, random.below(3))
      .map((title) => ({ title, bullets: random.some(projectBullets, 2).map((text) => filled(text, random)) })),
    skills: [
      { label: random.pick(['Practical', 'Tools', 'Core']), names: skillA },
      { label: random.pick(['Also', 'Familiar with', 'Other']), names: skillB },
    ],
    languages: random
      .some(languageNames, random.below(3) + 1)
      .map((name) => `${name} (${random.pick(languageLevels)})`),
    awards: random
      .some(awardNames, random.below(3))
      .map((name) => `${name}, ${random.pick(awardGivers)}, ${2008 + random.below(15)}`),
  }
}

function drawRoles(random: Random, main: Profession, changer: Profession): Role[] {
  const count = 1 + random.below(5)
  const roles: Role[] = []
  let year = 2024 - random.below(2)
  let month = 1 + random.below(12)
  for (let index = 0; index < count; index += 1) {
    const profession = index >= count - 1 ? changer : main
    const end = index === 0 && random.chance(0.6) ? 'present' : stamp(year, month)
    const months = 5 + random.below(50)
    const start = stamp(...minus(year, month, months))
    const before = roles.at(-1)
    const stays = before !== undefined && profession === main && random.chance(0.25)
    const titles = profession.titles.filter((title) => title !== before?.title)
    const others = profession.organisations.filter((name) => roles.every((role) => role.organisation !== name))
    roles.push({
      title: random.pick(titles),
      organisation: stays ? before.organisation : random.pick(others.length > 0 ? others : profession.organisations),
      location: stays ? before.location : random.pick(places),
      start,
      end,
      bullets: random.some(profession.bullets, 2 + random.below(4)).map((text) => filled(text, random)),
    })
    ;[year, month] = minus(year, month, months + 1 + random.below(3))
  }
  return roles
}

function drawStudies(random: Random, profession: Profession, before: string): Study[] {
  let year = Number(before.slice(0, 4))
  return random.some(profession.degrees, 1 + random.below(2)).map((title) => {
    const end = year
    year -= 2 + random.below(2)
    const study = {
      title,
      organisation: random.pick(profession.schools),
      location: random.pick(places),
      start: stamp(year, 9),
      end: stamp(end, 6),
    }
    year -= random.below(2)
    return study
  })
}

const stamp = (year: number, month: number) => `${year}-${String(month).padStart(2, '0')}`

function minus(year: number, month: number, months: number): [number, number] {
  const total = year * 12 + month - 1 - months
  return [Math.floor(total / 12), (total % 12) + 1]
}

function filled(text: string, random: Random): string {
  return text.replace(/\{n\}/gu, () => String(2 + random.below(60)))
}
