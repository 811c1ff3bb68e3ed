import { formsOf } from '../../wording/forms-of.ts'
import { dailyLife } from './daily-life.ts'

/**
 * Words of everyday talk with which people tell what they did and that assert no deed, thing or result of their own: coming and going,
 * saying and hearing, holding and having, hours of a day, feelings, figures of speech. They are not underlined; things and places are,
 * since another thing is another claim. General knowledge of English; grown field by field, never from a list of errors.
 */
const groups: Readonly<Record<string, string>> = {
  motion:
    'move moves moved moving walk walks walked walking run running rush rushed cross crossed climb climbed climbing step stride arrive arrives arrived arriving arrival depart departed return returned fetch fetched reach reached pass passed passing follow followed following travel travelled travelling stroll wander wandered crawl crawling swap swapped shift switch switched switching drop dropped pull pulled push pushed lift lifted pick picked picking throw threw thrown catch caught roll rolled turn round settle settled settling land landed',
  speech:
    'ring rings rang ringing phone phoned phones call calls called calling hear hears heard hearing mention mentioned greet greeted greeting reply replied tell told telling saying said sorry ask promise promised warn warned discuss discussed discussing discussion conversation conversations word words voice quote quoted announce announced',
  holding:
    'keep kept keeping hold holding held bring brought bringing send sends sent sending hand handed handing receive received collect collected gather gathered belong belonged belongs borrow borrowed lend leave leaving left stick stuck drop fill empty pack packed wrap wrapped share shared rely relies relied relying choose chooses chose chosen choosing pick choice choices prefer preferred decide decided',
  being:
    'exist existed become became stay stayed staying wait waited waiting sit sat sitting stand stood standing lie lay live lived living sleep slept wake woke rest rested last lasted begin began beginning open opened opening opens stop stopped finish finished end ended happen happened turn suffice matter mattered mattering remain remained spend spent spending',
  mind: 'learn learned learnt learning read reading reads think thought know knew known realise realised recognise recognised remember remembered forget forgot forgotten guess wonder wondered believe believed hope hoped want wanted wish wished expect expected mean meant intend intended imagine imagined decide try tried trying attempt attempted attempts worry worried care cared concern fear feared fears love loved enjoy enjoyed like liked admire admired delight delighted surprise surprised astonish upset anxious nervous relaxed cheerful patient patience tired glad pleased calm calming calmed watch watched watching notice spot spotted discover discovered sure certain ready familiar used unsure clear aware',
  day: 'morning mornings afternoon afternoons     noon midday midnight dawn hour hours minute minutes weekend weekends weekday weekdays summer winter spring autumn season seasons today tonight tomorrow yesterday moment while fortnight christmas easter holiday holidays birthday childhood youth lifetime decade decades era',
  measures:
    'half halves quarter quarters third thirds fifth fifths sixth seventh eighth tenth hundred hundreds thousand thousands dozen dozens couple pair pairs single double few little bit majority minority rest remainder share portion handful score gram grams kilogram kilograms kilo kilos litre litres metre metres mile miles kilometre kilometres inch inches tonne tonnes percentage percentages percent cent figure figures number count counted size sizes age ages aged olds old year occasions occasion times rate rates pace speed length width height weight distance round rounds row rows',
  qualities:
    'big bigger small smaller tiny large long longer short shorter tall high higher low lower wide narrow deep thick thin heavy light fast faster quick quicker slow slower early earlier late later soon sooner old older young younger new newer fresh warm cold hot cool wet dry dark bright clean dirty tidy messy soft hard tough gentle rough smooth sharp flat straight loose tight poor free cheap dear nice pleasant fair easy easier simple plain difficult tricky hard harder odd strange funny serious strict busy lively ordinary typical regular constant steady sudden brief spare handy useful precise exact rough whole entire modern traditional',
  fragments: 'co non mid multi semi anti pre ex self goers timers offs ups outs ins',
  joining:
    'thanks thank owing alongside together apart altogether aside besides instead otherwise meanwhile afterwards beforehand since onwards ahead behind beyond within among amongst across along throughout despite unlike whichever whatever wherever hardly barely scarcely merely chiefly purely partly nearly exactly precisely actually certainly surely obviously apparently perhaps maybe possibly probably somewhat somehow anyway moreover firstly secondly besides included including except apart',
  telling:
    'rule rules habit habits trick tricks story stories matter matters trouble troubles problem problems solution solutions question questions reason reasons cause answer answers fact facts detail details secret surprise luck chance success sense nonsense point purpose sake fault mistake mistakes effort efforts pressure strain challenge challenges adventure joy fun pride pleasure respect trust honour credit praise blame thought thoughts memory memories dream dreams wish plan plans goal order kind form shape manner style taste vocabulary speciality specialty trade craft calling profession livelihood living bread butter shoes eye heart hands',
}

/** In their written forms: "moved" is here, "moves" too; what is not here is judged. */
export const everydayWords: ReadonlySet<string> = new Set([
  ...Object.values(groups).flatMap((words) => words.split(' ')),
  ...Object.values(dailyLife).flatMap((words) => words.split(/\s+/u).flatMap(formsOf)),
])
