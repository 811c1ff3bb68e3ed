/** Words by which a name is known to be that of an employer, in lower case. General knowledge of company forms and institutions. */
export const organisationWords: ReadonlySet<string> = new Set(
  `ltd limited llp llc inc plc gmbh ag kg se corp corporation co company group holdings partners partnership associates university college school academy institute hospital hospitals trust nhs clinic surgery practice council county borough government department ministry agency authority commission office bureau service services museum primary infant infants junior juniors secondary sixth ville mairie commune pottery ferries heritage rail airways museum gallery theatre theater opera orchestra library libraries foundation charity fund society association church cathedral diocese hotel hotels restaurant bakehouse bakery brewery kitchen farm farms bank mutual insurance building homes housing haulage logistics transport parcels foods care healthcare health hospice therapeutics biologics pharma labs laboratories laboratory systems technologies technology software solutions consulting engineering construction restoration bv nv sarl sas sa spa oy ab as aps stiftung verein klinik klinikum krankenhaus seniorenzentrum schule universität hochschule stadt landkreis waterschap gemeente ziekenhuis stichting association université hôpital clínica hospital ayuntamiento universidad fundación colegio clinic studio studios media press news radio network energy water power railway airlines airport union league federation centre center nursery preschool zoo garden gardens park estate estates properties trustees faculty`
    .split(/\s+/u)
    .filter(Boolean),
)

export const organisationEndings =
  /(?:公司|集团|科技|大学|医院|银行|株式会社|会社|病院|学校|gmbh|werke?|haus|zentrum)$/iu
