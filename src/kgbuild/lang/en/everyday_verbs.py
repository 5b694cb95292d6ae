"""English verbs of the news that say nothing of forces, ties or speech.

They are known so that a clause ends where it does: a clause whose verb is unknown runs into
the next one. The form of an entry is that of :mod:`kgbuild.lang.en.verbs`.
"""

from __future__ import annotations

EVERYDAY = """
do did done
make made made
take took taken
begin began begun
start
get got got
show showed shown
become became become
want
seek sought sought
try tried tried
accelerate
accept
accomplish
achieve
adapt
adjust
administer
admire
adopt
affect
afford
alienate
allow
alter
amend
analyse
apologise
apologize
appear
apply
appoint
appreciate
arise arose arisen
assassinate
attach
attend
attract
backfire
ban banned banned
bar barred barred
betray
blow blew blown
bombard
borrow
buckle
build built built
burst burst burst
bury
carry carried carried
celebrate
choose chose chosen
circulate
cite
coincide
collect
collide
combine
comfort
commemorate
compare
compensate
compete
complete
comply
compose
condone
confiscate
confront
congratulate
connect
consult
consume
convene
convict
convince
cooperate
cope
create
cripple
criticise
criticize
culminate
deepen
define
demonstrate
denounce
depend
depict
deplete
deprive
derail
deserve
detect
deteriorate
determine
devastate
develop
dictate
differ
disagree
disappear
discourage
dismantle
disrupt
dissolve
distribute
disturb
divide
dominate
drag dragged dragged
draw drew drawn
earn
ease
eat ate eaten
eliminate
embrace
emerge
emit
enable
encircle
encounter
encourage
end
endanger
endure
enforce
enhance
enjoy
enlist
enrage
ensure
entitle
erupt
escalate
establish
evade
evolve
exacerbate
execute
exhaust
exist
expire
explode
exploit
expose
express
extend
extradite
face
facilitate
fade
fall fell fallen
falter
feel felt felt
fill
find found found
finish
forget forgot forgotten
forgive forgave forgiven
formulate
foster
freeze froze frozen
fulfil
generate
govern
grapple
greet
hail
hamper
hang hung hung
happen
harass
heal
hinder
hoped hoped hoped
hurt hurt hurt
identify
ignore
illustrate
implement
impose
impress
improve
incite
incur
inherit
initiate
inspect
inspire
install
intercept
interfere
interpret
interrupt
introduce
invest
investigate
invite
invoke
jeopardise
jeopardize
justify
lay laid laid
learn learned/learnt learned/learnt
let let let
listen
loom
loot
manage
mediate
meet met met
merge
mislead misled misled
miss
mobilise
mobilize
motivate
mourn
nominate
normalise
normalize
nurture
obey
obtain
occur occurred occurred
originate
oust
outweigh
overcome overcame overcome
overlook
overshadow
overthrow overthrew overthrown
owe
pay paid paid
persecute
persist
persuade
plead
please
portray
possess
postpone
precede
prefer preferred preferred
preserve
pretend
prevail
prioritise
produce
prolong
promote
propel
prosecute
prosper
prove proved proven
provoke
publish
punish
pursue
quell
ransack
rattle
ravage
react
read read read
reap
rebuild rebuilt rebuilt
receive
reconcile
recover
redouble
reel
refer referred referred
reflect
refrain
regain
regulate
relax
rely
remember
remind
rename
render
renew
reopen
repay
repeal
repel repelled repelled
replace
represent
resemble
reserve
reshape
resign
resolve
restore
restrict
resume
retake retook retaken
retaliate
reunite
revive
revolve
save
scrap scrapped scrapped
scrutinise
seem
settle
shake shook shaken
simmer
simplify
smuggle
soften
solve
speak spoke spoken
spoil
stabilise
stabilize
steal stole stolen
strive strove striven
submit submitted submitted
subside
succeed
suffer
summon
surround
survive
suspend
sustain
swear swore sworn
tackle
teach taught taught
tend
terminate
thank
threaten
thrive
throw threw thrown
tighten
topple
translate
transmit
turn
uncover
underestimate
undergo underwent undergone
undermine
unfold
unleash
unveil
uphold upheld upheld
usher
utilise
vanish
verify
vie
violate
wander
wane
warrant
weaken
wear wore worn
widen
win won won
withstand withstood withstood
worsen
wrestle
accessed accessed accessed
acted acted acted
addressed addressed addressed
aided aided aided
aimed aimed aimed
appealed appealed appealed
approached approached approached
arrested arrested arrested
assaulted assaulted assaulted
attacked attacked attacked
attempted attempted attempted
awarded awarded awarded
beat beat beaten
benefited benefited benefited
blamed blamed blamed
blocked blocked blocked
bore bore borne
broke broke broken
brokered brokered brokered
burned burned burned
campaigned campaigned campaigned
caught caught caught
caused caused caused
chaired chaired chaired
challenged challenged challenged
changed changed changed
charged charged charged
chased chased chased
clashed clashed clashed
collapsed collapsed collapsed
conducted conducted conducted
contacted contacted contacted
contested contested contested
controlled controlled controlled
cost cost cost
covered covered covered
curbed curbed curbed
cured cured cured
dealt dealt dealt
defeated defeated defeated
delayed delayed delayed
designed designed designed
drifted drifted drifted
dropped dropped dropped
drove drove driven
echoed echoed echoed
escaped escaped escaped
exchanged exchanged exchanged
favored favored favored
favoured favoured favoured
featured featured featured
fed fed fed
flared flared flared
flowed flowed flowed
focused focused focused
forced forced forced
functioned functioned functioned
gained gained gained
gambled gambled gambled
grabbed grabbed grabbed
grasped grasped grasped
handled handled handled
hit hit hit
imported imported imported
influenced influenced influenced
insulted insulted insulted
issued issued issued
judged judged judged
lacked lacked lacked
launched launched launched
leaped leaped leaped
lifted lifted lifted
looked looked looked
lured lured lured
monitored monitored monitored
murdered murdered murdered
noticed noticed noticed
objected objected objected
opened opened opened
outlined outlined outlined
overhauled overhauled overhauled
passed passed passed
paused paused paused
permitted permitted permitted
picked picked picked
played played played
plunged plunged plunged
praised praised praised
pressured pressured pressured
profited profited profited
prompted prompted prompted
protested protested protested
pumped pumped pumped
pushed pushed pushed
quoted quoted quoted
raced raced raced
rallied rallied rallied
rated rated rated
rebelled rebelled rebelled
recruited recruited recruited
reformed reformed reformed
regarded regarded regarded
regretted regretted regretted
released released released
repaired repaired repaired
rescued rescued rescued
respected respected respected
restarted restarted restarted
resulted resulted resulted
reversed reversed reversed
rode rode ridden
ruled ruled ruled
sabotaged sabotaged sabotaged
sacrificed sacrificed sacrificed
saluted saluted saluted
sanctioned sanctioned sanctioned
sank sank sunk
searched searched searched
set set set
shaped shaped shaped
shot shot shot
shut shut shut
signed signed signed
slept slept slept
slid slid slid
slipped slipped slipped
sparked sparked sparked
sped sped sped
spilled spilled spilled
split split split
sponsored sponsored sponsored
spread spread spread
staged staged staged
stalled stalled stalled
steered steered steered
stemmed stemmed stemmed
steped steped steped
stirred stirred stirred
stopped stopped stopped
stormed stormed stormed
stretched stretched stretched
stripped stripped stripped
struck struck struck
struggled struggled struggled
stumbled stumbled stumbled
substituted substituted substituted
surfaced surfaced surfaced
surprised surprised surprised
swaped swaped swaped
swept swept swept
switched switched switched
talked talked talked
targeted targeted targeted
tortured tortured tortured
traded traded traded
transformed transformed transformed
treated treated treated
triggered triggered triggered
trusted trusted trusted
tumbled tumbled tumbled
updated updated updated
valued valued valued
viewed viewed viewed
visited visited visited
waited waited waited
walked walked walked
witnessed witnessed witnessed
worked worked worked
wrecked wrecked wrecked
yielded yielded yielded
"""
