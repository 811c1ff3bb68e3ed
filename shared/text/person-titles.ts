/** What a title before a name says: whether a man or a woman bears it, a rank or office, or one that goes with the given name. */
export type TitleSays = 'man' | 'woman' | 'anyone' | 'rank' | 'given'

const words: Readonly<Record<TitleSays, string>> = {
  man: 'mr herr herrn monsieur señor sr don dhr heer meneer',
  woman: 'mrs ms miss frau mme mlle madame mademoiselle señora señorita sra srta doña dña mevrouw mevr mw',
  anyone: 'mx',
  rank: 'dr prof professor professorin docteur docteure doctor doctora dra drs rev revd reverend canon cllr councillor captain capt major colonel',
  given: 'sir dame',
}

const pairs = (says: TitleSays): [string, TitleSays][] => words[says].split(' ').map((title) => [title, says])

/** Titles before a person's name, in lower case and without their full stop. General knowledge of five languages. */
export const personTitles: ReadonlyMap<string, TitleSays> = new Map([
  ...pairs('man'),
  ...pairs('woman'),
  ...pairs('anyone'),
  ...pairs('rank'),
  ...pairs('given'),
])

/** Titles of one letter by the primary tag of their language; elsewhere they are initials. */
export const titlesOfOne: ReadonlyMap<string, ReadonlyMap<string, TitleSays>> = new Map([
  ['fr', new Map<string, TitleSays>([['m', 'man']])],
  ['es', new Map<string, TitleSays>([['d', 'man']])],
])
