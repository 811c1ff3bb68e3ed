/** Verbs that tell a deed of one's own with no object: "Worked on the harbour walls", "Liaised with growers". All others are as likely passive there: "Attacked on duty", "Determined within time". General knowledge of English. */
export const needsNoObject: ReadonlySet<string> = new Set(
  `act advance advise agree answer appear apply argue arrive assist attend audition bargain begin blog busk call camp campaign change convert depend draw expand rely canvass care cater climb coach collaborate come comment commentate communicate commute compere compete comply concentrate
  confer consult contribute converse cook coordinate ordinate cooperate co-operate correspond cover crew cycle dance deal decide demonstrate deploy depart deputise deputize deputy diversify drive engage enlist enrol evolve excel exhibit
  experiment fight finish fly focus forage freelance fundraise gig go graduate grow guest hear help hike improve inquire instruct interact intern intervene interpret invest join judge know labour land lead learn lecture leave liaise
  listen live lobby look manage march marshal match mediate meet mentor migrate minister move navigate negotiate network nurse officiate operate panel parade participate partner pass patrol perform pitch play prepare present preside
  progress publish qualify race read reflect rehearse relocate report represent research respond retire retrain retreat return ride rise rotate row run sail search see serve settle share shoot sing sit skipper sleep specialise
  specialize speak stand stay start step stick struggle study succeed swim switch talk teach tender testify think toil tour trade train transfer translate travel tutor umpire volunteer vote wait walk win withdraw work write`.split(
    /\s+/u,
  ),
)
