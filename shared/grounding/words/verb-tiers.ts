/**
 * How much of the work a verb claims, as base forms: 3 had the lead, 2 did it, 1 had a part in it, 0 was only near it.
 * Written by walking through the verbs of leadership, of making and of taking part. General knowledge of English.
 */
export const verbTiers: Readonly<Record<0 | 1 | 2 | 3, string>> = {
  3: `lead manage direct own founded cofounded head oversee supervise chair govern spearhead command captain preside helm steer pioneer champion
    orchestrate mastermind instigate boss marshal superintend skipper administrate rule control lead-author revolutionise transform invent
    originate conceive architect codirect colead dominate commandeer dictate delegate appoint hire recruit dismiss mandate decree institute
    inaugurate personally-lead shepherd mobilise galvanise overhaul revamp reinvent turnaround triumph excel master`,
  2: `build design write run facilitate make create develop implement construct produce draft author compose code program engineer test fix repair mend
    install fit wire maintain service operate analyse audit assess evaluate examine inspect investigate research review calculate model measure
    plan organise coordinate arrange schedule prepare present teach train coach tutor instruct mentor brief advise counsel consult treat
    nurse administer prescribe diagnose cook bake serve clean paint draw sculpt photograph film edit translate interpret publish report document record
    process file enter sell buy purchase procure negotiate market promote advertise campaign fundraise raise budget forecast reconcile invoice
    introduce establish launch start initiate set deliver complete finish achieve improve increase reduce cut decrease shorten save speed optimise
    streamline simplify automate migrate move convert upgrade replace restructure refactor rewrite redesign rework modernise standardise consolidate
    configure deploy host monitor debug troubleshoot solve resolve answer handle respond manage-case represent defend argue judge mark grade
    drive deliver transport load pack weld solder machine assemble cut sew plant harvest breed rear dig lay plaster roof plumb
    identify discover find detect spot propose suggest recommend devise formulate define specify draw-up map survey interview collect gather compile
    supply order stock store catalogue archive curate exhibit perform direct-play sing dance play compete win earn secure obtain negotiate close
    care feed bathe lift rescue protect guard patrol police enforce certify sign approve license accredit check verify validate calibrate`,
  1: `help assist support contribute participate aid back cooperate collaborate partake join accompany second understudy
    deputise volunteer input pitch-in chip-in lend`,
  0: `learn observe shadow watch attend witness expose familiarise`,
}
