import { describe, expect, it } from 'vitest'
import { readHtml } from '../../../electron/adapters/readers/html.ts'
import { readMarkdown } from '../../../electron/adapters/readers/markdown.ts'
import { readText } from '../../../electron/adapters/readers/text.ts'
import { readPosting } from '../read-posting.ts'

const facts = (text: string) => {
  const { role, company, place, closes } = readPosting(readText(text))
  return { role, company, place, closes }
}

describe('the facts of a posting', () => {
  it('come from labels', () => {
    expect(facts('Job title: Cheesemaker\nCompany: Dunmore Dairy\nLocation: Cork\nClosing date: 4 May\n')).toEqual({
      role: 'Cheesemaker',
      company: 'Dunmore Dairy',
      place: 'Cork',
      closes: '4 May',
    })
  })

  it('come from labels that have an article', () => {
    expect(facts('Comptable\n\nL’entreprise : Quern Textiles\nLieu : Lyon\n').company).toBe('Quern Textiles')
  })

  it('keep the field of a post that no list knows, and the town over the service it runs', () => {
    expect(
      readPosting(
        readMarkdown('# Second in Department – Physics\n\n**Skerry Park School, Otley** · 11–18\n\n## The school\n'),
      ),
    ).toMatchObject({ role: 'Second in Department – Physics', company: 'Skerry Park School' })
    expect(
      readPosting(
        readMarkdown(
          '# Tram Inspector\n\n**City of Skerry Falls – Tram Services**\nFull-time\n\nTram Services carries many.\n',
        ),
      ),
    ).toMatchObject({ company: 'City of Skerry Falls' })
  })

  it('come from a title with both', () => {
    expect(readPosting(readMarkdown('# Night Porter at The Gull Hotel\n'))).toMatchObject({
      role: 'Night Porter',
      company: 'The Gull Hotel',
    })
    expect(readPosting(readMarkdown('# Gull Hotel – Night Porter\n'))).toMatchObject({
      role: 'Night Porter',
      company: 'Gull Hotel',
    })
  })

  it('come from the lines under the title', () => {
    expect(facts('Radiographer\nMarsh Lane Hospital\n\nMarsh Lane Hospital serves the coast.\n')).toMatchObject({
      role: 'Radiographer',
      company: 'Marsh Lane Hospital',
    })
  })

  it('take no common word of the posting for its employer', () => {
    expect(
      facts(
        'Driver Instructor – Trams\n\nFennmoor Rapid Transit, Kirkby depot\n\nFennmoor Rapid Transit opens a line. You drive trams.\n',
      ),
    ).toMatchObject({ company: 'Fennmoor Rapid Transit' })
    expect(
      facts(
        'Shift Manager\n\nTarn & Stroud Distribution, Daventry – days and nights – £38,500\n\nPurpose\n\nTo run a shift safely.\n\nTo apply\n\nWrite to us.\n',
      ),
    ).toMatchObject({ company: 'Tarn & Stroud Distribution' })
  })

  it('keep a role written for every gender whole', () => {
    expect(facts('Chargé·e de projet · Atelier des Ponts\n').role).toBe('Chargé·e de projet')
  })

  it('take the part of the country behind a role for no employer, nor its name in a longer one for a mention', () =>
    expect(
      readPosting(
        readMarkdown(
          '# Area Manager – North (Garden Centres)\n\n**Thornbury Plants** · Home based, covering Cumbria and the North East\n\nThornbury has grown shrubs since 1958.',
        ),
      ),
    ).toMatchObject({ role: 'Area Manager – North', company: 'Thornbury Plants' }))

  it('name the council rather than the service it runs', () =>
    expect(
      facts(
        '# Marlhampton Borough Council\n\n## Team Leader – Meals Service (Ref 12)\n\nThe Meals Service cooks for 300 people.\n\nYou should have led a kitchen.\n',
      ).company,
    ).toBe('Marlhampton Borough Council'))

  it('come from what a firm of two names does', () =>
    expect(
      facts('# Sailmaker wanted in our loft\n\nPenrose & Quick re-cuts sails for people who race.\n\nYou should sew.\n')
        .company,
    ).toBe('Penrose & Quick'))

  it('leave the number of the vacancy out of the role', () => {
    expect(facts('# Harbour Clerk (Ref HC/0203)\n\nWexmouth Harbour Board\n').role).toBe('Harbour Clerk')
  })

  it('come from a sentence', () => {
    expect(facts('Thornfield Museum seeks a Conservator of Paper for its archive.')).toMatchObject({
      role: 'Conservator of Paper',
      company: 'Thornfield Museum',
    })
    const chatty =
      'Come up the valley!\n\nOur school has 90 children, and from May we need a friendly teacher for our Year 2 room.'
    expect(facts(chatty).role).toBe('Teacher')
  })

  it('come from what the page states about itself', () => {
    const page =
      '<script type="application/ld+json">{"@type":"JobPosting","title":"Tailor","hiringOrganization":{"name":"Seam & Co"}}</script><h1>Come and sew</h1>'
    expect(readPosting(readHtml(page))).toMatchObject({ role: 'Tailor', company: 'Seam & Co' })
  })

  it('take no department, field or heading for the employer', () => {
    expect(
      facts('Lift Engineer\nService & Repair\nHull\n\nBrock Elevators Ltd has kept lifts running since 1971.'),
    ).toMatchObject({
      company: 'Brock Elevators Ltd',
    })
    for (const line of [
      'Digital Services',
      'Electrical',
      'Looked After Children',
      'Stellenausschreibung',
      'Humanities Faculty',
    ])
      expect(facts(`Technician\n${line}\n\nYou will keep records.`).company).toBeNull()
    expect(facts('Content Designer – Digital Services – Registers of Northland\n').company).toBe(
      'Registers of Northland',
    )
  })

  it('come from what a name is called beside the word for a company', () => {
    expect(facts('Coded Welder\nA post at the company Sorley & Sons, Perth').company).toBe('Sorley & Sons')
    expect(facts('Chargée de presse\nau sein de l’association Festival des Rives, Lyon').company).toBe(
      'Festival des Rives',
    )
  })

  it('come from a bold line under the title with words in small letters', () => {
    expect(
      readPosting(readMarkdown('# Juriste\n\n**Coopérative juridique Sainte-Agathe**, Sherbrooke\n')).company,
    ).toBe('Coopérative juridique Sainte-Agathe')
  })

  it('come from a name that the address repeats', () => {
    expect(
      facts('Second Engineer wanted. CV to crewing@marlowsound.example. Marlow Sound Ferries, Harbour Road, Thurso.')
        .company,
    ).toBe('Marlow Sound Ferries')
  })

  it('keep both forms of a role, drop articles and terms, keep a speciality in brackets', () => {
    expect(
      facts('Das Stadtmuseum Wendlingen sucht zum 1. März eine Restauratorin / einen Restaurator (m/w/d).').role,
    ).toBe('Restauratorin / Restaurator')
    expect(facts('Bäcker (m/w/d) bei der Firma Lindinger in Regensburg\n').role).toBe('Bäcker')
    expect(facts('Teacher of Music, maternity cover from January\n').role).toBe('Teacher of Music')
    expect(facts('Harrow Museum is looking for a Conservator (Textiles)').role).toBe('Conservator (Textiles)')
  })

  it('know a role that stands in no list by its place and by how the text speaks of it', () => {
    expect(facts('Saddler, Rook and Daughters, Walsall\n\nYou will stitch bridles.')).toMatchObject({
      role: 'Saddler',
      company: 'Rook and Daughters',
    })
    expect(facts('Estate Pomologist\n\nThe estate pomologist reports to the head of the orchards.').role).toBe(
      'Estate Pomologist',
    )
    expect(facts('Walker, Hull\n\nAt Walker we mend nets. You will mend nets.').role).toBeNull()
  })

  it('come without what a label adds, with the company form that names carry abroad', () => {
    expect(facts('VACANCY: 3RD OFFICER - REEFER\nCompany: Gannet Lines (manning office Gdynia)\n')).toMatchObject({
      role: '3rd Officer - Reefer',
      company: 'Gannet Lines',
    })
    expect(facts('Matroos\nPolderveer Zuid B.V.\n').company).toBe('Polderveer Zuid B.V.')
  })

  it('take what is set in bold below the title for the employer', () => {
    const read = (page: string) => readPosting(readMarkdown(page))
    expect(
      read('# Engineering Manager, Pumps\n\n**Quern Marsh Water**, Hull\n\n## The role\n- Lead a team'),
    ).toMatchObject({
      role: 'Engineering Manager, Pumps',
      company: 'Quern Marsh Water',
    })
    expect(
      read("# Teaching Assistant\n\n**Marl Brook St Anne's C of E Primary School, Hull**\n\nYou will help in class.")
        .company,
    ).toBe("Marl Brook St Anne's C of E Primary School")
    expect(read("# Someone to run our tea room\n\nWe're Bess and Tom and we want to step back.")).toMatchObject({
      role: null,
      company: null,
    })
  })

  it('stay unknown rather than wrong', () => {
    expect(facts('We need help in the garden on Thursdays. You must like rain.')).toMatchObject({
      role: null,
      company: null,
    })
    expect(facts('Our client, a leading bank, is looking for somebody to start soon.').company).toBeNull()
  })
})
