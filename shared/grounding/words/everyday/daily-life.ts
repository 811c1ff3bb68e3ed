/**
 * Base forms of everyday words that tell how something felt, looked or came about and can carry no claim of an application: kin and
 * strangers, the body, moods, the small movements of a day, turns of talk. Left out on purpose: results ("won", "lost",
 * "fell"), posts, trades, bodies, places of work, tools of a trade, extents and anything counted or certified. General knowledge of English.
 */
export const dailyLife: Readonly<Record<string, string>> = {
  kin: `kid lad lass girl boy youngster friend neighbour stranger folk bloke chap gentleman gentlemen lady gent man men woman women  soul
    newcomer beginner novice elder somebody anybody hero heroine crowd queue gang onlooker bystander mate pal`,
  body: `hair finger thumb toe lip belly tummy cheek chin forehead fist palm breath sweat tear tears sleeve
    collar lap throat sweaty barefoot`,
  mood: `nerve brave bold shy afraid angry bored boring lonely amuse amusing cheer cheerful content sad hungry thirsty weary exhausted exhausting exhaust eager dislike dread doubt doubtful
    humble modest stubborn polite rude courage temper mood smile laugh laughter grin joke humour cry cried weep wept sigh blush grumpy moody kindness courtesy warmth pity envy jealous
    anger fury panic shock thrill bliss delight misery boredom loneliness gratitude curiosity wonder awe relief relieved relieve comfort comforting comfortable upset hurtful mourn
    mourning grief grieve grieving sorrow nostalgia homesick puzzled puzzle bewildered baffled frighten frightened frightening startle scare scary scared reassure reassuring soothe soothing
    annoy annoying annoyed irritate bother disturb tease please pleasing tempt temptation dare daring dizzy sleepy drowsy restless tense blame blameworthy shame ashamed embarrassed guilty innocent
    forgive excuse apologise apology regret sorry fuss frown shrug nod mindset attitude spirit spirits soul instinct gut intuition hunch knack flair humbling touching
    moving astonishing amazed amazing surprising unforgettable memorable fascinating rewarding enjoyable satisfying tiring stressful stress frustrating frustration dull tedious
    monotonous lively fun funny witty`,
  small: `grab drag tug bend bent fold tie tied tying hang hung stretch squeeze press poke scratch rub wipe sweep swept rinse soak pour stir kneel knelt crouch lean leant jump leap leapt hop slip
    slide slid stumble trip bump knock hit kick punch whisper shout yell murmur mutter gossip quarrel shake shook shaken wave stare gaze glance peek blink wink breathe sniff smell smelt
    nap doze hug hide hid hidden linger hurry dash drift flow float sink sank sunk swing swung spin spun shine shone glow melt freeze froze frozen crack snap bounce pretend suppose presume assume
    reckon figure tend afford deserve owe lend lent borrow curse bless puzzle ponder mull dwell dwelt cling clung juggle cram dip dabble potter tinker fiddle muddle nudge wriggle wander creep
    crept sneak sit sat stare tuck tumble twist wait yawn fight fought fighting chew bite bit bitten dislike adore fancy mind bury buried spill spilt splash drip leak shiver sneeze cough itch
    beg beckon insist  urge dare hesitate delay dawdle rest relax unwind escape flee fled invade raid haunt chase pursue glimpse overhear overheard eavesdrop mishear misread misjudge
    misunderstand misunderstood miscount forgot forgave grumble grumbling moan groan mumble scribble jot doodle  daydream wish wonder`,
  hours: `evening bedtime lunchtime teatime mealtime daytime nowadays summertime wintertime midweek sundown eve anniversary lifetime while instant second
    beginning ending outset finale interval meantime boyhood girlhood adolescence adulthood infancy yesteryear bygone`,
  talk: `honestly frankly truly admittedly naturally luckily fortunately unfortunately sadly gladly thankfully oddly strangely funnily curiously surprisingly interestingly importantly basically
    essentially literally practically virtually truthfully plainly bluntly elsewhere else anyhow nonetheless nevertheless regardless hopefully presumably supposedly evidently definitely
    absolutely softly loudly gently firmly warmly politely kindly bravely boldly patiently promptly punctually swiftly rapidly hastily neatly tidily decently roughly openly secretly
    frank honest candid blunt truthful sincere genuine earnest`,
  looks: `sweet sour salty loud noisy silent silence square colour coloured colourful red blue white brown pink purple yellow grey golden weird awkward clumsy neat shabby scruffy rusty shiny
    crowded deserted distant far faraway cosy comfy homely lovely wonderful marvellous fantastic awful terrible horrible dreadful nasty ugly beautiful pretty handsome gorgeous charming smart clever wise
    silly foolish daft mad crazy lazy brisk cautious wary stiff sore asleep awake upright sideways backwards forwards crooked bumpy slippery wobbly fragile fluffy fuzzy blurry faint vivid
    gloomy grim bleak rosy glossy velvet stubborn tame wild fierce savage mighty humble noble grateful thankful stray`,
  sorts: `heap pile load slice chunk crumb splash hint clue scrap spark flash twist gap hole tip bottom core bulk remains rubbish mess clutter chaos hassle nuisance headache nightmare
    blessing gift riddle tale legend myth rumour gossip row argument quarrel peace rhythm tune stint spell go goes footing bearings grounding roots origin origins grip grasp ropes opinion view
    viewpoint perspective angle stance atmosphere circumstance situation surroundings scenario chore errand routine ride lift journey path hobby pastime leisure luckily
    bargain quirk oddity novelty hurdle obstacle setback snag hiccup blip mishap disaster drama tragedy miracle wonder magic mystery turmoil upheaval shambles muddle
    beauty ugliness freshness neatness tidiness cleanliness laziness madness darkness sweetness`,
}
