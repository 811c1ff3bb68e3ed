/** Nouns for what an employer is, in lower case. General knowledge of how CVs describe employers. */
export const employerKinds: ReadonlySet<string> = new Set(
  `company firm shop agency charity hospital school college university bank bakery restaurant hotel studio consultancy start-up startup scale-up scaleup maker manufacturer provider supplier
  retailer publisher distributor chain brand group business organisation organization nonprofit non-profit ngo museum theatre theater gallery clinic trust newspaper magazine platform marketplace
  cooperative co-operative enterprise brewery foundry factory mill plant wholesaler contractor utility insurer airline operator house
  hersteller anbieter agentur unternehmen firma betrieb verlag händler bäckerei hotel restaurant zulieferer dienstleister mittelständler
  entreprise société agence pme association boulangerie enseigne fabricant éditeur empresa agencia tienda`.split(
    /\s+/u,
  ),
)

/** The same where "The …" before a verb means the employer. */
export const ownOrganisations: ReadonlySet<string> = new Set(
  `company firm agency charity trust school college university hospital bank group business organisation organization council museum theatre theater practice clinic studio restaurant hotel
  bakery brewery shop store retailer publisher manufacturer association foundation cooperative institute society club federation`.split(
    /\s+/u,
  ),
)
