/** Nouns that stand with an article when there is one of them ("a ward", "an audit"). General knowledge of the words CVs use. */
export const countNouns: ReadonlySet<string> = new Set(
  `apprenticeship internship traineeship account agency allotment ambulance app application archive area article assessment audit bakery band bank bar base beamline boat book booking board booklet branch bridge brigade
  brochure budget building bus bursary business café campaign campus car card case caseload catalogue centre century certificate chain chapter charity checklist choir church class classroom clinic club
  cohort collection college commission committee community company complaint concert conference contract council counter course court crew cruise curriculum customer dashboard database day deal department depot device
  diary diploma directory district document drawing election engine essay estate event exam exhibition experiment factory fair farm festival field film flat fleet floor form forum foundation fund fundraiser
  gallery game garden grant group guide guideline gym hall handbook helpdesk helpline home hospital hostel hotel house initiative inspection institute interview inventory investigation job journal journey kitchen lab laboratory
  ledger lesson library licence license list loan machine magazine manual map marathon meal meeting menu method methodology mine model module month museum network newsletter night nursery office orchard orchestra
  outlet package page patent pamphlet panel paper partnership party patient pension period permit phase pilot pipeline placement plan plantation platform podcast port portal portfolio post poster   presentation prison process product programme program project proposal protocol prototype pub publication qualification quarter questionnaire queue record refuge register relationship report repository request
  reserve restaurant review roadmap role roof rota round route routine salon sample scheme scholarship school script secondment section seminar series server service session shelter shift ship shop show showroom
  site squad stable stall standard station stock-take store story street studio study summit supermarket surgery survey syllabus symposium system talk target task team template tenancy tender terminal test theatre
  thesis tool toolkit tour tournament tower town translation trial trip truck unit university van vehicle venue vessel village visit ward warehouse website week wing workforce workload workshop workspace yard zone
  dissertation residential sub-committee subcommittee drill rewrite cohort variety number dozen handful couple mix wide-range series budget run`
    .split(/\s+/u)
    .filter(Boolean),
)
