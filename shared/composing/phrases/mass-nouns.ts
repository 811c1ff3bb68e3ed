/** Nouns that need no article when they stand alone and whose ending does not tell it ("stock control", "payroll"). General knowledge of the words CVs use. */
export const massNouns: ReadonlySet<string> = new Set(
  `accountancy admin advice aftercare agriculture anaesthesia architecture art backup banking bread business cable carpentry cash charge childcare church circuit clothing coffee construction copy correspondence control
  crockery cutlery dairy data decor delivery demand design dialysis display drainage duty electronics entry equipment evidence fabric fish finance food forestry freight fruit fuel furniture garden glassware
  ground haulage hardware healthcare help history homework horticulture hospitality hygiene infrastructure insight IT joinery jewellery labour landscape law layout legislation linen literacy literature livestock logistics
  machinery mail maintenance masonry material meat medicine merchandise metalwork milk money music numeracy office outreach paint paperwork payroll pharmacy plant pastry policy pottery poultry practice prep
  production protocol psychology publicity purchase quality recovery recruitment research retail routine sales security seed sewage shipping software soil sourdough staff stage steel stewardship stock stone support surgery
  surveillance tax theatre timber trade traffic transport travel triage upkeep value veneer voice ware waste water weather welfare wine wiring wood woodwork wool work
  people children men women cattle sheep staff fish crew personnel block ironwork ironing repair reception dispatch despatch storage intake aftersales ancestry analysis diagnosis dispensary casework fieldwork groundwork teamwork
  contact follow-up set-up clean-up break-down call-out wash-up front-of-house backstage liaison input output throughput feedback photography
  cookery butchery bakery grammar hair beauty makeup make-up wardrobe scenery lighting sound fault-finding
  arable beef pork lamb veg crop cereal grain hay silage compost turf timber thatch plaster render concrete cement tarmac asphalt glass lead copper brass iron aluminium
  chemistry physics biology maths mathematics English French geography science reading writing spelling arithmetic drama dance sport swimming gymnastics
  night-duty watch-keeping watchkeeping housekeeping bookkeeping record-keeping timekeeping beekeeping gamekeeping groundskeeping warehousing outsourcing`
    .split(/\s+/u)
    .filter(Boolean),
)
