/**
 * Turns of phrase whose words say nothing by themselves: none of them is underlined inside one. Each line is the source of a pattern; `YOUR`
 * stands for any possessive. General knowledge of English.
 */
export const idioms: readonly string[] = `
touch wood
knock on wood
the crack of dawn
night owls?
early birds?
on board
across the board
on paper
(?:in|from) black and white
by the book
by heart
at heart
at home (?:in|with|on)
in all
all in all
all told
all being well
more often than not
as a rule
as it were
so to speak
by and large
on the whole
for the most part
in the main
at the end of the day
when all is said and done
in the end
in the long run
in the first place
to start with
to be (?:frank|honest|fair|sure|precise|exact|clear)
in (?:all )?(?:honesty|fairness|truth)
if you ask me
as they say
as the saying goes
to say the least
needless to say
come to think of it
for what it(?: i|')s worth
the crux of the matter
a matter of course
hands? (?:on|in) (?:the|YOUR) (?:heart|till)
hand in hand
hand to mouth
side by side
back to back
face to face
one-to-one
shoulder to shoulder
neck and neck
through thick and thin
(?:over and )?over again
time and (?:time )?again
now and (?:then|again)
every (?:now and then|so often|once in a while)
once in a blue moon
from time to time
day in,? day out
year in,? year out
round the corner
around the corner
off the (?:top of YOUR head|shelf|cuff|record|peg)
out of (?:YOUR own pocket|the blue|hand|the box|YOUR depth|thin air|the question|date)
on YOUR own two feet
on YOUR (?:toes|feet|watch|plate|desk|doorstep|way|mind|conscience)
under YOUR (?:belt|wing|own steam|roof|nose|skin)
up YOUR sleeve
close to YOUR heart
at (?:hand|stake|length|large|ease|a loss|odds|a glance|a push)
by hand
first hand
second nature
second hand
second to last
rule of thumb
bread and butter
nuts and bolts
ins and outs
ups and downs
odds and ends
bits and pieces
pros and cons
trial and error
give and take
hustle and bustle
rough and tumble
peace and quiet
safe and sound
sick and tired
wear and tear
tried and tested
short and sweet
black sheep
red tape
red thread
blind spots?
soft spots?
sweet tooth
green fingers?
cold feet
hot water
deep end
last resort
last straw
last minute
last word
big day
bigger picture
big picture
small print
small talk
fine print
long haul
short notice
square one
safe hands
steady hands?
spare time
free time
(?:put|puts|putting) (?:pen|plans?|ideas?|it|them|this) (?:to|on|down on) paper
(?:put|puts|putting|laid|lay) (?:it |them |YOUR cards )on the table
(?:keep|keeps|kept|keeping|had|have) (?:an? |YOUR )?(?:close |watchful )?(?:eye|eyes|ear|ears)(?: open| peeled)?
(?:keep|keeps|kept|keeping) (?:a cool head|calm|a straight face|track|tabs|in touch|count|score|YOUR word|YOUR head|at it|YOUR cool)
(?:make|makes|made|making) (?:sure|do|ends meet|sense|light work|a point|up YOUR mind|YOUR way|a living|YOUR living|a difference|good use|the most|the best)
(?:earn|earns|earned|earning) (?:a living|YOUR living|YOUR keep|YOUR bread)
(?:take|takes|took|taken|taking) (?:the trouble|care|heart|pains|stock|turns|root|part in|note|notice|it from there|YOUR time|YOUR word|YOUR chance|a back seat|in YOUR stride|for granted|to heart|pride|pleasure|on board)
(?:learn|learns|learned|learnt|learning) the (?:ropes|hard way|ropes of)
(?:know|knows|knew|known|knowing) (?:YOUR way (?:a?round)|inside out|the ropes|what it takes|YOUR onions|first hand|like the back of YOUR hand)
(?:find|finds|found|finding) YOUR (?:feet|way|bearings|voice)
(?:get|gets|got|getting|got) (?:along|by|on|to grips|the hang of|to the bottom of|off the ground|YOUR hands dirty|going)
(?:cut|cuts|cutting) YOUR teeth
(?:break|breaks|broke|breaking) (?:in|even|the ice|new ground)
(?:beat|beats|beating) about the bush
(?:look|looks|looked|looking) (?:after|forward|back|the part|over YOUR shoulder)
(?:lend|lends|lent|lending|give|gave|giving) (?:\\p{L}+ ){0,3}?(?:a )?(?:helping )?hand
(?:roll|rolls|rolled|rolling) up YOUR sleeves
(?:pull|pulls|pulled|pulling) (?:YOUR weight|together|strings)
(?:go|goes|went|going|gone) (?:without saying|the extra mile|hand in hand|out of YOUR way|a long way|back to|by the book|under YOUR name|across YOUR desk|wrong|hungry)
(?:stand|stands|stood|standing) (?:in|up for|YOUR ground|on YOUR own feet|out|by)
(?:stop|stops) on a sixpence
(?:pass|passes|passed) (?:through YOUR hands|muster|across YOUR desk)
(?:come|comes|came|coming) (?:across|in handy|to terms|down to|naturally|first(?! (?:at|in|of|out)\b)|easily|out of)
(?:turn|turns|turned|turning) (?:up|out|to|YOUR hand|a blind eye|round|over)
(?:bring|brings|brought|bringing) (?:up to date|to bear|along|home)
(?:hold|holds|held|holding) (?:the fort|YOUR own|on|hands)
(?:call|calls|called|calling) it a day
(?:sit|sits|sat|sitting) down
(?:sleep|sleeps|slept) on it
(?:bear|bears|bore|bearing) in mind
(?:lay|lays|laid|laying) (?:hands on|the table)
(?:set|sets|setting) foot
(?:play|plays|played|playing) (?:it by ear|safe|along)
(?:think|thinks|thought) (?:on YOUR feet|twice|straight|ahead)
(?:cut|cuts|cutting) corners
(?:draw|draws|drew|drawing) a line
(?:word of mouth|turn of phrase|way of life|walk of life|walks of life|point of view|state of mind|frame of mind|line of work|labour of love|piece of cake|cup of tea|stone'?s throw)
(?:what makes (?:\\p{L}+ ){1,2}tick)
(?:good|bad|hard) (?:feelings|luck|times|old days)
in a nutshell
in YOUR (?:book|element|shoes|view|opinion|spare time|stride|own words|hands|care|blood|bones)
at YOUR (?:fingertips|best|ease|side|disposal|own pace)
from (?:scratch|head to toe|the inside|start to finish|day one|the word go|A to Z)
for (?:good|a change|the record|the time being|better or worse|dear life|starters|a start)
(?:a|one) step ahead
a far cry
a bit of a
the other way round
the lie of the land
the ones? who
the like
and (?:so on|the like|such)
or so
or other
up to me
up and running
down to earth
down to me
out and about
here and there
one after (?:the other|another)
one way or another
one thing or another
one by one
in front of (?:me|us|them|you|him|her)
chipping away
chipped away
ticked off
ticking off
in progress
under YOUR (?:skin|belt)
`
  .split('\n')
  .filter(Boolean)
  .map((line) => line.replace(/YOUR/gu, "(?:my|our|your|his|her|their|its|one's|the)"))
