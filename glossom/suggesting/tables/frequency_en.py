"""English words, the commonest first, with the forms that spelling rules do not give.

Made by scripts/make_frequencies.py; mend that, not this. `LEMMAS`: words in the order of how often all their forms are
used. `FORMS`: a form and the word it belongs to. `ALONE`: words that look like a form of another and are none.

The order is derived from wordfreq 3.1.1 by Robyn Speer (https://github.com/rspeer/wordfreq), whose word lists
are licensed CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/) and rest on Wikipedia, OpenSubtitles and
SUBTLEX, news, Google Books Ngrams, the web, Twitter and Reddit; forms are from lemminflect (MIT) and words from WordNet
(Princeton University). This file, and this file only, is licensed CC BY-SA 4.0: see NOTICE.
"""

LEMMAS = """
    the be to and of a in i that for have you it on with this as at he not will by do but from can my we or an your
    so all get his they one me if just like make good go about up out what when say time more no who their there her
    which see know think year she new people take how other use some them also work want now may come its our look
    than need only day first him after into two over any then find back way these us well shall because right state
    where most much very man even give here really life being great too call play show off why before love still
    tell game never many long those start world high try down last help through part while place home such old feel
    keep end change something school same own house run live both every big three woman around between name less
    always team put little since point win company another things family talk under ask far during thing become
    number week service group guy friend read bad again next second set child please each without open lot system
    must against city move sure happen case let support pay ever lose hold stop turn money free country night head
    hand lead post area book someone order mean plan report bring believe few line away left care close job business
    until problem hour month power government real small god top hard large party different watch girl kill question
    issue face interest break side person however early cause leave member result public low story hope law water
    word write seem hear wait provide include car full today level nothing buy anything already player miss
    understand die force everything enough yet four season once add white study meet national music including video
    control young war act send based form record fall kind yes though follow learn thank shit fact later actually
    hit light reason black course kid deal continue late stay mind general market body term fight idea allow center
    centre everyone matter united president fuck share return drive class following together whole stand age court
    single check death create list speak per student room five maybe office offer local test remember increase eye
    grow food fire health important means news within experience event design date cost community release receive
    information able thanks university sign type pass program price sell human social ago rate easy walk half spend
    given million often sound vote boy research view begin south true song history eat bit wrong process air cover
    john short almost several present art star project pretty building action nice account rule cut else anyone
    along happy note heart street build save yeah probably land lie international phone past possible film example
    expect soon claim require picture series due attack special son site appear development future answer north data
    police final red morning field pick third bank position source moment remain clear chance strong near step
    either fucking sit decide baby road charge rather whether feature shot model drink major board movie character
    among minutes myself yourself college goal wear park sale serve reach value figure fast media complete fun trade
    although parent policy develop product town fine involve march enjoy match front finish six west behind mother
    review quite non father political drop space carry join link forget wish club fan ready education former current
    according available sometimes relationship couple visit tax dog feeling official rest department effect color
    colour mark period fund choose wife bill agree officer industry listen self condition race describe produce
    catch outside draw across himself brother foot ground focus main re security summer decision page article
    instead king property energy common press county role round total cool meeting size sense director sex sleep
    comment card standard organisation organization practice store beautiful election hate travel amount individual
    ship title performance stage range mine raise guess piece church trust especially similar beat perfect tv
    average photo style score arm society explain track military personal throw likely above paper key operation hot
    blue science inside realise realize private dead detail door online wall activity leader enter suggest situation
    image language middle consider award training stuff sorry cross gold material choice box unit original finally
    train voice attempt shop production plant loss apply code favorite favourite pull worth fail wonder green east
    medical certain alone themselves technology ball benefit league network cup forward effort message evidence fly
    exactly usually protect chief risk quality accept patient version rock worry gun station mention perform mom
    nation mile clean website hospital ok deep whatever lord challenge union treat letter dream daughter remove
    block fit judge difference bed drug federal management oil contain notice safe region island animal publish lady
    direct table coach minister text approach damn respect prove central hey upon various simple improve scene
    surprise surprize teacher cell search compare district football poor opportunity reduce stick attention career
    professional base natural blood council cannot dance staff touch file river credit hell sort gain response push
    hair china amazing august economic itself related serious statement century damage announce ride defence defense
    contact culture represent address contract establish female operate author section access sea born seek subject
    bar entire perhaps army campaign manager fix dark double degree tour demand financial measure crazy super
    success legal episode album considered currently foreign seven simply hurt ten tree roll daily speed population
    supply weight modern difficult popular whose writing associate truth spot rise fear welcome count earth
    application content sister worker window laugh movement doctor sir internet huge pain pressure okay towards
    option computer treatment fill burn master seat conference arrive brown promise opinion association fish labor
    labour owner target below user funny mix handle partner method committee cold straight specific wide machine
    stock artist dress percent murder update recent gas interview refer lack launch wind strike battle agency band
    purpose addition host growth ability collection tonight authority married structure quick grant ice capital
    resource ass hotel feed husband except honor honour radio spring eight purchase tomorrow via peace ii limited
    recently crime beginning request teach secret potential function exist fair western bear reveal normal kick
    thousand anti heat trip disease ahead adult direction sing particular brand location impact customer floor
    solution avoid heavy imagine recognise recognize hide screen positive agent certainly completely despite hi
    nearly previous quickly extra discuss brain cry christian vehicle dollar commission skill occur justice income
    throughout ring channel nature sun item copy deliver introduce pop weekend hang employee memory separate camera
    minute trial maintain absolutely additional beyond immediately significant unless construction blow identify
    waste hill prevent app express map pro slow male safety dad doubt gift glass beach driver leg theory factor
    secretary wow hundred engine replace transfer shape regular rich knowledge skin definitely particularly bag
    smoke jump weapon wood print destroy senior cent influence wake discover sweet cook winner mission steal
    commercial nobody plus marriage global cat generally cancer tie agreement camp stupid trump depend flight limit
    attend reference competition farm document majority grade investment arrest professor exchange annual
    independent analysis insurance physical administration firm anymore seriously sports successful stone
    communication mistake pack schedule earn library horse conduct cash device generation facility active division
    mountain struggle civil none spread load scale gay executive assume concern environment multiple select writer
    locate admit mass queen confirm estimate awesome clearly balance click grand captain bird loan trouble session
    guide injury winter rank reality aid guard garden ticket joke candidate economy luck tip recommend behavior
    behaviour republican yesterday surface lake necessary anyway easily literally supposed thus hall peter achieve
    soul village argue congress traffic cast smart spirit distance bus glad refuse directly overall smith speech
    soldier appeal suit element primary bet meaning ad connection deserve register japan airport basic effective
    fully highly favor favour programme square coast weather profile concept citizen sick rose holy fashion evening
    freedom equipment advice tool fat conversation royal stress payment complex eventually otherwise responsible
    promote tear pair licence license champion enemy dry taste google protection metal nine status profit mouth
    combine correct strategy warm budget display flow wave stream politics therefore truly aim flower indicate
    foundation bridge lock estate bottom appreciate cheap coffee dude volume wedding advantage smile define victim
    object investigation ban reserve hearing edge border duty command switch mobile institute sad quote lawyer wing
    jack boat prior organise organize decade reaction finance hero actual hire northern powerful religious species
    whom wonderful propose healthy secure zone bomb progress criminal responsibility discussion edition
    representative quarter respond prison strength encourage signal actor restaurant exercise corner email yard
    expert hole everybody fresh famous southern traditional twice celebrate tom sport manage shut blog survive wild
    crowd fourth suffer weird twitter sentence route escape plane tough digital faith resident critical mental
    mostly previously totally journal ensure prime length port net witness apple affair magazine prefer inspire
    theater theatre shift mid fee bitch desire invite sexual boss ex survey accident fuel obtain bond task billion
    rain silver shooting variety suck affect background argument temperature capture abuse basis shoe strange
    chairman guest pattern defend audience fellow negative finger sample contribute advance download mail birth
    ignore institution dinner mike shock deny somebody hunt reply senate apparently engineering obviously religion
    forest television surround client shoot belong chair holiday platform engineer till failure alternative dear
    conflict giant manufacture description truck debate technique requirement christ kiss path edit blame dangerous
    extremely indeed cycle graduate proud lift prepare rare fifth transport appearance wine bowl egg sky consumer
    crash nurse birthday approve victory classic repeat lucky youth flat eastern chain pound apart aware herself
    impossible nor remind paint expand frame ray festival busy governor medicine shirt attorney liberal iron reflect
    planet entry museum software leadership threat neither onto possibly debt beauty declare joint crew studio mount
    regard frank teaching beer tend scare determine storm trend root magic newspaper category monitor alive managed
    branch sector prince aspect weak core assistant chapter draft evil bottle theme web wash tank valley defeat
    martin elect technical unique plate violence mad parliament concerned cultural existing slightly thought yours
    label grab emergency suspect pool bay lovely ocean solid assist lay adopt mess painting regulation initial
    guarantee novel tea revenue henry somewhere excited forever prepared dick apartment conservative ruin afternoon
    native capacity presence participate inch split democratic excellent honest nuclear corporation consist protest
    ill rent phase lesson climate proof wheel asset error regional shake harry flag talent delay electric upper
    generate moon threaten editor girlfriend hello cap circle sub clothes entirely massive plenty proper toward
    useful vice steel democrat soft chemical equal mode prise prize crack industrial gate package decline bone fake
    knock terrible advanced anywhere fantastic tired reform expose cop possibility rush sugar identity neighborhood
    neighbourhood invest senator ear instance procedure intelligence drama yellow meter metre territory squad jersey
    afraid environmental intended row tooth solve neighbor neighbour bright enable tech smell minimum ben journey
    plot improvement topic chicken fruit producer fault mate supreme scheme ancient domestic politician illegal
    expensive historical honestly originally suddenly appropriate incident snow swear lunch vision fox component
    pilot era investigate scream ton speaker attitude milk wage rape trick chase connected scientist seed quiet
    spell highlight panel height shoulder cute reader excuse appoint jail combination repair kitchen sight bell
    distribution chat golden publication regarding relations scientific angel vary ma minor danger ministry belief
    lane button max upset selection protein context origin angry stadium chart employ volunteer contest neck
    internal recover relative compete reward surgery passenger peak motor friendly comfortable emotional everywhere
    relatively monster meal meat photograph pure broad mm demonstrate attract crisis championship proposal kingdom
    index connect experiment install trap orange warning crown zero confidence concert cloud committed numerous
    specifically twenty urban definition submit cancel battery salt bob essential bike factory suicide mayor
    tradition explore corporate hat tower perspective cream aircraft resolution pitch expression assembly
    contribution observe layer wire affected approximately determined extended properly troops portion mill
    journalist delivery solo poll personality flood adventure ah heaven implement seal tournament ally academic id
    diet empty pocket tag opposite incredible counter household tiny coverage rescue complain motion extreme cable
    reject occasion basically besides collected false iii obvious slowly whenever extend brief collect manner don
    catholic shower quit marine literature loud gender stretch medium muscle republic emerge recall afford breakfast
    boyfriend voter usual ourselves typically unfortunately permit tall found cake pet spin roof depth bother
    encounter alcohol trail tight consequence visitor noise comic chamber farmer pleasure maximum calm familiar pray
    nick tweet capable guilty largely perfectly relevant unable deputy supporter succeed creative entertainment
    shadow strip premier tone province sheet penalty relate universe saint info log server debut roman blind chip
    appointment educational goods mainly statistics wales shame creation abandon gear singer conclude bid prayer em
    climb piss bathroom academy legend prisoner aside instrument recovery boot toy disappear cheese mirror tape
    combat settlement examine rely dumb annoy grace emotion assistance careful circumstances folks kinda pacific
    reasonable rural typical engage flash revolution satisfy pretend string broadcast manufacturer sponsor bunch
    soviet comparison relax expense highway assault pump coat convert bath format dragon random hook terrorist
    interior praise veteran golf brazil turkey cheat gallery dedicated independence joy gather complaint commander
    drag slip navy convention killer difficulty steam suppose designer wrap gang opposition weekly constitution
    bound storage retail tune fantasy instruction wet unlike permanent transportation empire priority accurate
    competitive normally personally ultimately thread fighter cite depression gap exclusive slide occupy punch knee
    partnership diamond harm nose twin gene dirty retain expansion coin lip basketball sink severe employment
    operator personnel slave anybody frequently hopefully importance latter pregnant pursue wise relief therapy
    plastic campus resistance dig upgrade principal founder amazon sin export princess divorce railway thin dozen
    constant contrast delete teen transition shell bible carbon circuit legislation existence matt offence offense
    swing bite rice brilliant electronic maintenance nearby somewhat surely criticism mar extension visual rip chest
    hip acid disorder conclusion introduction intention formation breath minority bat idiot acknowledge assessment
    outcome baseball charity absolute objective screw leak preserve plain reverse sand angle construct unknown
    arrangement bush athlete arrange suffering anniversary restore ghost advertising exciting heavily multi
    significantly widely worldwide guitar trigger cousin boost symptom retirement vessel immigrant warrior
    achievement employer suggestion comedy bonus sum dispute bedroom rail min secondary democracy medal pink cheer
    nail tiger musical wound ultimate enterprise enterprize raw interaction eliminate attractive closely constantly
    hardly officially solar somehow decrease mask math cabinet crush exact valuable junior habit ideal ft discovery
    mystery entitle semi filter critic chocolate contemporary initiative advocate equivalent discount tap moral
    explanation thick comfort external silence establishment sharp rob knife temple trace stable regret attached
    automatically engaged immediate presidential regularly fool belt commitment craft settle clock approval lion
    permission lab accompany bread wolf researcher rough opponent mouse narrow transaction commissioner urge miller
    percentage childhood assign kit clip marry reporter sequence philosophy pen commit deposit graphic jury
    developer clinical lover injured opposed wealth ford jet twist pot resort sacrifice rid hop impress hunter
    execute breast tale predict pride gross desert en resolve coal recommendation distribute import promotion script
    exception loose inner monthly porn ceremony virus symbol forum fairly outstanding tube buddy priest salary
    formula celebrity auto maker deck owe passion pace membership pin bull actress boundary dive superior soil grey
    crystal participant bang castle universal knight investor warn vast replacement barely effectively extensive
    historic initially insist exhibit rocket column infection creature shine poem shield dish blast reputation
    landscape arrival uniform cure possession bend translate dare illness uncle exit pose shout pic disaster bishop
    transform practical pants pipe bullshit horror alien consistent meanwhile naturally necessarily primarily
    regardless soccer temporary snap charm stem amendment eagle palace avenue allege mortgage carrier duke freak
    mood fort rally smooth audio translation recognition extent rear impose playoff atmosphere immigration civilian
    innocent clothing anxiety infrastructure complicated confused divided everyday healthcare impressive shortly
    strongly output walker elite tail bug anger desk exposure mac mechanism float pan apologise apologize phrase
    friendship gray vacation sword offensive alarm analyse analyze pa pizza essay colleague racist curve sensitive
    trash dominate sue sexy segment accused awful carefully elsewhere poverty qualified ridiculous violent alliance
    reduction crop recruit lieutenant freeze imply narrative hungry bench convince sail dust hack frequency fry gym
    grave characteristic compound rapid shade preparation enforcement collapse formal exhibition ward mini
    photography telephone exam administrative alongside curious informed respectively silent successfully unusual
    privilege ugly qualify pour spy withdraw raid fiction alert weigh stare mum gentleman yield drill bullet justify
    concrete refugee provision ratio shore jimmy brush tissue currency liquid polish jacket awareness badly deeply
    expectations happiness horrible retired savings settled stomach impression brave romantic forgive memorial
    architecture tourist criticise criticize detect satellite entrance donate cd robot harbor harbour proceed
    android jay asshole premium specialist embrace activist boring input confident custom electricity helpful naked
    strategic swimming welfare inspiration lean dump alter odd bless venture tongue liberty mo butter recipe rep
    bureau react holder buck bow lyric dismiss yell flip routine celebration representation modify morgan ordinary
    communist cricket communicate airline juice electrical sweep foster utility devil rat remote shelter govern
    stroke stake stamp pit duck afterwards alright behalf disappointed economics efficient essentially hockey
    nervous newly principles rarely whoever ease attribute illustrate dean innovation derive colonel prospect
    evolution restriction counsel grass specialise specialize venue physician rumor rumour provider doc assess
    consume nerve fate concentrate evolve scary sake ambassador beg con consent skip fame loop photographer lifetime
    chill fold organic composition dealer peer dramatic lately whereas possess residence domain laboratory boom
    margin crap certificate treaty spare efficiency flame discipline funeral substance summary fancy patch
    announcement lecture trailer spiritual tunnel bake tackle fence fundamental potato poster publisher downtown
    ownership pope rebel buyer acquired buried congratulations convinced decent forth insane nowhere poetry rugby
    sudden toilet lease bye resist calculate silly cookie smash rival overcome arise snake patent pole disability
    worship makeup brick creek capability km outfit bully database ranger beast scan consideration abroad equally
    fitness intense occasionally physics potentially subsequent visible yep borrow radical fraud exclude
    presentation terminal legacy runner strain warrant concentration strengthen guardian barrier iv variation
    railroad virgin petition punishment inquiry compromise poison oxford franchise destination fortune sixth
    progressive melt scratch berlin commonly defensive finding hence increasingly incredibly suitable thirty valid
    vital whilst observation delight tribe violation portrait organ resume tattoo cigarette drain daddy honey
    consult glory intervention charter pig regime costume lend transmission luxury anna equip remark mature survival
    tire agriculture commerce genuine merely publishing documentary engagement fleet pregnancy passage signature
    spider bean drum acre manual arena butt logic dose epic faculty cruise slight bias maria poet follower removal
    automatic acquisition scenario parallel heritage intellectual hug servant panic destruction blade ash pension
    breed affiliate fulfill evaluate humor humour asleep comprehensive extraordinary headquarters jean privacy
    roughly absence leather exhaust tension weed rifle auction authorise authorize vegetable genius flavor flavour
    flee carter romance punish wipe insight assignment missile ram triple creator bubble cant cow galaxy hint cotton
    donation survivor vocal density corruption robin regulate torture musician teenager entity variable shed
    chemistry viewer josh barrel twelve logo measurement consumption ought throat gorgeous grateful sept tennis
    clinic spray mall cave scholar judgment default examination pile contractor execution negotiation pill
    registration negotiate violate upload moderate instant inspector exceed commonwealth clue calendar insult
    implementation fluid oppose ski lung colony agricultural delicious genetic principle rapidly upcoming breathe
    agenda shark weakness defender riot workshop utilise utilize jam toe outline acquire verse sec equity convict
    beam compensation sauce bee pupil lifestyle participation obligation mechanical explosion ethnic demon designate
    il motivate framework billy conservation undergo piano constitutional elementary gen greatly guidance precious
    prominent residential substantial wildlife wooden curse horn chef undertake rick powder candy differ perceive
    sole correspond purple treasure inform dialogue summit slam collaboration steady feedback eve bust headline cock
    gathering grain diversity lens cape menu lap cm pat cafe goodbye substitute detective aggressive apparent
    courage desperate frozen humanity legislative ongoing painful sufficient suspended underground versus virtual
    invent interpretation nightmare attraction anticipate arsenal palm nominate plug abortion dawn hammer specify
    frequent controversy jazz assumption pub stack leaf burden footage biological discrimination unlikely socialist
    installation beef midnight preference slot psychology burst laptop noble amongst concerning dynamic literary
    relation stability collective opera hr quest intend spark divide rider architect sandwich globe involvement clay
    bloody spectrum graham cooperation wisdom genre mi extract chile outlet lb intent prompt sweat particle echo
    darkness hardware nuts partly physically racial similarly talented icon surgeon dependent copyright perception
    tactic rub admission medication protocol scholarship arrow heal seize conversion pirate dot bitcoin enforce
    scope bin worthy tribute dip swim cease bold inn companion rage canal brake furniture guideline dec eligible
    lodge forecast bass grip awkward disabled distinct educated fifty integrated intelligent overseas reliable
    remarkable retire thrill reflection trophy chick supplement gut laser hike emperor conspiracy strict deem span
    slice tablet competitor activate ingredient pad reign pie revenge fade heel insert miracle oak wealthy emphasise
    emphasize mineral motivation throne dual patrol garage retreat pussy gulf boil amateur pepper criterion merchant
    harvest whip monkey terror breathing crucial experimental nazi odds peaceful prevention publicly tourism
    federation phenomenon suspension gamble induce quantity copper consultant breach scout jar conviction evaluation
    behave initiate stab comprise administrator bounce classroom radiation helicopter terrify transformation ab
    cooper advise interact classified dam condemn renew acceptable chaos composed corp corps earnings hilarious
    psychological stunning wherever occupation villa bump interpret sack penny surrender invasion mainstream taxi
    departure cinema elephant baker anime deploy reception carpet grandfather arc equality yea accent warren
    nomination mutual euro apology earthquake autumn controller doll mercy oral bud suite lonely khan classical
    fiscal homeless virtually alpha explode ai corrupt dine rude coalition lesbian notion spoil mama liability
    inspection neutral sketch scandal proportion nest disagree outer outre container exploit ceiling adjust lazy
    treasury verify serial stir seventh prediction oxygen divine marshall cowboy considerable conventional enormous
    li nevertheless racism rating slap pledge rod prohibit syndrome dancer entrepreneur tan parade confront
    imagination cartoon myth analyst podcast diagnosis rebuild tier backup excess toxic demonstration admire hood
    nelson disc functional accuracy nasty cage ultra usage ion rubber animation municipal casino pearl valve
    artificial beneath consistently dirt diverse exclusively formerly isolated jealous naval popularity sacred
    terrorism terry fever enhance facilitate commentary merit casual alternate bolt trainer feminist await relieve
    tumor tumour completion banner cliff characterise characterize seller healing pioneer rope bare toss dominant
    legendary dock constitute burger blend punk cherry buzz witch corn actively blessed certified controversial
    differently disgusting furthermore instantly outdoor regulatory setting subsequently unexpected anchor receiver
    wreck fa rocky algorithm incentive gospel profession submission integration lobby cluster blanket handsome loser
    shave sensor soap bronze statue emission lightning deadly exploration pleasant glove spur rap cope escort
    legitimate bobby clever compute coordinate chop perry classification charlotte unity batman defendant lamp
    interface flesh accidentally affordable biology briefly custody folk integrity magical productive safely
    unemployment useless radar grid spill jurisdiction transit lawsuit brook cole bore unlock wallet teammate drone
    imperial chuck visa portfolio revolutionary premiere hurricane smartphone bitter diary sanction invitation ken
    mixture equation limitation discharge ballot franklin humble console phoenix gravity blank legislature insect
    shelf implication continuous correctly gradually identical legally nonsense operational repeatedly slavery
    vulnerable victor testimony confuse testify salad grocery eighth beta abstract awake overlook audit assemble
    aunt bulk mandate opt couch cargo greet endure destiny hawk wright marvel pine cheek rabbit hurry census
    resemble cabin loyalty snack bargain yoga basement puzzle steer offend slope beard tender pollution loyal fiber
    rig earl depart haunt ace additionally chronic distinguished forty generous incorporated marijuana mentally
    patience precisely solely wireless starter sheriff transmit fabric liver turner shooter gentle vaccine tragedy
    marathon illustration warehouse goat sandy confusion overnight swallow ridge stain kilometer kilometre emphasis
    sheep timeline advisory portray render soup administer metro tobacco deadline suburb roast inventory excitement
    lower arch thumb infant incorporate reinforce tent disclose identification explosive anytime bacteria beside
    coastal congressional customs distant electronics ethics partially practically respective restricted situated
    sustainable sustained uncomfortable widespread reminder indication harsh adoption pierce whale pursuit vintage
    subscribe thunder rookie keyboard babe civilisation civilization attendance recipient depict continent delegate
    sibling artwork comply pulse gm indie grammar closure hybrid armor armour rental addict si graph metropolitan
    password lad allegation fig zoo cc ritual shy accessible advised conscious consecutive devoted endless garbage
    parliamentary proceedings rs sadly significance structural tropical unnecessary inter motorcycle compliment
    pause closet donor indicator reservation determination tomato addiction squeeze supplier sock colonial glow
    banana skate parish wander preliminary bucket partial swift hype array embassy par mason migration cam clash
    probe beloved diagnose compliance spike fork skull creep needle trader adapted anonymous artistic aviation
    contrary diabetes magnetic mysterious propaganda simultaneously surveillance underlying unfair orbit scrap
    grandmother benjamin elevate presidency foul horizon toll acceptance scar puppy fare costa rev deficit
    distinction calorie vampire binding zombie invention streak subscription basket satisfaction swap historian ink
    olive manhattan paradise lemon specification whisper hub compile passport curriculum dash accommodation advisor
    assure confess booth patriot haven infinite endorse buffalo annually indigenous moreover ours realistic sometime
    strictly sunshine thou helmet collector paragraph trauma mock ham leap vertical thief bundle jerk bride theft
    accommodate norm investigator distress taxpayer duration widow intensity declaration realm interrupt sentiment
    expire grill pastor plead canon demo adjustment candle sneak showcase instructor tide harmony hail bacon keen
    jungle mild breakdown neglect accomplished cattle collins convenient elderly embarrassing mathematics
    productivity quietly southeast urgent welsh vitamin headache reside motive persuade fairy meme embarrass remedy
    trait observer accelerate rhythm separation elaborate retailer merge editorial obsess animate chancellor hazard
    belly badge performer savage forge withdrawal basin cardinal correction mere kidney aboard depressed fifteen
    immune inflation judicial logical meaningful northwest revised stairs statistical stranger teenage wrestling
    skirt onion pipeline ref mud monk gig bomber tenant victorian pale tory notify interfere parameter cult cough
    workout nominee bail drift potter murphy courtesy roster sergeant accomplish deer tempt halt jaw node trim alike
    guilt vet consciousness sleeve rotation migrant homework cruel availability mg invade ore sterling prof silk
    delta scroll spam accordance applicable fascinating flexible goodness iconic infected lesser mandatory mechanics
    precise protective reportedly sexually restoration bankruptcy adapt tab spice decorate pal layout summon
    butterfly sigh builder slim turtle grandma ar keeper liar guinea broker unfortunate vacuum mentor generic mighty
    haul subscriber matrix rainbow handful brad appreciation choke eleven prosecution stall towel accuse bloom
    fossil balloon cum spit cannon originate easter jewelry receipt wizard adjacent athletic electoral excessive
    journalism linear occasional oriented xi accessory collar uncertainty calculation economist tit cemetery setup
    berry overview texture ml injection cart applicant generator prosecutor warner fur troll axis conquer gem facial
    rotate darling firearm prophet eternal tendency molecule shareholder surf derby coke noon consultation touchdown
    dental preach notification refund adjusted cognitive diplomatic entertaining happily locally minimal molecular
    nowadays openly pathetic selfish oven vector devastate prop hunger bout thesis monument titan enroll sustain
    blogger obstacle reed placement wrist mob te manuscript module rack revelation inherit tick resign prescribe
    terminate clarify ideology dissolve assert prescription adviser disk citizenship duo printer ferry amend marker
    ambulance cylinder diameter ancestor habitat scam adaptation supervisor faithful gesture dairy commodity gauge
    commence cottage archive starve archives brutal consensus fatal genuinely innovative laughter monetary nutrition
    os poorly purely seemingly severely southwest technically unlimited kidnap nickname casualty doom educate
    retrieve bicycle businessman advertisement clause steep workplace brew crawl modification ankle ambition ant
    feather pond pee confirmation massage dislike fragment ladder hull dub grasp hobby suspicion vibe invisible
    fracture subtle tin sculpture butler lamb align compact complexity decoration gram hormone rapper minimise
    minimize kg wont dodge strap inhabitant vi miner hostage anxious governance importantly indoor influential jeans
    passionate surprisingly suspicious thoroughly pillow convey dolphin micro spouse stance clerk ditch comedian
    dial manipulate intimate lick miserable stoke notable penis clown successor grief threshold worm clan
    configuration provincial sunny plea painter cord testament subsidiary tolerance outlook tile dye nephew shrink
    comparable timber shallow weave viral weaken expedition sunset mansion vendor precede villain orientation blonde
    plague defect graduation ranch bastard merger therapist beneficial bleeding breeding dynamics enhanced fabulous
    frustrated gently glorious historically inevitable overwhelming permanently separately tragic unbelievable
    underneath deed outbreak freshman portal champ quantum dictionary subway boo bark simulation cloth comeback wit
    sympathy ruler preview vein faction probability hostile banker curtain dope toast lineup stimulate momentum
    disclosure thrive roller martial pencil petty automobile idol whistle sprint soda bailey nationalist triumph
    altogether assured ethical excellence freely nationwide nicely ninth optical tremendous cocktail sierra nude ego
    virtue glance coupon soak semester trustee entertain dispatch detection laundry sr cement sailor chant diesel
    caution dividend void nod slaughter unhappy complication sequel vow airplane disappointment straw rational
    spectacular intermediate creepy instinct doctrine verdict frog mat adorable allegedly ashamed expertise halfway
    independently intensive interactive northeast politically presumably pronounced technological temporarily
    traditionally yup landlord feat den illusion chapel majesty frost goddess fist unite median nut hatred pistol
    voltage steak rib aggregate collision elevator curl tolerate harper disadvantage recreation carol revive prep
    offset someday fisher brass projection consolidate shortage protester mobility certification marble inclusion
    instruct ignorant peanut bracket township vault panther grove adequate cos dimensions disturbing effectiveness
    exceptional frankly medieval proceeds ruth sophisticated static supportive surgical warfare hart finale thermal
    fraction wade frontier erect flush convenience offender chew lawn orchestra essence barn frustration stitch
    repeal dinosaur specimen honorable honourable absorb resignation width distinguish clutch thanksgiving watt
    accusation flaw processor empower variant suppress tribal junk wax shanghai authentic heir stark outrage
    diminish confession massacre drown referee anyways backwards drawing emotionally ignorance likewise magnificent
    mathematical meantime nonetheless resigned shitty spite pharmaceutical prey robbery fridge aa restrict
    missionary intrigue remainder organiser organizer bachelor amaze sore fixture trunk boast atom rebound peel cub
    bash stunt peninsula feast temper metric fusion passive sixty frustrate navigation interval objection herald
    advertise regiment telegraph coup enzyme oversee wagon raven betray brace trek compensate arctic cannabis
    dimensional eager marc modest mph pork profitable reasonably thereby landmark vent speculation penguin sphere
    dense terrace sting limb liquor chronicle conceive superman counterpart traveler receptor predator denial strive
    crane hatch lottery disturb vanish boob cathedral disposal admiral electron exile dignity enthusiasm
    practitioner striker lynch dimension relay isle continental endeavor endeavour chin raider referendum machinery
    endanger heck mint flexibility isolation accomplishment magnitude stumble gum platinum predecessor bury
    accumulate patron accordingly aesthetic bizarre deliberately disappointing innings mercury namely pending
    premises utterly favorable favourable cab digit textbook reservoir flour mold instrumental foreigner upside
    composite herb necessity carve swell cater porter purse antique knot inmate slay grape triangle sheer
    quarterback cooperate trademark wheat salmon lily citation proclaim stalk skinny clearance messenger spine lace
    hollow delicate harassment corridor kitty mosque precision conceal canyon pathway disguise intake pity reckon
    shaft vinyl aluminum creativity formally notably preservation privately secretly sen specially theoretical
    transparent voluntary leverage unveil ruby discourage tease crude splash dale uncover organism catalogue levy
    unify clone minus sew educator overlap regain neat roar operative audition allocate shipment paste vegan catalog
    asylum locker kindness fountain capitol reactor vest merchandise merchandize directory sticker spear inequality
    dame recruitment thigh interstate coincidence tense circus freight acute civic considerably distinctive firmly
    geneva holding indirect institutional interim java kindly publicity silicon murderer token provoke undermine
    gallon scent attachment owl batch curry prosecute junction similarity waist shatter canvas tomb depot spoon ramp
    neo psychologist geography correspondent interference oath brigade contributor statute tow shepherd whore
    perfection enact composer curiosity lounge sensation esteem sober meditation superintendent elbow colorful
    colourful attain startup crow consistency oval pier tricky wicked marshal diagram spa quarterly commentator
    cosmetic hacker specialty slate queue ounce accurately deaf evident expectation goddamn honesty inappropriate
    rehabilitation resistant uncertain whatsoever reconstruction sensitivity altitude surge dull dome elevation
    obscure guild memoir superhero hay atomic cube voyage grind integrate explorer alcoholic runway mushroom
    hydrogen lame simplify gameplay sexuality cunt absent seasonal headphone glue shove wholesale faint acoustic
    cocaine compelling cyber desperately financially furious intact irrelevant sanders sensible writings delegation
    integral deployment renewable soundtrack stud rim tailor fringe municipality affection drake bra reunion
    highland yr binary sovereign conscience biography portable tuition manga homeland intersection succession
    concede sally detention postpone intervene revision handy carriage philosopher amber melody swamp cue compatible
    utter poker maritime bot seizure rebellion envelope risky allowance overwhelm critique billboard tenure
    scripture obey battlefield uphold ballet ecosystem inspect spiral behavioral behavioural dentist autism
    capitalism continuously fortunate fortunately geographic hardcore harmful hers inclusive madness memorable
    randomly ranking scattered tactical thereafter thorough cone circular dedication falcon decay browser homer
    lance presume sanctuary synthetic enlist submarine blaze liter litre circulation tenth fierce believer goose
    knit vine replay bunny plasma incline packet dictate erase tutorial legion screenshot poke underwear constituent
    militia shuttle prototype groom toddler boycott bait reef velocity irritate desktop subsidy disrupt decree
    architectural artillery countless deceased explicit explicitly flu forbidden infantry lightly polar renowned
    socially substantially superb supposedly theirs viable dwarf swan bead juvenile sync circulate tee col baron
    dodger royalty stimulus coordinator thriller stiff trio nap umbrella peach seminar charger lender burial staple
    manifest maid anthem zip hm terrain prejudice overhead hypothesis surpass rhetoric stripe elimination pardon
    wilderness documentation revival stereotype secular policeman blink moron siege flirt pharmacy chi costly
    drought pitcher reunite corpse newton absurd ambitious amid compassion dramatically elegant internationally
    mainland philosophical salvation sixteen troy mod roommate header tuck accord beverage treasurer workforce
    evacuate tornado distraction sonic thrust derivative mutation midfielder herd marsh gel puppet scrub expenditure
    zoom detain dessert spotlight overtime mortal attach dm tribunal descent selfie ribbon blunt hut cox enrollment
    refuge antenna conductor skeleton conjunction nursery rogue reproduce anatomy superstar ginger profound claw
    complement peasant technician collaborate bum strawberry textile anal chess consequently grinding incorrect
    medicare optimal postal robust supervision themed unconscious accountant cyclist flyer protestant flank jewel
    fuse fatigue remake antibiotic drawer supermarket coil gossip membrane tilt pillar obsession hedge fellowship
    pickup intimidate chad pinch transplant litigation abolish adore implant supervise rover nova glimpse alley
    abide aerial distributor incoming pasta chorus assurance inability sour automotive ninja judgement rejection
    eclipse opener magistrate congregation orthodox prone readily thankful unclear fascist billionaire exterior
    choir necklace papa fog exotic immunity woo progression salon correlation fond fury distract undergraduate
    counselor theology pony proposition listener amp carrot underestimate plaza borough crab archer rot cooperative
    coral yacht diagnostic intercept genocide coconut displace nutrient stern trench wicket countryside practise
    dynasty harass mug pixel hometown breeze absorbed beautifully biblical competent debris demographic garlic
    gratitude heroin leisure luckily pi polite randy reliability underwater gal pumpkin offshore transgender sausage
    orphan buffer nonprofit tub diplomat browse hesitate dread humanitarian optic disgust maximise maximize ana
    grandparent ng lag butcher allergy ammunition exaggerate wool flare cf contemplate moss constraint notch
    liberation capitalist excel flourish niche batter tutor masterpiece yang griffin dispose concession penetrate
    monopoly bruise likelihood territorial verbal forbid accountability quiz suburban danish appetite feminine
    councillor plantation aggression sip automated charitable continually enjoyable lone optional prosperity
    recreational terribly persist bulb bypass lure mommy smack messy mistress volcano misery liner wheelchair
    transparency caption tractor boxer locality safeguard regulator chrome farewell champagne font surplus geometry
    lime literacy harden bind query mortality gilbert detector renovation verb pod horizontal compel aftermath rhyme
    insider turnover atm eyebrow bleed meadow stabilise stabilize methodology torch lid blossom accountable advocacy
    arguably clarity confidential coordination discretion hospitality individually inevitably listing misleading
    moisture persistent petroleum recording terrific trinity unemployed aye battalion pea analytic presenter groove
    fetch inflict descend compilation saga stun aspire dwelling drip snatch seventy sweater breakthrough pedestrian
    traveller intern forehead glen cod oblige exempt shiny reset violet depress reopen packer temp niece curb
    imprisonment blur genus clap mute revolve artifact deprive unfold comrade cleanse comp supernatural spectator
    holocaust militant jenny rex colt rivalry undo backyard advancement abbey magnet strand adverse alumni awhile
    cellular destructive embedded foolish liable midst positively sharply sincerely solidarity thirteen pyramid
    manipulation reel partisan holly slash noodle envy grandson spawn gaze loot footballer foam occurrence karma
    teddy condom discourse mindset revolt tighten maple expel afghan rant injustice maturity para differentiate
    traitor handbook embark shotgun scoop chord porch fisherman coincide stray lump millionaire carpenter radius
    homicide navigate sage taco summarise summarize blah credibility critically distracted fourteen immense ki
    manila mankind pointless proximity qualification qualifications sadness selective socialism stressful
    undoubtedly yearly assassination guru fin transcript lively cl recession turbine prostitute heather carnival
    vacancy telescope contend promo foil hardy encompass wee justification chunk midland rubbish sway grandchild
    irony renewal burke flock grenade molly parody savior saviour aide widen cripple escalate nun abundance squirrel
    imprison litter endorsement tasty maiden gateway handicap fucker warp rag vagina granite cane abusive beth
    extensively forgiveness illegally informal optimistic parenting problematic promotional prospective psychiatric
    renaissance seventeen sodium systematic unacceptable unaware uncommon underway unstable upstairs vague memo
    coffin filmmaker correspondence flex gown playground slogan trilogy contestant plunge scramble yahoo ira ping
    incumbent appliance boiler restart tray brit discard bracelet tariff sincere artery plaintiff prevail
    marketplace mosquito despair epidemic shred kindle dough partition milestone kitten shorten slut deliberate
    mickey rehearsal morality realisation realization homosexual nationality judiciary bronco template broadcaster
    eighty microwave lethal flop lash divert bulletin trillion calf avenger respondent weep differential pickle
    twitch autonomy congressman fictional fragile logistics prestigious sovereignty sunlight symbolic yourselves
    daylight backpack newborn veil picnic marina lengthy brotherhood nickel assassin serum impulse merry notebook
    barber ivory adolescent roam pointer feminism slack mic sofa combo outsider populate folder storyline brag
    saddle capsule kirk sniper repay bribe attacker descendant balcony heap valentine sorrow relocate gag perfume
    adhere frighten jumper constable ti soar cling enclose parcel altar solicitor synthesis giggle cereal arbitrary
    autonomous censorship desirable gasoline genesis geographical governmental incomplete reading secondly spinal
    successive therapeutic timely uranium volleyball furnish jade metaphor disregard incur sperm sparkle flick
    mortar mammal garment congratulate elf reprint disgrace settler hank vegetarian donna rite reproduction moan
    catalyst challenger annex bibliography articulate mutant acclaim rust speculate axe conquest cancellation
    cuisine refusal treason fart valuation disagreement disciple activation scrape sob archbishop exploitation prank
    digest preside authorisation authorization constituency compression precedent planner pest manor nm suspend bald
    atmospheric cardiac doe enthusiastic genetics heroic nationally paperwork promptly steadily urine vanilla vii
    cutter crunch vodka certainty tract naughty oversight commute nerd vocabulary rand sickness apprentice felony
    salute mafia optimise optimize tonne astronaut premise humiliate rewrite redemption goalkeeper hierarchy intro
    narrator denote harness designation hose grin diver sunrise psychic redeem ivy inhabit nationalism psychiatrist
    sidewalk hostility boulder daisy unleash ache overthrow shrine coward beacon replicate maneuver freeman phantom
    biscuit aisle naive airway rug applause shrimp awe negro brewer diploma outlaw distort migrate bulldog afterward
    calif dominance economically fireworks humidity imagery inherent inland innocence livestock notorious
    organizational outright overly refined refreshing straightforward telecommunications thoughtful vicious wholly
    immortal peek primitive wardrobe directive hooker prom dart seeker ie discriminate infinity poop rainfall
    greenhouse vulnerability metallic morale gadget nipple prohibition temptation parole timer belle hopeful degrade
    isolate recorder contender pedal accidental twilight spokesman woody microphone thug extraction censor withhold
    python comb rendering captive mesh lecturer protagonist newsletter multiply beginner alignment duplicate breaker
    firefighter refresh athletics basics broadly calcium collectively comprised confined coordinates evolutionary
    geological globally inadequate intentionally offering reckless timothy unprecedented willingness worthless proxy
    exemption inferior hallway tyre fortress neuron aspiration preacher kindergarten fishery deceive fatty classmate
    deficiency allocation enrich scarf atlas emit finalist defy vibration garner antibody enthusiast enjoyment
    benchmark retention crisp symphony sticky smuggle freestyle insulin snail translator grandpa spicy deport
    inheritance insurer prophecy filthy loom alternatively dioxide eighteen fundraising homemade infectious obesity
    prolonged reliance reluctant respiratory rotten sympathetic taxation pup denounce programmer dilemma algebra
    kidnapping enlarge covenant wan brewery spoiler devise cedar hairy uprising whine credential villager ethnicity
    mash registry coaster plaque hen gore fungus precaution conception parasite purge palette aboriginal wedge
    eternity dong pigeon cherish camel hustle intensify armored armoured atheist rapist grease stink vicinity
    automation violin luggage contaminate chuckle validate strait horny orgasm payroll jelly viewpoint cv cavalry
    communism decisive decorative definitive ironic madame midwest morocco predominantly providence reproductive
    righteous sufficiently thankfully twentieth unpleasant unrelated vacant warmth tucker disco misunderstanding
    wheeler miniature mag cartridge compress invalid rainy monarch disruption songwriter oppression polymer
    disturbance hymn behold apparatus impair ascend fella duel wig joker convoy pint martyr squat fibre ensemble
    encouragement puff hurdle whiskey invoke imaginary probable woodland warranty advertiser affirm protector
    haircut restraint crank queer pancake hygiene stove recreate leftist cautious destined detached efficiently
    harmless inconsistent loudly mechanic northwestern patriotic probation subjective surroundings traumatic
    confrontation bun bounty disappearance sweetheart compartment tame lightweight standardise standardize floral
    reclaim hashtag excerpt disrespect sermon assertion hum geek damp salvage metabolism evacuation recycle genome
    indictment formulate halo confederate wallpaper iris idle omega polo bliss trout extinction syrup subdivision
    dictator stereo robe chapman rabbi attendant cavity contradict dummy napoleon acquaintance cigar transformer
    veto legislator bunker literal dent embarrassment cushion perk mitigate pertain flint whoop drowning allergic
    bodily collaborative constructive cosmic definite developmental ecological fertility foremost jointly parental
    prevalent questionable sociology somerset traction unwanted visibility wherein commemorate sewer continuity
    sprinkle dis sabotage bravo lust ape arcade velvet lizard drainage discontinue thickness paw sponsorship
    substrate swipe analogy offspring tesla compose voucher squadron mattress quarry recur comparative razor recount
    crest cache bankrupt indulge inhibit turf wrestler theorem steroid cruelty silva disperse emirate maxwell
    auxiliary foe undercover mentality bikini psycho promoter customise customize inconvenience blush comet stride
    swimmer reviewer rename awaken amusement internship noun flap diaper abundant credible delightful fairness
    fundamentally ideological insufficient lunar maternal neighbouring outrageous remarkably simplicity softly
    surrey sustainability theological vegetation rattle fingerprint heath deteriorate willow mole ooh macro vista
    applaud dim alloy jeep muse brow devotion posture motherfucker dementia panda glacier compass lever duchess
    apostle extremist omit pronounce tally crust creditor limestone vanity tweak resurrection monastery tempo avatar
    horrify grieve winger stroll overtake mil analog flagship cola bumper nightclub ale scorer pact waiter
    comprehend wed hardship renovate upright vineyard hog conform dungeon amusing elder geology heavenly horrific
    neural nineteenth nitrogen phenomenal photographic predictable professionally recycling spatial stainless
    statutory stellar stubborn tightly unusually pneumonia lateral supper overturn cuff cork dismissal lipstick ark
    chalk stagger slick psalm prairie coma dissent rave soften chandler ambush reinforcement enhancement librarian
    withstand greedy glitter termination persona chap sever oyster embody mound lurk replica peg spacecraft sucker
    persecution helm lantern squash trumpet tread smoker ware personalise personalize dismantle misunderstand classy
    tumble salty gasp defer ut demolish reconsider hoop anticipation dissertation jealousy mediate despise blessing
    congo disciplinary eligibility finite forensic forthcoming glucose ideally infamous inspirational internally
    lifelong noticeable prestige relevance remotely rigid splendid unreasonable unsure upwards veterinary vivid feud
    playlist hinder legalise legalize affiliation revoke panty shrug alteration quad ecology observatory condo
    aurora youngster beetle prick shin mist referral hinge xx contention lava inventor fiance refrain drummer
    awakening sideline thirsty insecurity reverend sniff hover erotic optimisation optimization quota acceleration
    tracker shuffle plaster reconcile subtitle oriental dime ghetto quarantine inscription clamp bleach buff null
    courier appropriately arrogant baggage ceramic clergy comfortably contempt descended emergence endurance
    exceptionally homosexuality ironically jewellery laden medicaid offline overweight potent scrutiny singular
    systemic thereof unchanged understandable vain whereby worthwhile waive craving crumble smear hulk crusade
    garrison thinker bakery boulevard vapor vapour exclusion lambert inflammation gill siren scanner oracle bluff
    sophomore oxide nucleus augment alphabet creed hare stigma duct lobster retro propel pilgrim beck hemisphere yen
    popcorn volatile motto paranoid glaze cloak residency evangelical bisexual cellphone hamlet revisit instability
    millennial earring aerospace aluminium analytical asthma bacterial childish das eventual firstly greed longtime
    paramount quantitative retarded rightly sherlock solitary unpaid unsuccessful xxx overhaul arbitration
    reconciliation spectacle ordinance approximate pike menace allegiance gorilla lawmaker fest caller inflammatory
    waterfall friction tribune riddle wield usher freelance donkey furnace announcer apparel capitalise capitalize
    takeover sponge onset homeowner salesman overload flashback peripheral almond rash mayo dialect amino gangster
    verge unhealthy continuation prose swarm functionality cartel enclosure precinct pe induction fling energetic
    penetration newcomer crossover footprint consolidation learner disappoint almighty auburn bilateral cholesterol
    deluxe downstairs empathy feasible flawed hydraulic incapable insanity insecure intentional occupational petrol
    presently prostitution radioactive sunglasses unarmed unfinished unlawful unpopular viii voluntarily stump deity
    odor odour juicy redesign autograph pottery volcanic monarchy vaccination apex shale bale remnant marginal shady
    monte rhino relic sac gravel beaver moor mould scum asteroid installment cuddle caravan unload funk relaxation
    baseline misuse apocalypse irregular jaguar quotation disable warden blackberry signify gin confer severity
    residue vogue bingo beneficiary apt contingent orchard nurture bidder toxin char mobilise mobilize troop sinner
    laborer labourer taper shutter piston akin consortium badger aggravate dominion caste ransom abnormal accredited
    ample backward clarence cubic diplomacy downward greatness hazardous hopeless hourly indirectly infrared
    linguistic masculine ninety opening outdoors preferably proudly respectable respectful routinely spontaneous
    unexpectedly upward wildly hash verification heartbeat ottoman breeder transmitter shovel mack crate reap
    novelist shopper dwell millennium injure dilute evoke cruiser gamma stimulation hound moody amuse waiver buckle
    mart ignite pulp flora contamination piper paddle sow seam locomotive pentagon grim overdose tug kneel heater
    chromosome rift mascot wink domination maze zen betrayal restrain prioritise prioritize benedict dunk fuss graze
    guitarist recite barbecue pun sol inhibitor robber yuan housewife glare scotch imperative honeymoon chemist
    beware cinnamon compulsory dietary haired manually meaningless premature quartz responsive stranded stylish
    tidal trousers unwilling validity varsity whichever wrath perimeter collide freezer pandemic tar novelty mare
    yeast edible sane turnout refrigerator dictatorship cellar weaver ornament overflow fax ding insured canoe
    laurel subordinate mustard moist stint socket recess syndicate resin fallout noisy entail override plumb
    courtyard decor oppress conserve giveaway revert baffle theatrical dell leftover inject paradigm trajectory
    imitate devote sap hitter xl brent broadband dos entirety everytime exodus footsteps forestry helpless hyper
    injected invasive irrigation ix killing lastly midway mourning mu negatively poetic purity realism tinder
    swelling countdown procurement dl lapse fundraiser breakup terminology simulator driveway paradox chore
    deduction incidence gardener pesticide motel jockey civilise civilize cultivate enquiry barge dependency donut
    gala anomaly subsidise subsidize ignition gland durable marxist validation sect scenery manifesto pore resonance
    crater thorn grad yarn ripe sleepy mustang chic handler rein efficacy gee trooper outreach flatter freeway
    storey gale cupcake gypsy diversify alp booster paralyse paralyze plateau fabricate peep bandit auditor cascade
    blockchain electorate eruption exert mariner archaeological cardiovascular communal disastrous investigative
    mutually obese rigorous sensory skeptical smoothly suppression sushi unanimous unpredictable vengeance visually
    generalise generalize graft moth expo dorm emblem larva deception veggie erupt hamper reboot inquire scooter
    revise hale kernel fugitive vase scarlet bowel gunshot booze appropriation baton speedy culminate cozy linen
    pawn prostate caliber contradiction regent cove fascinate eater pavement stash envision torment dedicate flake
    slab traverse theodore binge manly destroyer shear satire thirst adapter lament coworker advert leopard walnut
    interpreter unicorn bloke rooftop libertarian fetus stein pavilion grader activism advent airborne alas
    astonishing barracks caffeine chaotic commercially dusty enlightenment focal frightening gladly goodwill gradual
    greeting imminent inaugural insulation irresponsible malicious muscular neutrality peculiar proprietary
    riverside scenic statistically strangely susceptible toby unsafe vibrant mythology blockade torque curator
    paperback poppy excavation rouge fumble sultan postcard stakeholder refine hijack magician abduct heavyweight
    distortion impairment torpedo fertiliser fertilizer collateral hue softball grate stupidity wrestle plank fuzzy
    dire downhill corporal deportation mystic var physicist bonnie debit bamboo whisky suitcase banquet acne pave
    provisional characterisation characterization dependence consul emerald discomfort symposium misconduct nugget
    demise kat tangible puck backlash immature displacement blackout patty ic corpus podium kite finalise finalize
    glitch numb darn incompetent pudding latitude calculator kin lumber rejoice keyword alleviate amplify seafood
    pagan safari chimney absorption cardboard casually circumstance congestion daytime dreadful drunken earnest
    extinct genetically herein honorary ineffective maternity needless optimism outdated pornography prevalence
    saturated southeastern storytelling trivial unofficial versatile standpoint affinity broaden hypocrisy clad
    frown wrinkle autobiography trainee barb checkout spokesperson parachute mosaic hater ration knockout aquatic
    crave burner boomer pervert moonlight shutdown mummy rake arse attic graffiti ponder hive avail demolition
    dagger cringe antiquity pastry famine caucus obsolete climax mango concussion aquarium granny premiership nuance
    reflex infringement vomit rethink perpetrator convene equate entitlement plum accustom tuna nanny racer funnel
    mural refinery anthropology basil drastically evenly fashionable formidable gothic hugely inaccurate inception
    indefinitely kris loneliness malaria narrowly negligence nexus numerical preseason ruthless samurai spaghetti
    unconstitutional vocational zinc intimacy evade muster columnist atrocity bloc telecom mantle loosen womb curate
    bladder sediment paddy bam deter flute vinegar stool contraction raptor qualifier trojan neon connector
    argentine centralise centralize assassinate erosion perish ripple sneaker leone crocodile mileage hassle
    granddaughter waitress condolence pineapple staircase muddy yogurt headset blueprint inhale normalise normalize
    pear rum weld beau outing multitude typhoon comfy diner commend infiltrate woe pigment cheque funky mimic worsen
    commuter resentment amnesty bowler raft wavelength symbolise symbolize adequately amazingly bates coca cocoa
    culturally disrespectful handmade multiplayer northeastern nutritional plausible precipitation sonny
    southwestern supremacy theoretically transitional unused cashier dazzle gazette procession meteor steward
    interception manifestation electrode contour ridicule pivot fetish lookout tickle reconstruct coyote motif
    seduce parrot orbital fraternity fireplace fiat lessen shampoo vile hogan clog fowler remembrance franc baptise
    baptize confiscate cultivation heroine catcher inactive punt milo weary glide bourbon examiner simulate vale
    cyclone courthouse sprout braid implicate rumble sitcom homo tanker restructuring resent aggressively astronomy
    atop coherent crooked drastic gigantic halftime legitimacy morally peacefully periodic seldom sis soy statewide
    stationary temporal unavailable universally unlucky vomiting discredit bandwidth savannah fatality stripper
    colon stomp liaison sexist cliche wrench rinse parlor parlour dune tidy illuminate interrogation brawl insulate
    boutique hick semiconductor subset facet accumulation straighten carving clinch underrate cadet wasp mixer juror
    entertainer sic crook perch mast facade sedan blitz alpine catastrophe hypothetical autopsy reiterate scarce
    categorise categorize disqualify grower kangaroo tout malik loaf exposition erode alienate homage formulation
    multinational equilibrium converse sheikh surname heighten knob portrayal disparity pasture borrower occupant
    cockpit reuse ambient beforehand bipolar computational conceptual downstream empirical faulty fertile generosity
    gluten humane humanities lawful loosely lotus metabolic meth midfield nostalgia paved rectangular sarcasm
    unanimously undefeated unfamiliar vastly violently wisely limp amplifier proponent payday narcotic router
    blackmail agony madden stew obstruction pimp handbag competence petal embryo pollute turret backdrop reeve
    lighthouse socialise socialize fragrance biker regeneration vibrate raspberry waterproof coefficient downside
    riff consulate pronoun rotary dissolution indict masturbate doorway depiction tint tavern dumbass prosper
    memorise memorize brutality cradle humorous humourous cinematic banish delusion spartan booklet sandstone hitch
    mule calculus ballad theorist adaptive addictive apartheid arthritis exquisite factual falsely fraudulent
    freshly informative jasmine moose onwards perpetual physiology proliferation pseudo reminiscent rusty slippery
    suicidal unidentified unrest unseen utmost lea attendee ensue reptile buffet reversal communion courtroom feeder
    narrate golfer psych peck dynamite blazer helper outgoing diversion slump bruin axle astound benny dryer runaway
    jasper resemblance germ mourn flux emulate nominal flatten authoritarian furry pathology improvise lore telegram
    degradation curly gloss weber fiddle beep umpire dexter resonate conditional paycheck slit grit adorn medic
    bearer fluffy classify scalp tram setback graveyard bestow imprint cortex denomination commandment sling barker
    eccentric cougar wager adjustable adulthood authenticity backstage breathtaking careless cerebral cheerful
    clippers crimson cultivated evidently flawless gymnastics hereby indoors intercourse interestingly ness parsons
    prolific proportional prosperous restless rugged sarcastic scholarly segregation sinister testosterone
    ventilation sleeper vat cramp hectare elastic interviewer biologist muffin wanderer sloppy perpetuate waterway
    chamberlain madam islander canton spree lighten astronomer bog baptism cabbage relocation entrust amenity burrow
    gunner windy exporter dosage hoover impeachment tango arouse meltdown apache seminary imbalance insurgent
    launcher hector knuckle semifinal foreman deplete toxicity geometric spec clement flea alias additive excursion
    thunderstorm endowment sharpen loft cheesy swirl bartender rupture bureaucracy solvent barbarian reinstate
    localise localize sweetie skipper needy screenplay waffle lesion shrub hypocrite envoy faggot sparrow admiration
    aesthetics booty bravery brutally compatibility courageous cynical economical gaga gracious humility inherently
    marital nineteen pas patriotism periodically readiness redundant slender societal superiority surreal titanic
    unreal wartime submerge tang finch din landslide immerse whack anecdote gradient abdominal grievance watershed
    tack influx crusader oasis crescent disposable slug hind baba flavored flavoured precursor tor hush quartet
    transcription imam centimeter centimetre metropolis fortify charcoal nag venom canopy etch wetland playboy cameo
    kettle rue syllable questionnaire erection jolly clarification weekday infect dispense ratify sup throttle
    subdue hydrate pageant attest malfunction berth hoax convertible cologne souvenir checkpoint catastrophic citrus
    contagious conveniently electromagnetic fascism fearful festive improper potassium priceless reflective
    resilience scissors seaside silently tolerant tuberculosis willingly youthful eject peril disconnect cheerleader
    maverick hamburger veronica primer incite gunman buster bodyguard filler neutron blizzard globalisation
    globalization witty pluck pebble snoop inauguration anarchist cavalier wildfire downgrade craze humiliation
    strangle intuition optimum defective vowel springer diva livelihood proton comprehension visualise visualize
    abort tsunami platoon lettuce iteration forfeit glorify onboard ting purchaser apprenticeship fluctuation linger
    goody appendix mercenary hangover utilisation utilization purport converge plow abdomen persecute affirmative
    ambiguous archaeology brightness circa combustion entrepreneurship fiery goofy handwriting heartbreaking
    immensely incorrectly indicative inexpensive intuitive majestic mastery poisonous riches rosemary sanitation
    satisfactory secrecy shameful unauthorized unnamed victorious wary wellness deposition plural bedtime mister
    aria snapshot pamphlet mislead encyclopedia vacate meg devour hesitation hostel bookstore adjective diocese
    sandal condense porcelain teller webcam blond mermaid interchange kc repayment cleric landowner fiancee shortcut
    perennial covert encryption obligate dealership rodent volt waterfront hoard nuke televise eradicate cucumber
    slang booker sneeze archaeologist wildcat messiah reassure invert coastline revamp microscope burgess homestead
    heed avocado adjoin invader torrent shiver cram quake statesman shun mantra photon hurl residual sawyer
    pharmacist intruder brat synagogue liberate abruptly amidst antarctic belongings calmly captivity chemotherapy
    complementary connectivity culinary demographics discrete eminent erica irrational lithium lucrative managerial
    moderately multimedia oddly ouch outskirts planetary psychiatry pursuant repetitive savvy schizophrenia
    seriousness superficial sweaty upstream guerrilla mop modernise modernize lunatic acquaint repetition mend hump
    dolly polarise polarize surfer pathogen downfall boogie cloudy interruption anthology fir crib deviation latch
    rebate crore viola rationale fandom retaliation artisan camper taboo blockbuster tremble odyssey moderator
    motorway cobra consolation lush obstruct redirect spirituality turbulence accreditation adversary pilgrimage nu
    roach procure lite revere grapple diabetic publicise publicize mandarin bolster midterm pronunciation rupee
    cupboard wolverine amelia arrogance compassionate cumulative desperation detrimental diarrhea doctoral faux
    fearless impatient intricate karate longevity luxurious ministerial mystical oneself phi prevailing raj rampant
    sewage titanium ulster uneven urgency wonderfully vie brochure slipper subpoena aura engrave serpent paramedic
    allude encrypt infringe swat recharge relegate shootout invoice cohort husky collaborator infuse pouch
    injunction getaway chestnut lineage wand prominence restroom sire converter substitution matte symmetry
    stronghold weir otter quilt spade slur homecoming condemnation flair lax changer hairstyle skateboard chime
    deflect bandage disposition dalton synthesise synthesize leaflet dysfunction backbone pastoral recap projector
    hazel integer yummy kb teaser illustrator nip skim discrepancy avalanche breakout insure spooky wither runoff
    spinner ultrasound batsman culprit celestial haze hopper evict chaplain glamor glamour slum clot jab ordain
    outweigh rehearse goalie inconsistency carbohydrate flashlight gorge coco ledger skater quarrel academia
    admittedly aforementioned algae asbestos avoidance bearing chassis dealings descriptive empowerment ending
    ensuing ethic icy invaluable kylie marking methane nausea neurological overwhelmingly physiological poultry
    radically reactive restrictive robotic seismic sideways specs striped swiftly uniquely unrealistic welding
    whereabouts quirky bong purify unionist brighten initiation nordic tandem vanguard elk dew refute salsa ballroom
    grizzly groan imitation chevy timetable lockdown caretaker loathe rocker bilingual millimeter millimetre
    contingency counterfeit preschool rotor recruiter novice payout overrate mono entice reformation maroon succumb
    marrow snag asphalt countess tart medicinal tertiary wharf resurrect encode anus adobe err ligament conspire
    complicate apprehend surveyor outnumber suffice disarm outpost pep brood unfit peptide warship doorstep yank
    bunk fauna solicit pianist auditorium taunt tyranny attire roadway truce ala bach bolivia ci conversely
    customary distinctly gunfire impending insignificant jonah knowledgeable liberated lingerie marvelous pediatric
    playful robotics sentimental simultaneous stealth suspense syntax thyroid timeless unreliable upbeat usable
    vulgar hippie plumber denim overrun climber meditate repository bohemian regression workload garland arbor
    arbour neutralise neutralize dangle lobe hone repression reload grime notation stalker rad blister detachment
    camouflage fore login fabrication intestine taker birch sneaky turmoil brink overhear enrichment convent ling
    cider memorandum mow watercolor watercolour scorpion puke matchup lama fret wonderland foresee migraine nuisance
    tote duet brandy leash confederation herring crouch mesa caterpillar shack jackpot propagate hospitalise
    hospitalize handcuff unravel redefine appraisal pendant bland mediation burglary canary skyline orchid bouquet
    chatter adrenaline anarchy ashore bombing dickens disconnected dishonest doubtful fidelity finely fluent
    forefront freshwater hateful hepatitis intensely jeopardy mediocre nicotine outward piracy rye sensational
    sexism starvation systematically waterloo wellbeing annuity handgun splinter vortex infer avenge influenza
    incarnation oat peacock sham constellation puncture alto procedural rendition generalisation generalization
    acquit crappy lagoon repel cassette growl quantify proverb omission fanatic aperture estimation underline banter
    guise relapse modernisation modernization degenerate expectancy rpm intersect harp glamorous glamourous chilly
    hallmark pip lotion variance antagonist sentinel opioid deepen gutter trolley radiate intrusion kicker obituary
    shire tyrant catchy craftsman payer drawback mover intoxicate skinner tamper makeover abolition accessibility
    aloud angular anterior benign brethren cheeky comparatively cosmos delusional diligence existent incidentally
    infinitely inflated instructional introductory massively modular parenthood persistence postage profoundly
    relentless ridiculously sigma speculative trustworthy twelfth vascular wholesome misdemeanor misdemeanour slayer
    fang octopus kink byte hornet specter spectre botanical playwright churn thwart nan eddy intellect kayak rejoin
    mingle accelerator ancestry rooster inlet configure retard privatisation privatization beggar eel informant
    gator grudge bulge skier trough zebra transcend foreclosure claimant derrick checklist blueberry tinker myriad
    conjure stipulate trot shortcoming refurbish thrash showdown ordeal nasal discern marketer interrogate fern
    choreography trance conglomerate keynote placebo correlate hun pew meek proclamation behead brownie disclaimer
    festivity malt detainee exacerbate avid breastfeeding bridal broccoli clueless consciously correlated decency
    havoc homophobic humid illuminated inexperienced knowingly legged liberalism marcel milky monumental obedience
    overdue payable picturesque pivotal preventive profitability pulmonary resilient synonymous tedious prism
    retrospective abduction revolver abuser trespass vocalist coop disapprove crumb sapphire caramel saloon renounce
    cactus enslave commando parry horde broom jihad superpower retake acronym eyeball eff ceremonial dreamer hiatus
    caucasian extinguish glee inhibition dildo stylist wen pinnacle kilo covet pellet differentiation motorist assay
    volatility musk drape adhesive dyke lavish errand underage dab deacon fender backfire rodeo footnote trendy
    misconception sprawl rampage deduct clam powerhouse gong subcommittee waltz dun ledge overlay sicken crease
    tequila mastermind yearbook werewolf midwife surrogate astronomical barley cisco concurrent dubious eagerly
    ecclesiastical enlightened exhaustion famously folklore galactic grassroots gravitational hereditary horribly
    horsepower laundering magnesium malware mindful nautical neatly negativity noteworthy powerless pragmatic quasi
    radiant remorse sanity sears sharia simulated supplemental techno unconditional unforgettable soprano
    mathematician paralysis refill fascination burglar ecstasy expiration terrestrial upfront gust frontal relish
    compressor excite minion muller coroner eviction mercer conditioner headlight barrister commencement pedophile
    snowflake engraving goblin tendon gravy squid skid juggle impede treatise charismatic ammo xv sturdy underdog
    weirdo outage wreath reorganisation reorganization slander potion consultancy roadside visionary endow bathtub
    distrust orient mater picker evaporate neuroscience dredge pollen wick brute admirer adventurer caregiver
    loophole amass dialog modem doodle preface concord cafeteria admirable adventurous anyhow ballistic bodied
    contradictory corrosion crossroads dearly defiance eighteenth eleventh expressly hysterical incompatible innate
    motivational nightly notwithstanding patiently progressively righteousness spinach sublime sweetness teamwork
    twenties unnatural unstoppable urgently virginity washer typo loch patio sectional stifle grail steamer derail
    gent simmer synchronise synchronize cricketer forage experimentation thatcher cleanup rainforest fluctuate
    geologist recollection acrylic misfortune takeaway silhouette brunch corinthian repent strut projectile hoist
    heave bowman immersion compiler enlighten fanny grumpy snort barrow folly toad elongate captivate blowjob
    profess sag headquarter watcher confine boon proprietor impeach protestor divinity synonym intolerance meddle
    primate stout phosphate hillside abbot fag plight junkie yawn pinpoint lobbyist staffer reaffirm leukemia
    mitigation kappa cookbook sunflower biodiversity biomedical breadth containment dangerously elusive espionage
    existential inconvenient intrinsic irresistible moderation nobility onstage ox painfully paranormal politely
    puberty rbi reggae respectfully stocking trivia turbulent unbearable unmarried vaguely mina olympian digestive
    rework padre grunt avert snowy delve hoe orderly healer psychopath slater underwood lakh convergence detonate
    discord radial trickle payload privy orphanage blocker rink hobbit chow diaspora swine enamel confinement pundit
    tablespoon blender ain shilling invincible abound coo keystone conjecture mammoth exclaim epilepsy burgundy
    exemplify ascent nylon goon infest squirt winery morph mara skyscraper poach godfather eyewitness giraffe melon
    mustache mead smoothie swede darken thump disseminate adjourn periodical inclination elm doughnut martian
    orchestrate nestle secretariat sculpt appalling bondage boredom brilliantly cleaner concise crossing cummings
    despicable discriminatory disruptive endlessly ethanol forcibly graphical groundbreaking holiness immoral
    inefficient instrumentation ketchup manpower masturbation obscene onward opium ovarian penal propulsion sesame
    spectral standing stormy symbolism tangled underworld vertically vigorous wrongly vaccinate oust radiator
    sculptor kiwi propeller pol jug candid wiggle tummy coronation fireman homepage excavate computation landfill
    decode diffuse spar audible empress brothel brunette blouse entrant domino shaky drinker toothbrush cinderella
    topical coarse farmhouse spaceship lam bleak commune pong stature jubilee alligator excellency teaspoon tat
    affidavit deprivation inaugurate hem sensibility prune relinquish lipid mediator dirk competency roe bungalow
    shroud repertoire distill clumsy solidify legalisation legalization apron linebacker fleece nudge tributary
    instill petite expulsion mania spore alcoholism atheism bitterness blatant cervical competitiveness
    confidentiality cracker crackers cunning digitally dorsal durability genital greasy hideous imaginative
    imperfect implicit insensitive kudos lieu liquidity marquis mayhem mistakenly nostalgic oppressive patronage psi
    qualitative recognizable reconnaissance reluctantly scientifically soothing statistic strategically tentative
    uneasy wally xii picket abnormality prod nay rematch clinician irritation colonisation colonization redo bender
    frenzy solder lemonade regenerate barricade ether discontent gran heist besiege ascertain psychotic collage
    elicit redevelopment clutter horseman saver thrift dismay continuum registrar lavender fray rubble evergreen
    snore harmonic nil hamster vigilante binder counsellor barren windshield molest whim shipyard chubby ferment
    proficiency vulture jeopardise jeopardize aqua creamy doctorate magnify transistor bullock cheater relegation
    canine decker spreadsheet specialisation specialization aspen forgo cornerstone gambler kilogram marlin tester
    titty spruce wane genie heterosexual upbringing admiralty artificially blindness brightly cardio ceramics daft
    duly dusk enchanted environmentally episcopal everlasting feasibility federally fulfillment groundwater
    inadvertently indifferent insistence invariably kinetic medically mythical outset preferable preparatory
    provocative purposely renal restrained soluble undocumented vaginal viability wrought xiii afro supremacist ewe
    misplace flicker tonic corona scour rouse torso autistic trey ravage suffocate visualisation visualization
    replication retract coupe tenor accrue relive obsessive swoop chateau shortlist stutter energise energize
    cockroach populist elector accomplice isotope retina anchorage blanc plunder bm handshake blacklist posterior
    puddle directorate ambiguity hotline scatter recapture glossy fasten grinder miscarriage annexation panorama
    watermelon barrage hanger comma penalise penalize chariot inverse allot bard stale biotechnology bestseller
    racket maxim demonstrator morphology deductible rarity backer peso reformer randomise randomize iceberg
    materialise materialize standby raccoon itch ancestral apocalyptic bogus centric chlorine collusion contractual
    correctional deterioration disbelief discreet dizzy expressive homelessness horrendous illegitimate illicit
    incompetence insomnia karaoke lingering linguistics logically lucifer lyrical mildly miraculous mundane nutshell
    overboard pharma poised sterile stringent sulfur trunks unjust cairn burrito assimilate clubhouse mitt gild goo
    hallucination ingest overshadow momma remodel jock solitude merlin plurality ply dole spew decentralise
    decentralize candidacy evasion kickoff plough realtor collectible collier impart inscribe manifold enrage
    meridian zodiac brokerage accession ordination colonise colonize blower necessitate hospice pelican silicone
    concur hearty bop afflict bonfire turnaround prerequisite thaw partake viper startle austerity cad elective
    pharaoh wail lattice repercussion buzzer stockpile underscore bigotry chiefly childbirth compliant conservatism
    cowardly densely devoid elegance extraordinarily footwear helium hemp miscellaneous misguided morrow ozone
    paranoia prehistoric psyche reluctance therein triangular truthful ubiquitous unbelievably unconventional
    unnecessarily unnoticed untouched voodoo witchcraft smiley utopia flutter reimbursement deliberation transient
    mellow hardwood overheat dresser cleavage syringe uterus monologue encore prefix ailment insertion sinus loo
    margarita bazaar truss lm approximation hubby posh sadden rebirth slant fortnight jog gritty slider deviate
    spook rectify biopsy gladiator imperfection responder vicar chloride showtime dwindle reappear spout arson
    sympathise sympathize locus deco douche bagel bigot meteorite saw gall monsieur unpack colonist slime pant
    bombard forearm rearrange subtract commodore blunder adultery agile anonymously awfully collegiate commonplace
    confidently constrained coronary cps dormant filth foliage heartbroken hesitant hypertension immortality
    indefinite insightful irrespective mindfulness monstrous natal parity persuasive populous postwar proactive
    prominently prudent reliant reputable solemn spacious substantive tremendously unpublished untrue verbally
    vitality frontline incorporation earner lifespan kale napkin pricey magnum carbonate elemental dribble adversity
    curtail freaky webpage heartbreak pinky cooker latte abstraction snowboard abyss reinvent pacer patriarch lefty
    tabloid estrogen rivet abandonment scold fab amir arithmetic sherry curfew mane mumble broth temperament
    genealogy heresy supersede beak boar lv treble chopper bustle etiquette leach gloomy infuriate legality
    navigator wilt catfish espresso shudder roundabout redundancy blight caricature hostess vertex synopsis allure
    deactivate attribution disband reimburse incense revel remand farmland illumination sabre regimen wearable
    crucify recital bonnet cull trample loyalist satin mutter clover emigrate pedestal marseille condone
    authoritative basal bourgeois bribery bureaucratic childcare chronological daunting diffusion entrepreneurial
    extravagant familiarity fetal fitting greenwood heartfelt joyful lacrosse latex marvellous meh ominous openness
    oversized papal playable principally professionalism reassuring reliably scattering semantic skepticism sly
    startling strife xvi electrician drool shaker valor valour diagonal lac plume writ reorganise reorganize snipe
    undesirable prolong seaman starch zipper corvette fudge depose snare mobilisation mobilization stoop dweller
    huddle pascal roulette ode carcass sufferer countryman anthropologist combatant lineman bridesmaid encoding
    treadmill dissident planter bastion tot oxidation smother cryptocurrency stabilisation stabilization threesome
    birdie marshmallow visitation squire capacitor abbreviation doggy jumbo newbie palate uplift illiterate
    voicemail eyelid overreact finder terrorise terrorize snippet ordinate reconnect devolve munition infusion burr
    porno syllabus aft anesthesia anonymity barefoot bartlett brilliance centenary clinically cocky correctness
    dentistry edgy enormously futile glacial graceful horseback interdisciplinary intermittent intimidation kremlin
    langley liv mei melancholy meteorological misty multicultural negligible nudity obligatory oceanic pervasive
    predatory punitive reborn reddish rhythmic ruling segregated semantics shameless skeletal spherical stamina
    standalone subconscious troublesome twain vigorously visibly xiv antigen cutler pedigree disintegrate airfield
    likeness orb harrow twig sled haste annoyance streamline screech embroider traumatise traumatize masculinity
    vend officiate revolutionise revolutionize gleam fife toothpaste pollutant hiss buggy highschool sixteenth
    crispy mecca unplug mailbox kinky analogue conduit murmur befriend entrench reschedule git psychedelic toaster
    intermediary sportsman strategist tortoise bombardment impoverish reaper crackdown howl birthplace favorably
    favourably disdain limo irregularity monograph outburst felon oriole buildup unearth inference percussion tulip
    takeoff calibrate raisin increment laud synergy subside devotee sacrament abrupt antics astrology baroness
    biographical biomass botany comedic conn defamation directional ditto divergent downright dues exemplary
    expansive hysteria impartial imperialism incremental infancy jogging kraft madras manageable manslaughter midi
    mountainous obnoxious phoebe plainly retribution rhetorical rightful semen suffrage tainted uphill variability
    working foundry handheld endemic armory armoury transcribe crochet overcrowd wag fluorescent renegade separatist
    muzzle leech scarcity welch suction swimsuit orgy persuasion rehabilitate clothe estuary chandelier eta fable
    saturation butch rustic blacksmith stoner dashboard monsoon montage voyager shipper savor savour hotspot gibbon
    rectangle tapestry perpetrate deli embargo twat fiesta sleek scrutinise scrutinize jackass herbal sparse phony
    rebuke cosmopolitan acknowledgement commemoration lofty expedite gourmet nourish gallop abstain bellow keel
    aromatic raffle dyer parkway mite calibration ante smoky affluent anguish annals antitrust arid bipartisan
    cobalt colossal decidedly depreciation dixie dopamine eclectic ecstatic futuristic identifiable immaculate
    interpersonal interracial inward itching judas landing longitudinal microscopic midday morphine motherhood
    murderous nirvana nonstop notoriously oatmeal opaque ordnance pelvic porous predictive racially rutherford
    sanitary sizable triumphant unborn undisclosed unheard wretched shoreline hefty ax incarceration affirmation
    compost coerce liken contraceptive duff libel cameraman occupancy carver deterrent typewriter inquisition
    brainwash digger selector fingertip inhuman tong fodder excise mischief paraphrase brim terrier meatball junta
    carton gimmick veterinarian videotape adept rector fad shank jingle oiler handout theologian bookmark snuggle
    ovary dickhead manoeuvre dissect lorry superstition synod midget outpatient highness recede hangar tantrum
    battleship quaker pastel ulcer nozzle cede spearhead instigate decipher invalidate beet antidepressant wrapper
    adolescence afterlife ammonia analogous archaic biochemistry centennial coating dysfunctional equitable felicity
    feudal idiotic incest legitimately magically materially metadata noticeably oncology outsourcing pathological
    pertinent plentiful realty rebellious satirical screening sensual supplementary thirteenth topless unattractive
    unbeaten understatement unfairly unification wastewater weaponry prosthetic topple fend citadel bower underwrite
    inversion veer auntie trope negotiator oily picky retaliate corroborate cognition stallion goth enclave bedside
    finisher twinkle quadrant hedgehog payoff sizzle astonish mince tudor hex formality ornamental plummet shaman
    quirk deb issuance martini pry narration condominium vial tingle exaggeration nitrate farce whistleblower bray
    borderline piggy pallet tramp penthouse thumbnail urn skirmish scorn rancher stratum cheetah dupe decimal
    ascension nemesis viva mesmerise mesmerize socioeconomic smite mace scammer concerto myrtle afar affectionate
    agitated authentication azure bourne clerical complimentary conspicuous continual cybersecurity davenport
    exceedingly excessively fiercely fourteenth geographically goggles grammatical graphite herpes hipster
    improperly ingenious marxism masonry mechanically obi ostensibly outspoken pleasantly prowess psychologically
    saliva senseless seventeenth tammy taxable unavoidable unilateral westward yin unfavorable unfavourable
    dishwasher mascara appease conveyor sheen meow negate maniac customisation customization anon certify volley
    sturgeon housekeeper erratic sift tenet conservatory construe platter aspirin sprite conqueror fallacy shipwreck
    plaid devastation philanthropy infirmary pensioner localisation localization hydrocarbon adjunct bullpen
    prognosis firewall insurgency incarcerate polarisation polarization annotate stub vertebra archipelago munch
    lifeboat soybean daredevil pamper bureaucrat hookup grope windmill labyrinth outperform snowball amplitude
    kinase sorority prelude triad mismatch innovator unsettle escalation sweatshirt transporter exponential
    lunchtime warlord confide eq rewind obliterate testicle acidic adherence amnesia angrily appellate benevolent
    charisma cornish cylindrical deceptive devout disproportionate divisive ebony foreseeable fumes hindsight
    homophobia indifference indispensable insanely intellectually interstellar involuntary itchy ludicrous maize
    malice marginalized mods originality pancreatic perseverance populace propagation regal relativity ridley
    sincerity sinful spontaneously textual unaffected undeniable upstate vigilant worldly passer embodiment
    retrieval decompose anoint whisk circumvent distillery sunscreen incidental thematic drench dossier lordship nab
    bran plush gush brig luncheon saline quarterfinal wannabe peat shiva exhale lug clasp rambling skit smuggler
    identifier playback raja casket prepay detour sear dispel hardcover quid reindeer gnome berg boa quay soothe
    bulky cavern cosy preclude tome envisage ceasefire manic fundamentalist splendor splendour shard sprinter dogma
    expend stag undress rigor rigour aba shimmer fathom yelp debunk rendezvous crayon deletion redhead realist
    tether daydream innovate detox latency ovation accolade moot calamity galley refuel advantageous afloat agility
    airbus bloated booking causal centrally colonialism deficient demonic disgraceful eerie fatally frantic gemma
    grossly handwritten heartless hectic holistic hormonal intrusive joyous lulu lux malignant matchmaking measles
    microbial molten negligent passionately positivity precedence pristine realistically relatable scarcely
    shipbuilding siemens temperate turquoise ultraviolet unbiased uncanny ungrateful untreated usefulness vandalism
    wrongful walkway starship mamma hoof itinerary giver smirk induct rosy cyst ballpark delicacy electrolyte nomad
    mojo fay caress daze aroma cot gape spank overrule heretic detergent fingernail canister consonant filament
    nightingale clump bystander warhead pretence pretense catheter puma beech aeroplane stretcher subgroup pap
    crutch mutate scribe engulf dishonor dishonour demeanor demeanour roundup wrongdoing chunky splice madman
    stoppage sod nee truffle periphery spoof connotation rediscover cello physique multiplier cranberry gentile
    complexion modulation zeppelin debtor importer daycare bey baroque blindly canonical cautiously celery couture
    crowdfunding dissatisfaction dodgy earthly ethos fleeting fro furnishings intestinal measurable medina napa
    oblivion preparedness primal receptive reelection reversible rowan selectively simplistic skincare supervisory
    treacherous untold uplifting versatility linkage rescind draper fright roc modulate dissatisfy mutiny housemate
    ruffle precipitate blasphemy schoolboy upscale tremor hamstring masquerade mirage hydra tam streamer subsection
    firefly tempest terminator legging slag hunch serviceman lien counteract auctioneer janitor intertwine replenish
    sprain shackle nebula motorbike falter restructure annihilate moustache tic naturalist retiree wacky chaser
    brigadier sonar sidekick tentacle ooze introvert sitter toil artefact chute dank botch lymphoma pendulum thong
    deduce fermentation swerve fiasco imp huff predicament carat predetermine dispensary bayonet predictor
    attributable cohesive contentious dehydration digestion explanatory extremism filtration fracking fungal gloom
    hypocritical illustrious indigo limbo lousy memorabilia oblivious overt paisley pajamas perjury pious
    prematurely resurgence scuba seamless shite smug spectroscopy stagnant toughness unanswered unethical uptown
    urinary valiant alum sauna laureate depressive inferno ramification buoy suture renter environmentalist gable
    reassurance gull flask parse deflection intangible redwood beige skyrocket caveat pixie hairdresser priesthood
    orc cyborg playbook honk refinement reparation peddle alderman banjo chevron spanking snitch fairytale louse
    stimulant ascribe quadruple maestro resale sash feral perpendicular cholera fishy grange goldsmith dormitory
    eyelash shelve budge kennel thistle lander assailant pane fullback medalist thermometer knack forgery elude
    grumble fresco boardwalk emanate wobble pathologist privatise privatize legislate tortilla recourse diverge
    helix throwback troupe seep extortion attentive carnage colleen conclusive considerate disproportionately emery
    epidemiology exhaustive exponentially externally fifteenth fruitful gastric hallelujah hastily horizontally
    hurtful inaccessible leafy pax punishable satanic sclerosis selfless serenity stony subtly unequal unresolved
    unspecified veg mutilate vigil postgraduate rem smelly endear cheddar receptionist toot kelvin payback
    punctuation industrialise industrialize revitalise revitalize armament grassland clove issuer ensign babysitter
    cardigan heathen enactment prodigy infidelity recoil plump shriek seagull pretext misrepresent retainer checker
    hiccup grotesque crotch reprimand reshape floss silo delude scapegoat fixation testimonial minimalist friar
    sociologist flaunt transfusion downplay electrify encircle medley reissue foreground predicate fluff galvanise
    galvanize greyhound expanse indulgence triathlon ultimatum sissy bristle stow balm bane allotment flashy lowly
    skeptic believable bitterly bloodshed cassie compulsive congenital consular corrective generously hardworking
    hasty improbable ineligible journalistic mahogany markedly mockery occult pediatrics plywood proficient
    purification qi readable removable retrospect sequential spiritually sporadic stationery tau tights tofu tripoli
    tubing undue unprotected wreckage topography pom requisite consort stile antidote posit snuff microbe posse
    limousine enchant confound unwind tracer watchdog hippo filly longitude scrum infestation tarnish incision
    abrasive potency slumber extremity aggregation trident booby potty bandwagon destabilise destabilize pueblo
    literate spire headmaster heartland canvass ester vocation chisel reactionary frigate bison cheeseburger
    preoccupy torus resurface ligand utensil screenwriter overdo watchman popularise popularize wafer centerpiece
    centrepiece bathe hermit inbound suitor assortment bouncer omen painkiller multiplication outcast clergyman
    adamant airspace archival ardent assorted badminton bedrock boldly brittle cheaply cohesion cramped defensively
    defunct dignified disapproval disobedience electronically emancipation entropy epitome ethernet extradition
    eyesight frail generational goldfish hooded horrid impractical interchangeable irreversible lawless liza mayoral
    objectively predominant scandalous securely shabby sighting solace symmetrical unexplained unintended unmanned
    unsolved unsuccessfully uptake vantage zeal conspirator loco sectarian nook backlog forte computerise
    computerize nacho roadblock chauffeur outsource absurdity armchair gratification redistribution contaminant
    tweed refreshment overpower decomposition liquidation undercut squeal regroup muck orthodoxy liquidate thicken
    campaigner hiker secretion diode aristocrat weasel chainsaw groin yearning inflatable boner cartilage estrange
    goer showroom sorcerer detriment catapult seedling tombstone clamor clamour fertilise fertilize polynomial rower
    pantry dandy disallow expat accompaniment paramilitary fielder provocation drizzle bailout clique cypress
    fluoride subvert presumption handkerchief hallow secrete impersonate pretzel fortification embroidery lifeline
    malpractice disprove adversely audacity barbaric biz blurry bravely coercion concerted departmental dialysis
    distal divisional emptiness faithfully firepower formative gastrointestinal granger gruesome harshly heller
    imaginable impetus impulsive latent limitless lucid merciful misinformation monoxide musically nervously
    nighttime nonlinear parasitic parsley poignant polio precarious quaint richly secession seminal serene silica
    smokey sophistication streamlined thinly transverse unison unprepared unrestricted unsuitable unthinkable
    venerable wasteful incubator evangelist floppy leakage underside mull macho newt blowout grub consecrate
    aversion frat rationalise rationalize whiff enigma tangent refrigerate fiend resell dork modernist cabaret
    hangout inflate sweeten scribble fruity pug scallop biennial vigor vigour tangle acorn metabolite nostril
    ratchet straddle benefactor campsite subunit sender chimpanzee luster lustre vertebrate harmonise harmonize
    fireball hawthorn mannequin lair pulpit embellish theorise theorize chug remarry croft institutionalise
    institutionalize submissive signatory shoal custodian espouse pelt bile magnolia vouch sprinkler seaweed
    lollipop waver arterial hg blot manipulative whirlwind topology sulfate hospitalisation hospitalization
    psychotherapy collagen ploy gage lira advisable angst apathy cleanliness concurrently contraception convex
    culmination daphne dehydrated discretionary dismal disparate dissemination domestically equator eternally fitch
    fledged forcefully godly gunpowder heroism hierarchical howling inventive kosher maxi microscopy missy morbid
    mysteriously nonfiction orchestral ordinarily paternal pelvis protracted remuneration repressed reputed richness
    secretive serotonin silky smallpox sociological speechless stair sunken tragically understandably undisputed
    unprofessional visceral vividly whaling schematic teal hilly shawl decal speciality upheaval terminus refinance
    tailgate lubricant punter deceit psychosis entangle nectar commandant ripper flier westerner caster droplet
    loader philanthropist kt infiltration maul redneck protrude bask stopper airman lull further snowfall heartache
    opal disobey appall incursion goof hologram kiln epoch cutoff inquest financier oar rune tampon cote vex
    cannibal mistreat putt wasteland beater complainant subtlety proctor layoff downturn lowland squeak buckeye
    cadre hammock baggy jig defenceless defenseless jag cheesecake transpire scourge trucker gearbox mussel
    parchment disengage ahem alkaline archery asparagus attractiveness auditory awkwardly bologna bony bulletproof
    cessation dal dependable emeritus emigration enthusiastically extant fictitious firsthand geologic heinous
    hypnosis immersive impeccable instinctively interconnected intolerant jellyfish judo marginally microbiology
    modernity oft pessimistic phosphorus regency seasonally sluggish suede summertime timid uncut uninterrupted
    storyteller prologue abbreviate stepfather foothill parenthesis reciprocate ebb specificity surcharge scorch
    yolk persevere schoolgirl decimate rut cordon crackle ravine turd glider encapsulate crucible corny debilitate
    envelop upland hemorrhage antioxidant veneer canteen misinterpret rowdy saber appointee liturgy workstation
    gymnasium observance snub axiom banger delinquent wight horseshoe annotation pantheon blaster pitfall flog
    chronology prospectus scoreboard seatbelt locale jinx clench reliever nibble vernacular solicitation subversive
    licensee dg adherent exterminate pare workman meander imperialist reminisce moo lunge curvature automate armpit
    crunchy callous sentry seduction melee apiece appreciative bittersweet chemically cinematography coincidentally
    conducive conscientious consensual crystalline cyanide derogatory eastward euphoria fahrenheit fluorescence
    forceful grassy hitman housekeeping insidious intimately jargon logistical luminous malnutrition mayonnaise
    melodic meticulous modesty nigh nocturnal offside paternity patriarchal pitiful plethora plutonium rabies
    recurrent religiously responsibly rightfully ritz secluded sens shadowy skewed tenderness thirties tubular
    uneducated unmarked unreleased upkeep warmly wavy winnings undertaker equaliser equalizer transplantation
    partridge confederacy overuse swagger enlargement tripod sterilise sterilize wreak overture finesse ail
    deplorable recurrence choreographer sonata carousel prefecture workflow edict parable sloth fantasise fantasize
    consummate topper ovum gymnast handset rascal mishap rudder garnish ire whirl machete stairway fawn dynamo
    singularity abomination lark aptitude backside bassist flamingo rove flannel supernova fell staunch pastime
    phobia tort pictorial resistor cleave cert snowman buttock playhouse kidnapper squander sheath manicure
    reciprocal craven oscillation medallion centrist yearn deformation shorthand accuser wholesaler coax equalise
    equalize embankment negotiable cupid trampoline jolt trifle annum aristocratic arsenic biologically clegg clout
    comical commemorative cryptic diligent dreamy dung embryonic firmware fragmentation gracefully gubernatorial
    implicitly ingenuity inorganic lacy lifeless lotto lovable neurology overland plagiarism pollard pollock
    relational rotational rudd seductive segmentation sizeable sludge speedway truthfully unfounded unimportant
    uninsured untitled virtuous vox gallant hasten outcry debacle undecided shutout circumcision overstate rapture
    implore ember valet woodwork chirp sketchy incapacitate carp buyout eminence airliner lifeguard baseman pang
    chimp schema yam foodie figurine scoff fervor fervour grocer marquee understate kern clientele bling patronise
    patronize nullify codex swag absentee biochemical spasm affliction industrialisation industrialization kiosk
    stockholder crossword spinoff grasshopper calibre lockout quack equestrian caliphate misfit magma quark teleport
    sonnet domesticate analyser analyzer agitation hypothesise hypothesize allusion hunk tycoon quill phenotype mime
    melanoma breakaway numeral elliptical totalitarian bookshop vibrator adoptive alphabetical alternately
    annihilation arbitrarily armistice auspices catalytic choral convection cretaceous diversification effortlessly
    envious erroneous familial feces filing frivolous fruition fuji giddy grandeur homogeneous menstrual
    metaphysical meteorology methyl mindless momentarily narcissistic northward reverence selfishness serge sevens
    southbound stewardship unbroken unsettled versed whopping dropout instalment politico affix ado motorise
    motorize mower divergence interlock shenanigan glimmer reek keg prawn ferret aristocracy carcinoma bootleg
    whitewash neanderthal cipher oldie councilman cauliflower horoscope skunk freelancer locust savory savoury
    glossary polka detract capitalisation capitalization rerun frosty wiener fanfare dampen brisk polytechnic
    onslaught fillet impurity townhouse bumble pounce hl lager yogi remission manure obscurity scavenger polygon wad
    remit immunisation immunization falsify cayman halve crusher saucer agrarian foggy imposition adhesion cog sixer
    boggle angler suffix pique mutilation barometer impediment triplet coolant downtime rook tuft plat achievable
    alchemy americana anatomical apostolic babysitting cartwright clandestine crafty defiant deformed eloquent
    equatorial feeble ferocious fifties forensics fragrant genitals indebted indecent ionic kali laguna levant
    medial mercantile migratory nomenclature outback panoramic philanthropic preferential propane relentlessly
    reusable saffron sassy septic soma suggestive suitability symmetric takin translucent unbalanced unintentionally
    uniqueness yellowish immigrate newsroom sickle stampede clockwork interlude stabiliser stabilizer scholastic
    neuter coexist bummer insurrection sill linden incriminate freebie redress vendetta supermodel dispersion
    inaccuracy puritan wart paddock untouchable outgrow bugger pediatrician tsar executioner animator wearer castor
    transgression promenade determinant thermostat predate eyeshadow homeschool downsize memento animosity garnet
    lumen battleground barter victimise victimize stroller inpatient intrude shocker stead brine bottleneck lube
    authenticate som elixir rosary mimick lewd turnpike hijab stoic pseudonym reintroduce sully penitentiary
    subdivide feline foreshadow cobble bombshell acidity airy anew bespoke blatantly bubbly climatic clockwise
    conformity courteous curiously deforestation deranged downwards ethereal fondly gunpoint hooray individuality
    judgmental lupus lymph meningitis misogyny northbound oblique organisational palsy permissible platonic salah
    stiffness telly therapeutics transatlantic uncontrolled unparalleled unsolicited unworthy insolvency outdo
    entourage saxophone ballast cartoonist humanist gist cocoon epiphany sterilisation sterilization choreograph
    glean mot biographer heron expatriate lengthen bachelorette gully unwelcome humanoid spindle campground deflate
    pander duplication octave constructor mogul sociopath screwdriver aerosol archetype carte novella gauntlet
    grapefruit milligram permeate holler ballerina ogre conjugate vindicate digitise digitize snicker belittle
    overestimate toggle equivalence overdrive bleep particulate nucleotide soloist dissipate yoke byproduct
    milkshake samba crony formalise formalize escalator atrium microorganism gemstone kor debug vassal blob urinate
    mohawk crypt reprise koala urbanisation urbanization circumference piazza retort mew cuckoo desolate cataract
    idiom vandal prong lob dispatcher aerobic aerodynamic aesthetically agreeable algebraic assertive assimilation
    backseat breathless carefree companionship complacent courtship deepening dystopian electrically fibrosis
    functionally furiously gentry groundwork impromptu iodine longstanding mammalian miraculously nonexistent
    notoriety nutty obedient oculus ornate palpable perverse philharmonic prophetic radiology repentance restitution
    signage sobriety sorely stagnation structurally uniformly unqualified unquestionably variously watery zest
    zoology quell overlord stanza mink defraud throughput standardisation standardization fluke postmaster
    nationalise nationalize ret inline flinch fabian bobcat widget internalise internalize retell propensity
    condescend sampler overwork setter schizophrenic lilac notary custard burnout chairperson henchman chalet
    altercation mouthpiece bode magpie quail federalist foray substantiate seine attainment singleton purr
    sympathiser sympathizer varnish legitimise legitimize vandalise vandalize zap crux hoot nerdy dissuade kebab
    downer pimple dud enforcer camo draught medallist shifter parliamentarian tusk talon possessive cubicle faucet
    yak wiretap dabble beckon quench bookseller infraction lullaby dispenser rapport blackjack reprisal flurry
    strikeout goliath insignia campfire nobleman speck ruse perm collude alchemist abstinence academically andromeda
    arduous britt bullion bumpy cicero cleverly composure disillusioned doomsday exploratory firth frantically
    geothermal grievous hopelessly horticulture hydration impunity infertility informational jokingly laughable
    makeshift mathematically nativity nutritious perilous popularly pornographic refrigeration repulsive respite
    sadistic shaggy sleepless sulphur tacky transnational unattended unbeatable ruble eyeliner amphetamine
    accentuate extraterrestrial snarl congest siphon fume corolla exponent loudspeaker devotional laird tuxedo
    redistribute coon impedance apricot forester clarinet mol despatch sweetener molar endgame whistler
    reincarnation repulse swinger supersonic demean probate tod compulsion insinuate reread pheasant moat enquire
    bicker decoy termite duplex corral holster chameleon stepmother totem diss lister cadence transponder exhibitor
    zeta contemplation mulberry cask bailiff decommission juniper autopilot folio denominator viscount catalyse
    catalyze corset shortfall synchronisation synchronization amigo reagent improvisation theta earmark follicle
    invitational quiver aggressor critter anecdotal anemia autoimmune bouncy coliseum conceivable contiguous
    definitively deregulation disarmament dishonesty doubly esoteric euthanasia flammable hardness humbly
    incomprehensible inertia intolerable ironman laziness lei madly miserably nifty palladium parmesan pretentious
    proximal rudimentary saying starboard stardust stereotypical uncharted unforeseen unsigned unspoken vehemently
    weakly curvy cheerlead footer tunic tithe tenancy fob bayou postulate thunderbolt bequeath daw omnibus gouge
    emigrant allele disparage grille harem stylise stylize ratification utopian grouse babble insecticide platelet
    hypnotise hypnotize acknowledgment nit stylistic fertilisation fertilization freighter telecast dignitary
    bloodline dumpling llama acetate kindred deodorant provost invertebrate florist ohm quart headliner aneurysm
    shay pct sax freckle ombudsman sledge divulge lentil gobble dowry haw apprehension violinist skew jigsaw ripen
    industrialist inflow enshrine censure spleen pacifist publicist steamship linguist exonerate hobo oreo falsehood
    ccc squint prerogative winch lon absolve alienation anorexia attrition aunty biotech bloodstream bluegrass
    budgetary cumbersome curt cyclic cyclical downloadable firewood foresight forsaken gabby hackney
    indistinguishable letterman manhood martyrdom menopause opus otc overtly painless perpetually prenatal
    remodeling rundown seniority severance squarely telecommunication tropics unconditionally uncontrollable
    undeniably unorthodox uproar vertigo vigilance zee bylaw resound alibi livery standoff enrolment tourney gulp
    ism nib magnate louvre whitehead modality automaton masse dermatologist parkland reflector refurbishment
    criminalise criminalize gilt disown worshipper peroxide pasha sorcery usurp subclass demote shag dragonfly
    rejuvenate compatriot prefect hearth rebuttal conductivity twister anesthetic quicken dak aviator recline
    salesperson modifier snout stipulation duality phonetic demonise demonize pout burgeon mainstay ringer asterisk
    observable cantor comer impregnate slowdown touchscreen footpath sedative inaction anthrax antisemitism aqueous
    authorship axial cancerous caviar contrived corrugated cranky disorderly distraught emergent exalted exchequer
    fortitude geopolitical halal harmonious hitherto hogg hyperbolic incubation intercontinental interplay lev
    mischievous morphological movable mucus nameless nightlife overarch peacekeeping pharmacology preventable
    provenance rife shellfish shrapnel solidly starry technologically temperance unchecked unhappiness unimaginable
    unsecured wholeheartedly widowed zenith trafficker watermark splatter hypnotic avian starling retrofit creeper
    cummin lass brooch neurologist minivan muffle butte informer amphitheater amphitheatre wank counterpoint toon
    pus antelope endpoint orca monogram caper outlier thunderbird disqualification viscosity briefcase divest sari
    concierge penance allegory loner streetcar pedagogy postman modal wren amphibian kiddie outflow dislocate
    decapitate drugstore parishioner idealise idealize epilogue expressway murky ostrich sheik shopkeeper succulent
    codify commotion roundtable superhuman beagle cleanser medicate dilate nymph swivel rafter exclamation
    petitioner cornerback intersperse musket sine articulation aberration hustler commie actin asymmetric atrocious
    autobiographical bodybuilding briefing bullish chastity chromium circumstantial closeness contextual coulter
    cuddly depletion dispersal displeasure effortless fondness ghostly habitual hazy het horticultural idealistic
    inflamed inhumane instantaneous italics jobless jurisprudence justifiable lovingly masonic nada newfound
    nineties observational pancreas posting powerfully prentice reclamation resettlement saratoga sedentary
    sightseeing soggy someplace starlight steadfast superstitious tentatively thrice touchy tranquil unplanned
    unsuspecting unwell whit roost micron talker crossbow opiate dichotomy scarecrow talisman nave creole serenade
    pinto amulet narcissist percentile scaffold armada alight statistician subsystem adjutant southerner mantis
    sporty devalue amputation colorless colourless chum bookie inhalation markup macon appetiser appetizer polyester
    dice forerunner mistrust motley ghoul patsy slough pothole gravitate fledgling bewilder smudge individualise
    individualize tum hilltop hooligan steamboat dill blare mediocrity hickey elitist ponytail amplification feign
    tryout confluence stringer rout gasket casserole pathfinder echelon maim flange detach azalea truncate gait
    stooge householder jumpsuit acutely angelic antisocial aries astral astray brownish chipotle completeness
    cynicism debatable diligently doppler extermination flotation foreword habitable hegemony inconclusive inept
    inexplicable inseparable intravenous kinship lactose lat lenient modernism nomadic postdoctoral preposterous
    preventative proverbial puffy rabid resonant resultant retinal skillful soulful stately sugary suitably tectonic
    toxicology treachery tung unbreakable unmatched wiz wring loon communicator sentient woof wanker twirl infidel
    landline shunt esquire heirloom subculture epistle toolkit beget punctuate whisker hatchet coy vanquish
    commendation hummingbird oscillator shrewd solstice swatch decry implode derivation handball bosom centurion emu
    swab docker invariant metamorphosis polarity riser cyclops namesake pitchfork clit gambit executor hock
    diaphragm entree stonewall ejection befall crepe poodle quip gurney cordial derelict tabletop misread jive abet
    overhang detonation grandstand bookshelf foyer leviathan pia groovy lexicon monastic squirm subcontractor
    congregate adaptable aptly arousal artistry atypical breezy brunt cashmere condensation constipation
    consultative contraband cookery criminally dah decisively degeneration democratically dobson eradication
    ethnically exhilarating femininity fickle figurative footwork fraught freshness hickory informally intoxication
    jagged lasagna midwestern neonatal neuronal nickelodeon orally overgrown overpriced patriarchy piedmont
    readership resolute salient scoreless seawater spokeswoman spotless stinky strenuous strikingly tarot throbbing
    tungsten unharmed unilaterally unintentional unspeakable untimely wondrous workable deluge popper epoxy preset
    dimple gopher poplar append quash promulgate boomerang flimsy encase annul accordion osprey deadlock
    amalgamation stencil deviant maggot profanity snob whiz fuselage blacken flail puree panelist sardine trapper
    cursor cultivar jest aquifer furlong elasticity displease toner placenta sliver encroach susceptibility optimist
    hap pillage politicise politicize oligarch taxonomy mangle stave bodybuilder hideout schooner widower thatch
    ruff cauldron defuse stipend antler nix squish emitter septum rioter blockage misspell burlesque palliative
    scrapbook protege babysit paladin morgue viceroy cremate occupier demoralise demoralize swoon gripe hyena
    dislodge wiper actuality sieve restock inefficiency snorkel headband abundantly adoration affectionately bethel
    chesterfield conversational corrosive cowardice dahl diseased disgruntled dizziness enigmatic ethically fission
    fives frugal galore humankind hydroelectric immunology limelight logistic macaroni manganese midsummer momentous
    nightfall outfield participatory pneumatic pointy porridge renown salaam shambles slalom stench stochastic
    subsistence subterranean tenacity tolerable undeveloped unknowingly unwarranted unwillingness wishful berate
    dilution agnostic redact middleman inundate ultrasonic seer recoup prophesy skewer peppermint sedate turntable
    fixer limerick skillet strew apologist breech cusp petrochemical tabernacle beset blemish mortify crucifixion
    arbitrator boarder sunburn preservative foothold imbue piety incubate flounder fink detest ionise ionize
    diminutive fissure underpinning oxidise oxidize neurotic extort sext angelica fedora extinguisher layman foal
    neutrino scavenge underpin wraith repurchase sidebar trimester earphone misrepresentation paintball basilica
    overpay augmentation fastball outfielder almanac capri captor heyday jetty wallow shiv assemblage rescuer
    headshot lackluster lacklustre accountancy acoustics aeronautics astute attainable bennet binoculars bonkers
    brazen causation checkers conical constitutionally convincingly copious craftsmanship craziness creatively
    custodial dory dove egregious gullible happening hereafter idealism jerky lakeside lawfully macintosh marguerite
    medusa metaphorical mozzarella multilateral nominally normative objectivity patchwork pedophilia pesky pinball
    plenary pullman purgatory rationality scaffolding scant sedimentary semblance shockingly snug sparsely syphilis
    tactile thermodynamics unfriendly unlicensed unproductive whence whimsical freedman belligerent cob rile
    christen mire scion takedown oppressor tramway ventilator kip snip unmask cremation moniker heiress revue
    decorator incarnate irrigate backdoor genotype retriever transsexual underlie scrabble fuzz synapse eulogy
    better poacher bod mulligan offshoot encampment overseer meteorologist thruster technologist snooze equine
    diamondback albino paragon naturalise naturalize thoroughbred sneer leek trinket scone tundra worksheet pulley
    deformity neurotransmitter gnaw colliery whiten dieter rollout nappy melodrama hairline splurge moratorium bib
    swastika gatherer disorganise disorganize snapper raiser vamp catchment photovoltaic rump conceptualise
    conceptualize outlive whittle pecan lacquer assent irk aeronautical alimony aloha anthropological anxiously
    atonement auspicious baseless blackness bollocks boyhood chronically coherence cx doubtless emphatic genitalia
    gravely illogical illuminati incoherent indulgent inert irradiation irritable joss laminated lonesome lukewarm
    lumbar miniseries mismanagement multiculturalism netball oftentimes orthopedic penultimate pleasurable
    resumption retrograde reunification romantically salmonella savoy sceptical serving stardom steamy symptomatic
    tonal unlawfully unwise vaping watchful wayward workmanship dugout tensor personify lancet forsake engross
    breather racetrack airlift fixate warlock pacemaker fester aloe trashy crumple monetise monetize mainline roper
    pusher confessional supplant basalt jailbreak colossus doorbell anvil locator photocopy comptroller incendiary
    socialisation socialization crock capillary fractal cleaver jumble mobster tribulation crucifix creak mangrove
    mem extrapolate disfigure blip doze asp proliferate abrasion taint coloration colouration reproach libido
    constrain compendium caddy emir scuttle appendage herbicide stalemate commercialisation commercialization impala
    assessor landfall fiduciary fizz airflow aloft archdiocese bitchy champaign chivalry credence crossfire currie
    dada dreary erroneously evaporation foregoing gallows haiku henceforth heterogeneous housework howdy hoy
    indignation ingrained keenly mackerel marge metaphysics meticulously momentary nascent octane piercing
    postmodern prudence prudential psychoanalysis purposefully radiotherapy rationally remedial repressive
    resourceful sacrificial scorching sexton shingles silverware slimy statehood supra suspiciously tact tirelessly
    tiresome uncompromising unmistakable unruly veal venomous willful bleacher ancillary facilitator thrower welder
    exasperate abridge nutmeg throng bistro vane amputate petrify impossibility livestream egalitarian lambda
    rekindle delineate shoemaker archangel ointment visor amour acquittal expendable guidebook sleepover schism
    connoisseur thoroughfare repaint outcrop excitation consignment disorient buccaneer meld fairway outrun
    forfeiture arbiter hindrance technicality trove fowl lynx beret geriatric postponement causeway scrimmage
    eggplant bulldozer recast guillotine repatriation hadith languish tarp bbl cutout substation ventral consign
    injector normalisation normalization unclean equinox borderland cathode microprocessor respiration undervalue
    mountaineer westerly burp acreage abnormally aortic bluntly bohemia busty cardiology cellulose circuitry
    commendable competitively conventionally cystic dainty deliverance destitute dexterity dissipated dolce eczema
    emphatically exclusivity failing feisty fraternal ghastly gratifying impenetrable inconceivable minimally
    mysticism nauseous nimble objectionable obtainable oncoming opportunistic outlandish outlying oxidative
    pedagogical penchant planar polygamy primordial pubic purposeful quorum southward sparkly squeaky thence thyme
    unfaithful unholy unregulated unscrupulous unwittingly verbatim willfully stingray dissection botanist mortuary
    pheromone amalgamate turban emulator cuss befit ionisation ionization ticker ventilate bunting collate reassign
    wristband carnivore liberalisation liberalization mallet postcode juncture regularity bootstrap lurch beanie ell
    cabal gout backtrack hernia agonist importation utilitarian atrophy denier islet republish opine unnerve
    squabble microchip antimicrobial shoplift shortstop stagnate artiste turnip jeweler storefront conservancy
    practicality appraise whimper desist repeater tut femur zig mouthful fryer idolise idolize sailboat sputter
    marinate catchphrase mailer vignette silt penicillin duchy bankroll sandbox schoolteacher tiara quartermaster
    exchanger jackal prowl adrift aegis amphibious antiquated ascot averse biceps blindfolded brill calligraphy
    celebratory childless clipper conductive coney congregational cortical curricular devolution endocrine
    epithelial excitedly excruciating fateful flak flamboyant foolishness hepatic hertz homegrown incognito
    indestructible innocuous insofar intrinsically leaky mahatma marketable masterful maximal modestly mythological
    needlessly nonviolent palatable pompous regenerative requiem scrappy serpentine sumo surgically thirdly
    transferable tumultuous unequivocally unitary weirdly whiplash woodworking xenophobia xenophobic yakuza
    millisecond passageway tiff defile yap extracurricular moisturizer destruct descriptor lubricate hutch eraser
    possum slaughterhouse matron conundrum lancer coinage gosling stalwart emulation sawmill headway garter gummy
    oscillate magneto nutritionist reinstall stinger sutra teem mainframe epithet underperform chieftain ramble
    rampart pantomime engender bluebird husk yew condor catwalk moisturize exude flavoring flavouring jukebox
    enumerate speculator raze curd foreclose obscenity preheat enchantment behemoth bossy deprecate hotdog sleazy
    discography procrastinate wok cinder acacia ump entanglement newlywed gnu ley zed underwriter hag eatery garb
    deconstruct vaporise vaporize eschew botanic cloister nanotechnology chalice czar kingpin oddity intermission
    repress familiarise familiarize swath tenement deafen aquaculture argus arrears asymmetrical bacterium bigoted
    bonanza complacency contentment convoluted counterproductive defiantly delicately diffraction dilapidated
    dismissive doable eastbound extracellular fearsome flax fractional heartwarming holographic hotspur inactivity
    insistent intelligently intermittently leisurely liturgical macroeconomic materialism meager mons morn
    motherland narcissism observant overcast parochial perplexed persistently plankton secondhand smog somber
    springtime standstill sweepstakes teeny thoracic unannounced undivided unsatisfactory unskilled unwritten
    vehicular weightlifting whey willpower woolly defection gecko tuner mechanise mechanize wobbly blackboard
    gangsta middleweight pomegranate epicenter epicentre filibuster foretell eavesdrop sphinx indenture goaltender
    deuce snooker croissant trombone blackbird wormhole enthrall chastise priory aqueduct mutt separator offload
    actuator legume stigmatise stigmatize metastasis sable pied lisp scorecard frill synthesiser synthesizer
    dissonance abate spitfire collie docket huntsman secede incurable conscript contagion manhunt meaty neoliberal
    wildflower walrus unhinge apparition enmity saucepan best piccolo reactivate tableau stuffy mulch recuperate
    mush gar playmaker vixen sweeper liege dramatise dramatize impound spurt emporium laminate emboss ukulele
    receivable disembark acupuncture bastille boundless decadent depraved detectable discreetly escrow evasive
    fervent fiberglass forties fruitless fussy genealogical graciously hajj hearsay idyllic impotent inconsiderate
    insatiable instinctive interpretive intrepid intuitively khaki kos mannered merciless merle monochrome
    nationalistic nervousness obstetrics obtuse poise proportionate radiance reciprocity responsiveness rheumatoid
    saltwater sanctity seaboard sedition shoddy squishy supremely swami tarmac tenacious tireless toothed
    unconsciously undated undefined wainwright westbound bogey marten chit twine gatekeeper euphemism chump amethyst
    connective invigorate brahmin shingle duvet whirlpool facsimile synaptic peruse conservationist emissary
    hatchback simplification airship swish confiscation elucidate ade deserter adopter hillbilly harlequin atone
    superimpose jester overpass workday cytokine incandescent concoct steppe freshen halfback copycat dandelion
    stylus liquefy slog megawatt reevaluate transducer drab rhapsody hew harvester bovine racecourse racehorse
    squatter caveman habitation mullet pretender solver priestess scab manger bumblebee yoghurt condiment coven
    snappy misbehave kilt loin marksman originator stork coffer juggernaut launder fatten travesty frisk marginalise
    marginalize propellant reformist alphabetically ammonium apprehensive bourgeoisie categorically civility
    complicity confetti confrontational consequential cortisol cutting daybreak desolation devious dynamically
    evocative faintly fullness gentrification gingerbread giro grouping incessant informatics innumerable insular
    insurmountable magnetism methodological multilingual nourishment olfactory organically photosynthesis
    pressurized prickly puss quintessential remediation rondo secularism servitude sickly solemnly stingy subversion
    sufficiency tasteless terminally tomography trusty unconfirmed undetected uniformity unjustified unregistered
    untrained zoological retrain barrio longhorn radish disenfranchise seaport innuendo surmise pita businesswoman
    pasty appraiser embolden extradite spool jot trotter embedding redeemer dependant ontology tangerine
    counterattack pester peacekeeper pooch barbershop jurist thud dike tradesman undertone adrenal remover mitten
    portage elapse antagonise antagonize ola balk trawl eunuch piglet outscore distillation xerox imbecile deride
    exertion goosebump suppressor wean precept stent inhaler frontage councilor waveform scurry numeric tec rhea
    swindle boardroom permutation dielectric invocation motivator edifice rattlesnake nettle playmate putter agar
    anarchism antagonistic beating belated betterment birthright blackwater chino cleanly concave consequent
    diarrhoea disintegration duress dyslexia earthy embezzlement enforceable erotica eventful fanatical
    fantastically flinders fluency fructose geophysical grunge hilariously illustrative inappropriately indistinct
    infallible intracellular kerosene likeable magenta methodical moray mythic outwardly papacy populism soot
    sparingly spectacularly successively sumptuous tenuous topographic tranquility tutu umbilical uninterested
    uterine vas whereupon bawl layup pacify unblock intricacy wrangler shearer shredder drunk requisition moa fjord
    sleigh dislocation receptacle oeuvre kimono noose swain checkup tuff millet disconcert coder paedophile
    automaker reestablish bloodbath sundown toolbox jut embed minefield handicraft juxtaposition centrifuge toenail
    wicker guerilla veritable irradiate urchin confidant faze chasm concubine stairwell interceptor romp whatnot
    buzzard handcraft gloat lackey amine steed glade lavatory rigidity cleat chipmunk untie jalapeno seethe
    interviewee tun chiropractor primo hijacker talkie cardiologist ambivalent anil berserk braille candlelight
    cannibalism cervix cheery crusty cumin cutlery deciduous degenerative dissimilar eucalyptus exorbitant
    experimentally fecal flagrant foreplay glaucoma granular greenish headless hibernation hula implantation
    inanimate inexplicably infield irreplaceable lingo lohan mutton parr passively pepperoni perforated pes placid
    pox principled progesterone rabble roux ruddy sahib sepsis sharpness skydiving solitaire spiegel sportsmanship
    superannuation sweetly swimwear topping tsk typography unauthorised uncensored unforgivable uninhabited
    untenable unwavering usability yeti progenitor sop relent carbide pate overtone abdicate musketeer
    countermeasure aborigine cackle empathise empathize profane orbiter marque doge trill metabolise metabolize
    wince chopstick scoot lathe macrophage amortisation amortization arty baboon franchisee repatriate drifter
    bushel cation methamphetamine wrack supercharge baritone commercialise commercialize headstone levee airwave
    dramatist grandad springboard alder impale decentralisation decentralization mockingbird frock cornea mica
    juxtapose wile brash cosmology wrangle cower papyrus skylight disassemble berk arrowhead repellent crevice
    remittance reassess kingfisher preoccupation anaconda inflection checkmate mocha slingshot gondola pounder
    buttress douse outlast royalist chairmanship redevelop wack etude quotient fairground emulsion honeycomb abject
    actionable affective afield amazement apnea austere authoritarianism awkwardness backpacking blissful clipping
    colorectal coursework criminology doggie ecumenical electrification endothelial episodic eros expiry
    faithfulness foxy gelatin gestation gusto hippy hummus ideologically indiscriminate individualism infernal
    infrequently jazzy leprosy looney metastatic militarily molasses monolithic mystique nefarious outbound overalls
    peacetime playtime positional predictably progeny pushy railing rainwater regimental rigorously silvery soreness
    starfish superbly superfluous synchronous tasteful telemetry transcendental translational uncomfortably
    undiscovered unisex vengeful westside whiteness regress mausoleum domicile orientate caliph journeyman restate
    machinist declassify fascia onlooker smut rectum billet bugle unzip leper manipulator tumbler abolitionist
    scoundrel polymerase chaperone damsel astrologer spotter revisionist hinterland eccentricity tiller chock deface
    denture pronouncement enhancer coalesce reconfigure principality lard retrace harmonica vilify cheekbone smelter
    chardonnay misogynist dram exorcist inadequacy cuckold courtier anaesthetic bushy geyser embroil immobilise
    immobilize outlay sexualise sexualize orator leaver typeface scepter sceptre salamander agitate pleat chevalier
    dickie placard pennant eon kickback candlestick maw firecracker dismember traditionalist zigzag reconstitute
    alkali lymphocyte aback agonizing aloof apologetic apoptosis arcane astrophysics bbs behest bookkeeping calvary
    camaraderie classically conscription cranial criminality cyberspace deterrence distasteful endogenous ephemeral
    eponymous ethnographic faraway fleshy genomics hippocampus humanism incomparable infrequent ingestion internment
    largo lint livid lotte luscious luxe materialistic maturation minuscule molestation navigational neolithic nous
    onus onyx osteoporosis outwards perceptive peri precautionary purportedly ramona rani rayon recklessly reflux
    regionally reinstatement rosewood senile slush softness sordid stasis storied sultry sustenance tearful
    underdeveloped undisturbed unhelpful uninformed unkind unresponsive unscathed unsupported wayside whitish
    zealous writhe reassemble inquirer etymology windfall communique affront extravaganza fete reelect splitter
    javelin neve mako impressionist inquisitor triton nationalisation nationalization governorship orangutan peeve
    rusher electrocute divider paratrooper glyph pylon attenuate frolic facelift harbinger imposter polity caustic
    spectrometer hibernate sulfide motorcyclist deathbed crustacean detractor morbidity sabbatical cowgirl
    precondition teapot knoll panzer humanise humanize popsicle refocus socialite sycamore effigy overcharge grotto
    utterance spacey welt stiffen indemnity perversion absorber gash dismount exorcism salami cleft harpoon
    solubility cred slurry admonish goad recitation athleticism babu buoyant caloric captaincy carmine cheerfully
    chou coercive conclusively conduction consumerism experiential faceless fatherland federalism fey figuratively
    fragility frigid gory granola graphically hypothermia impatience indiscriminately inquisitive instructive
    introspection leeway lexical mademoiselle meritorious methadone methanol misogynistic mistreatment nonsensical
    onshore orthogonal overkill overpowering ovulation pairing pollination postpartum profusely proletariat
    quadratic repertory sandman sass senatorial stillness stupidly totality ugliness unaccompanied uncontrollably
    unduly unincorporated unsatisfied vindictive wrongfully backwater banshee palisade organist snowstorm tomahawk
    gyro furrow broadside unwrap malign enlistment lichen cymbal fastener reshuffle brandish haggle juke bongo
    spoonful beehive abscess herder vestige delinquency reprieve servo hawker cutback stressor poof blurt salinity
    dragoon crawler handover plagiarise plagiarize sideshow gazelle antithesis lifesaver spangle surmount porta
    attache reminiscence hallucinate flack shithead scalar shoo impasse regressive sellout schoolhouse biome clatter
    disavow dissenter tartar regale banknote fondle allergen arroyo idealist pistachio tassel sanitise sanitize
    adage troublemaker circumcise tonnage propagandist goblet mourner impersonation subjugate depository caterer
    navel toffee sledgehammer ayatollah clapper forefather toothpick abhorrent allowable amicable anaerobic
    antisemitic avoidable blackwood caribou carnal carpentry centrifugal circadian clemency constabulary cul darkly
    deceitful demented discernible elated elegantly ergo eugenics exuberant fanciful fez formaldehyde fulfilment
    gibberish grandiose impossibly impressively inexperience inferiority intently iota juju lightness lubrication
    motionless navigable nothingness offensively overjoyed paraphernalia pessimism polyethylene posterity posthumous
    pragmatism recognisable recombination reprehensible resentful rhubarb romanticism sapiens scathing serviceable
    siamese sienna simplex sociable soundly symbolically talkative thoughtfully tyrannical unusable yonder ricochet
    archivist perky rebuff hobble pagoda federate gad smelt grapevine protectorate undulate whitey vac
    cinematographer excavator loafer minster pulsate ketone wallaby reservist artichoke misinform sulk plunger
    jogger porcupine appellant bloat reinvest atoll renegotiate interconnection boolean hark cynic sanctify
    foodstuff virtuoso castrate slouch candor candour fleck disinfect doer contraption woodpecker sequin windscreen
    satchel stiletto froth zag printable slasher enema undergrad wriggle scat fen overstep categorisation
    categorization cannonball denigrate dahlia laxative resettle sequester fluster pall kilowatt prosthesis
    resonator splint arable argyle atrial bereavement bionic bottomless bpm cirque comprehensively confectionery
    covering crass deference delirium diabolical disarray disinformation eloquently fantastical fennel fieldwork
    firework flattery foolishly futility hexagonal hipsters hospitable impotence inescapable likable madeira mcg
    melatonin metaphorically mousse naught nitrous obstructive paprika pathogenic plasticity playfully
    procrastination putative pyjamas regrettable restorative scrooge sisterhood sodomy spectrometry spurious
    substandard sugarcane talmud tensile tightness toothless troubleshooting understanding vermin zucchini
    superlative urinal interconnect pharisee expound grandmaster airfare strum causality churchyard godmother qualm
    hundredth carnation perfectionist jiggle countenance hilt encroachment salvo phalanx refit downpour easement
    anchovy enamor enamour liberator backpacker rationalisation rationalization capsize tartan chomp monopolise
    monopolize magnification immortalise immortalize decrypt omelette workbook ejaculation scuffle heckle
    recombinant cur bequest corrode tiptoe schoolchild daffodil gat shamrock tirade epileptic probiotic confessor
    albatross inkling centaur minstrel subtraction dogmatic warbler reincarnate hazelnut epitomise epitomize indent
    revocation naturalisation naturalization veranda depressant marauder resupply mantel overdraft pervade aspirant
    defector lope seashore laceration revitalisation revitalization subspace tuber panhandle cashew philistine
    forklift gunfight primrose conflate abreast absurdly airtight altruistic amorphous audacious balboa bayesian
    buoyancy buttermilk cautionary cayenne chromatography clitoris coincidental coriander crucially cruelly
    damnation delirious disingenuous dressing easterly edema enterprising expectant goddamned hardline hereinafter
    impure inexcusable inhibitory integrative invisibility knickers macron mongering monotonous multipurpose muscat
    nitric northerly obsidian pent pomp prohibitive redness sedation shamelessly subspecies supplementation
    testicular topological transcendent trickery unending unforgiving unproven slither milieu catechism recluse
    asymmetry outfitter breakage groundhog cobbler dag joystick trickster drove rummage scissor surfactant
    assemblyman refresher summation depreciate bookmaker sortie bangle bulkhead toughen kohl rickshaw coed bygone
    carbine baguette gourd girder ashram opportunist ream shuck helpline hydroxide transpose saucy broach jeweller
    arsehole repudiate addendum knighthood devaluation highlighter niner concoction bimbo anode agitator
    embellishment erasure bide hexagon oncologist reroute inbred steakhouse supercomputer airbrush doggo guesthouse
    handlebar ozark romanticise romanticize concourse firestorm surfboard asexual girdle insulator tidbit burgh
    swordsman altruism ambience anomalous auld baht birthing bosh chewy childlike communicative conceivably
    constitutionality diagonally doh electrostatic empathetic fibrous going gratis gratuitous haggard heading
    hopelessness hubris hurrah hysterically idiosyncratic impassioned interoperability melodramatic metallurgy mushy
    ocular oratory origami orthopaedic paradoxically pituitary plumage premeditate proportionally retractable
    retroactively runny sander sarcastically scepticism seabed senna spotty subconsciously tacit takeout taro
    typhoid unclaimed unofficially unopened untapped upholstery veracity verifiable viscous vitally xviii cappuccino
    chimera workspace disinfectant grimace commonality tweeter dehumanise dehumanize chinook wretch pectoral
    fantasia retraction alpaca clementine freehold hourglass spender abut groupie defame clipboard furlough
    hermitage condenser alternator idiocy matinee winemaker bookkeeper zealot wrest spaniel blindside superstructure
    christening baddie iguana lapel orifice pansy alleyway rephrase axon consumable ecologist chromatic callback
    megapixel pentecostal tapa rustle neuroscientist heuristic placate icebreaker bevel bate liqueur whorl transact
    governess tangy peculiarity epidural knead spurn predominate attune tibia androgen logger mannerism ablaze
    aerodynamics amiss archeological audiovisual awry bogart brainwashing chiropractic citizenry colloquial
    consecutively controllable decompression deflation dengue denominational dermatology detachable deterministic
    docile doctrinal dryness ethyl expertly farrow flamenco friendliness gaseous grueling guardianship gypsum hao
    heady homesick hotly humanly husbandry hyperbole hypothetically ibuprofen idly immobile kinetics macabre
    mackintosh midwifery moonshine multitasking myocardial naturalistic nepotism normality oblong operatic
    ophthalmology painstaking patchy perceptual politeness promiscuous resuscitation scalable sensibly sequestration
    sleeved smartly somatic steeply subcontinent symbiotic tantamount thereto thermodynamic thorny unfulfilled
    unjustly unoccupied venous ventricular viciously vindication wickedness xxi xxiii mitzvah belie mandible
    capitulation geezer upstart nutter underpay gulag acrobat tern signer celiac typify rote plop purist regatta
    grout octagon daemon impostor vagrant lifter excommunicate lute stucco decoder outpace conformation gynecologist
    extol achiever amputee lactate trailblazer lolly tonsil violator droop crimp bolivar rebut scraper luminosity
    rosette timescale carcinogen fallow protease vagabond jaeger caprice convocation lyricist canto northerner
    shaver yaw buffoon panchayat larceny lookup polymorphism guardsman misgiving monomer monolith abysmal aorta
    apostasy argyll artistically baa bleu boron brainstorming bronchitis brotherly carboniferous casing chatty
    clarion cognac concealment concentric conceptually congresswoman cooler cursory dearth denominate disservice
    distaste exquisitely facilitation firefighting flawlessly fundamentalism girth hellish hemoglobin hygienic
    impersonal incontinence intersex malevolent matrimony mercilessly midweek musing necrosis nth onerous
    permeability pharmacological presto priestly prodigal prodigious rechargeable replaceable retroactive saskatoon
    seclusion selenium spiteful sporadically stubbornly subtropical tiredness underpants underprivileged unimpressed
    unreasonably unrelenting unsupervised vegetative velcro weirdness woefully searcher abhor desertion stammer
    carburetor eyeglass cliffhanger masjid loiter adjudicate reheat aficionado papaya pizzeria accede watchtower
    litany locket outsmart faker shogun nether dipper thrush muddle scuff notepad bookcase afterthought infatuation
    fizzle vesicle misjudge maven valence cere ransack crewman trudge corsair poi savanna victimisation
    victimization pummel obstetrician trawler desecrate dol dodo washroom reposition sandbag triage luminary dinghy
    fiddler epistemology machination reassignment yeoman nudist elope brainstorm chickpea duster loony refractory
    stagecoach centipede granule inequity hatchery touchstone sate minnow periscope chagrin divination acumen
    admirably alumnus applicability approachable babel balding bannister beryl buttery celibacy chancery choppy
    chronologically columbine cryptography dapper deathly delightfully dermatitis dictatorial disinterested
    dynamical environs errant esophagus ethylene flatly fluently guacamole heartily helplessness ilk impartiality
    incessantly inertial involuntarily irreparable lactic larval laterally lawlessness liberally lopsided lunacy
    mayday newmarket nonpartisan noxious nucleic opulent outstretched overbearing perplexing preexisting pungent
    radioactivity recessive relativistic replete repugnant ringed rudeness skilful snot spineless taut therefor
    undying unequivocal uneventful unfathomable ungodly unprofitable unreported unsung waterman interpolation
    modulator tradeoff ascetic carriageway quince favoritism favouritism hatter inverter jeer intercom incinerate
    cadaver thane capitulate teeter slurp antibacterial hooter pollinate recollect bootie neurosurgeon outplay
    hobbyist nematode rollover ult putty brahma cowl gremlin prospector moped pauper jammer ventricle apostate
    conifer antecedent tribesman sinkhole curie spatula duckling wimp venerate radicalize poncho gerrymander
    placeholder predisposition yip kamikaze caliper inroad iterate nanotube bridle mallard placer discoloration
    discolouration combative weevil miter mitre padlock cotswold geographer stockbroker looter thicket briar mailman
    fidget cheerio weighty bezel piranha stilt wort embezzle counterbalance flotilla manatee oilfield arrhythmia
    disbursement endorphin adonis aggrieve antivirus autocratic bereaved boldness brant carelessly carotid charade
    coexistence cursive deafness drywall eagerness elliptic erstwhile ferocity flagstaff fluidity garret gaunt
    hairless hellfire homely incase indescribable indoctrination inductive inevitability infatuated infighting infra
    instantaneously interchangeably interfaith introspective ketamine landlady leanings lining matrimonial
    menstruation messianic minimalism nance oxen perpetuity pliers pluralism portability predation psychopathic
    randomness rectal recursive riddance ruthlessly sculptural shyness spandex sportswear stratosphere suave
    succinct superficially taxonomic telltale thoughtless titular torrential trad whitewater wingman woodruff xenon
    excrete slat halogen diehard gigabyte bombardier thesaurus qua sidestep snowmobile decibel dispensation preform
    epitaph germinate gaslight nim photojournalist bungle inset rhinoceros rectory ligature blindfold firehouse wop
    hombre zaire inactivate deplore misstep gab phylogenetic lop sanctum bunt honorably honourably silencer beaker
    teamster antiviral malignancy objector spud rind mystify shrivel zephyr reverberate nutcracker stunner
    antagonism flashpoint strobe guarantor gawker testis kinsman figurehead cordoba cantilever backhand homemaker
    slugger whoosh catacomb collectable sleuth handyman lupin outboard bough scythe overreach harrier molester waft
    sunbathe acme adsorption afoot alms amenable amity argumentative asymptomatic baccalaureate bearable beltway
    biosphere calmness canny chairwoman cilantro civics compensatory contemplative crosse culpable deliciously
    dickey diocesan disused drunkenness fabled fatherhood femoral filling fraudulently gander gauze geometrical
    hydrophobic immaterial inflationary inflexible inwards jihadi lifesaving marmalade numbness occidental patten
    ponce praxis princely psoriasis radicalism radon reactivity retardation rudely shrinkage sleeveless southerly
    subsurface telephony transcendence trapping ulterior unambiguous undertaking undetermined undies unfettered
    venison whiny rubric buyback nauseate midge comforter locksmith shirk stepson glycol bagpipe repose intonation
    mishandle ascendant preamble perishable twit haystack homeboy tricycle ravish raindrop stoker redraw hemlock
    monstrosity segregate registrant boson estimator irritant wale roadster mete proofread combustible bap litigate
    crag waddle policyholder scald democratisation democratization doppelganger dissociate perturbation aggregator
    whisperer charlatan hybridisation hybridization crescendo subplot ogle levitate activator booger oligarchy agua
    lather barf preposition drunkard quibble sloop cutthroat slob batten polymerisation polymerization prance
    diffuser tuba grownup lemur restaurateur amalgam capacitance collider annulment mildew gravestone tablecloth
    archetypal artful ascendancy asynchronous banal blackface bluish bountiful calico categorical cirrhosis clingy
    codeine colitis conceited consecration conspicuously cuteness dilation directorial disjointed draconian
    drosophila eerily electrochemical emotive empirically epsilon expeditionary firestone firstborn flowery gens
    glutamate handsomely hapless humanistic iconography impervious implausible indeterminate innocently intractable
    locomotion manus opinionated paradoxical parch patently pesto primacy radiological refractive regrettably ruckus
    shortness shrill soulless strongman tactically telepathy thorax timing unattainable unexplored unsold
    unsubstantiated uptight virulent waterfowl womanhood worrisome xix repackage atelier tiebreaker polyp engraver
    serf midpoint overshoot keypad flyover humpback pail gargoyle welterweight objectify apostrophe shanty billow
    muff conceit bludgeon dote pollinator airstrip dipole uproot unseat incitement mufti ejaculate wisp piggyback
    hairpin adverb peacemaker lightbulb seabird anion distiller chipper negation tux personification patter
    cobblestone blurb jettison resuscitate smolder dingo manta outpouring allay initialise initialize quintet faerie
    rearrangement marigold bantam escapade plasmid songbird sketchbook mimosa teardrop surety dolomite spoke
    sarcophagus overlie itemise itemize lioness shrew dit understudy sequoia barnacle passerby blimp riverbank
    signpost pygmy tarantula bursary alkaloid dally exhort hydrant crematorium admissible alluvial amyloid apical
    brisket burnside circulatory citrate climactic decently decorum deft distinguishable earnestly emblematic emmet
    enslavement enviable epidemiological flaky followup foolproof forgetful forgettable gallantry gamut glistening
    heartburn heroics homeopathy intensively ischemic kelp lx mavis meaningfully merino muddled nautilus
    oceanography partisanship peachy pearly pernicious physiotherapy pigmentation posthumously prim racketeering
    risotto savagery sequentially spousal stubble supple tipsy topaz turmeric unchallenged uninteresting veneration
    vitriol wheezing nodule searchlight cistern dietitian shush executable workhouse minibus incinerator beseech
    draftsman subjectivity meringue neuropathy quadrangle coupler fossilise fossilize elaboration cypher proletarian
    entwine opacity depositor multiplex krone antiseptic hookah frieze clang paralegal beekeeper statin ellipse
    armband chronicler herbivore prankster prelate midshipman salve protectionist submersible sundae initiator gam
    hoarder floodplain gaol aster corticosteroid infarction decriminalise decriminalize obelisk awning privateer
    ashtray iniquity unfurl doorman modulus sanatorium reapply braise dinar overcoat bushing glut batty tinge
    springbok singe bemoan ibis raceway heartbreaker plantain impropriety adaptability aggressiveness allegorical
    argon astonishingly astonishment beryllium betrothed billiard bloodthirsty boisterous cacao calypso
    compositional cutaneous decadence deconstruction defamatory depravity disheartening garibaldi glassware gooey
    habitually headgear hep hydraulics hydrolysis hyperactivity illiteracy inconsequential indignant infamy
    infertile insolvent intergalactic irregularly iterative lengthening lighthearted lodging meagre meditative
    mindedness multivariate nadir numerically paltry pinkie precocious preconceive presumptuous probabilistic pronto
    purview quicksilver ravioli sodom tetanus thrifty thrombosis townspeople tyrosine unbridled undersea unopposed
    wanton wedlock wry xc yon joiner pontoon gnostic anima antiquarian kaleidoscope redecorate emcee baronet zing
    commissary gridlock storybook pontiff schilling scowl hitchhike commentate flay centralisation centralization
    analgesic despot expunge radiologist vole peregrine brahman extravagance keyhole seamstress bandana verity seedy
    buttercup golem buzzword geneticist indiscretion monger benzodiazepine millionth unsavory unsavoury leer
    dystrophy dumbbell plotter outbuilding flit emancipate ruck acceptor parka southland lithograph pickpocket
    misdeed deadbeat pram viaduct snowboarder roomy lymphatic psychotherapist filet thrall flume gob presbytery
    honeybee margarine sojourn chide cornet falconer breastfeed expedient firebird overwrite abominable absolution
    adequacy ambulatory benzene blackish brevity burdensome cadmium candida carnivorous characteristically
    chromosomal claustrophobic counterterrorism crayfish deftly dowager eaves euphoric evangelism excelsior
    exploitative frostbite hakeem heretical horst immeasurable immorality immutable impressionable indisputable
    ischemia landau lauder licorice lighter linearly maliciously menagerie metallurgical monoclonal nosy omnipotent
    parallax penniless photogenic planting pollack predictability quaternary reconstructive retaliatory rustling
    sawdust scrotum scruffy sewerage smoothness spontaneity stateless stunningly surly torsion tosh treatable trier
    trouser unbound uncalled undemocratic uninvited unpunished unrecognized untested urethra vaudeville verve cobweb
    shallot subsist mandala appellation pariah outshine incompatibility surrealist dockyard feller impersonator
    lumberjack headbutt switchboard roleplay coauthor hummer scarab swathe geordie pulverise pulverize globalise
    globalize newsstand matchmaker leprechaun pedicure greenway halter spay classifier ethnography slop rambler
    headlamp rho salter sideboard commandeer crybaby oddball encyclopaedia glint foetus materiel conveyance
    haemorrhage agate contravene entomologist headland exalt triglyceride flirtation hotshot foursome hearse bloomer
    beholder hacienda pulsar peerage forecaster condensate racy throb aah gigabit thebe rewire flanker megaphone
    purveyor rhinestone crossbar exemplar dethrone dispossess rehash adversarial amiable amygdala antebellum
    apathetic ballistics bewildering billiards biodegradable biosynthesis blasphemous bonny bungee carina clunky
    contemporaneous deceptively demography devilish disloyal dissociation earthen entrapment erectile grainy
    greenery gynecology hakim handily henna hussey indigestion inversely justly lactation lindy lough lumpy malacca
    malaise meatloaf menial merrily monogamous mountaineering napalm neurosurgery olden oneness otherworldly
    paediatric painstakingly pantyhose parametric parentage practicable quantification reflexive shad skillfully
    sombre sou subliminal symphonic taekwondo taka teak teary teethe twofold uncontested uprooted urea villainous
    voluminous wonky ophthalmologist bock pussycat reptilian camcorder frailty pucker implosion walkout exhume gimp
    clank aftershock acquiesce elan matador outstrip worshiper bioscience fibroblast knockdown adjuster inlay shill
    futurist homophobe brickwork unbeliever reprogramme conclave dalmatian malady overcook lookalike platitude
    profiteer pollster fireproof plod cocker truckload diuretic peddler histone plexus flywheel collarbone polemic
    burg respirator apothecary crankshaft saturate indoctrinate wingspan extrusion tannin manhole extractor clink
    taster teacup raincoat cabana satirise satirize breadcrumb multiplicity liberalise liberalize countertop abed
    adieu aground badlands bearish bebop bitumen buss carelessness commensurate corgi dauphin dibs doughty dusky
    eastside eloquence enquirer excrement fermi forlorn fragmentary gaudy gauss haddock homeopathic homogenous
    hydrology hypoxia indecisive indefensible indivisible ineffectual inextricably innermost insoluble jitters
    mayflower melanin musty normalcy oceanographic overblown oxytocin pathos peninsular physicality portraiture
    potable psychoactive punctual quickness reentry robustness roleplaying satisfactorily scriptural sleet snarky
    sorghum stubbornness subcutaneous subservient succinctly summarily tattered thickening tinnitus tropic
    uncomplicated unconnected underweight undetectable unprovoked unremarkable untrustworthy volition gaffe kook
    puffin reignite cottonwood rosebud shareholding interrogator polygraph jib blanch militarise militarize
    professorship bodega steeple chaff aphid sharpshooter sharpie assembler bondholder mandolin disbelieve hardback
    decouple discoverer racquet instigator detonator arraignment curler tadpole reassert visage showman conjugation
    parapet shim digress angelique roble mountainside scalpel barman microcosm poser sheaf rube quickie mote recant
    courtesan stratify dollhouse tamale syndication misfire flue claret palatine sunspot exfoliate convulsion
    barracuda squall canter aimlessly alfalfa brimstone burly chlamydia cognizant conservatively coolness covertly
    dingy disillusionment droppings drowsy eminently esprit feverish fibrillation fizzy forcible frenzied frightful
    geopolitics gloriously historiography idolatry indelible infantile interplanetary irreverent isthmus itinerant
    jello kino leniency malleable marquess mercurial mollie mores parson piecemeal pilar poetics prefrontal
    presumptive psychoanalytic raucous reinsurance resolutely respectability retrospectively sensuality serrated
    steely sweatpants syntactic totalitarianism unassuming undersecretary unintelligible unorganized xvii bulwark
    tine indentation propriety readjust wherefore conjoin conservator demarcation jute geisha toiletry newscast bur
    accost dishonorable dishonourable yearling resection woodcock ostracise ostracize homily whaler synch techie eke
    stalinist toke bitty elegy undercurrent interstitial tomboy chalkboard chloroform biologic orchestration enliven
    stepdaughter corrie foreboding scape tabby vise gratuity physiotherapist spammer starlet tincture hob adaption
    muffler pinata chiffon jostle sapling hurtle minuteman wallop auger actuary benedictine wrecker accretion
    latrine neocon conch rapporteur disclaim fib fritter absorbent acrobatic acuity alkyl arbitrage archduke
    attenuation avionics casting cathartic ciao citywide comatose consternation corneal defensible dissipation
    dynamism entomology everyman factually fiscally gallbladder gestational godless gruff haji hearthstone helical
    hemorrhagic homy igneous incredulous intensification interwoven lyrically mariachi mezzanine mistletoe mumps
    pajama pathogenesis potash predisposed presentable protectionism radiocarbon raunchy roughness scaly
    sentimentality speckled unfairness unwieldy urology vertebral pessimist pretension anemone floorboard portico
    cuticle moraine sphincter roundhouse beautify broil marinade ladle hysterectomy subsume inst denizen fatwa
    trumpeter whopper denunciation sandstorm preconception savant equalisation equalization affaire telco perturb
    crit interferon accumulator armadillo wristwatch woodman bramble honoree agribusiness reconvene microfilm dura
    backroom plenum screamer beetroot sternum cay hyacinth foment bobble memorialise memorialize charmer handpick
    chutney antipsychotic menthol sniffle sarcoma pippin ladybug cockney throwaway bole reclassify excretion
    schoolmaster paleontologist dink bloodhound roaster perforation immunotherapy interment flamethrower recuse
    castaway statuette abdication admittance alveolar ambivalence anthropogenic arboretum argent bereave
    bicentennial biff blameless bravado cassava cellulite chaste communicable convergent cosmological craps creatine
    crick derision dermal dressage dysentery ecologically firmness germination gonzo goodie greaves healthful
    helplessly immaturity inclement iridescent justifiably laborious lavishly lazar legible lingual livable
    lowercase lusty malnourished manna multifaceted obsessively oregano outrageously passable politburo polystyrene
    preemptive puny radium rancid recoverable redistricting restlessness selectivity snoopy stenosis suffocation
    tenfold togetherness topographical traceable trite undamaged unrivalled verily vocally wadi wily delist
    weeknight refraction intercession lassie commissar storehouse anagram nostrum inoculate outlander polyurethane
    colonoscopy hideaway realign monetisation monetization plebiscite supercharger ultima heifer hairdo
    translocation croak fugue gizmo petticoat drapery pleb toothache junkyard overreaction weaponize adjudication
    urbanise urbanize arsonist morsel dogfight precipice sorceress recherche interject neb phenol resize eventuality
    gelding replant embolism readout derailment zirconium reinterpret ideologue encoder actuate gunboat liquidator
    saute headdress silicate nanometer nanometre blinker doubter liaise ameliorate workaholic workhorse spaceflight
    aspirate earthworm earpiece coddle bridegroom outtake peony acetone actuarial anathema appeasement barrack
    belvedere bonsai boyish bps buckwheat capricious carcinogenic chromatin coaxial cotter desalination dimly
    discernment disrepair doing euclidean extraneous exuberance ferrous feta herbaceous hither honky hurriedly
    illusory inadvertent inaudible incapacity industrious ingress insufferable isometric lido lucerne magnificence
    measly moronic multidimensional naturalism neoclassical neoliberalism newsworthy omnipresent osmosis paganism
    paleontology parabolic parlance permafrost politic preeminent prefabricate provisionally rejuvenation sarin
    scratchy sensuous showy silliness skittles spate spelling stealthy subduction suburbia sylvan thorium throe
    unaltered unapologetic unclassified uncool unloved unsightly uptick watertight windward preempt quin sheathe
    emoticon gillie intercede bulldoze floodgate origination stamen crosswalk recyclable abstention gratify renege
    extrude ingot sleight capo aeon patrician spreader encrust adder scrawl rend saxophonist imperil unlearn copier
    reenactment regurgitate doorknob pager incantation phonograph neckline dormer floater indignity phoneme rifleman
    woodcut toga deregulate quagmire untangle dishearten defibrillator subcontract beefy lemma cornice dyslexic
    cicada prostrate occlusion whet bicyclist descendent porpoise sealant preschooler afresh annular appreciable
    associative assuredly atherosclerosis aural benevolence bewitched bodywork bracken castration caudal chowder
    clary constructively cryogenic decontamination demonstrably embattled encephalitis esplanade fervently feudalism
    forthright glassy gleefully glycogen godsend grubby guan gulch homologous horseshit iffy immovable inspectorate
    irate jezebel jugular lethargic mambo mediaeval militarism missus onside optimally optionally panacea parietal
    patronizing pestilence pewter philosophically recklessness rotunda sepia slapstick sourdough stoney stupendous
    surrealism tabor telepathic telescopic tenderly undiagnosed unease unrequited uptime varna wether wham yardage
    ironclad bareback anneal indemnify airframe spinster assuage marginalisation marginalization squawk chub crowbar
    gurgle shimmy punchy floodlight assail marl bandy cosmonaut purifier bacillus stopover defrost sot vestibule
    plait burnish discolor discolour breadwinner refrigerant sceptic mongrel dovetail evacuee printout ringleader
    chink quitter airdrop alumna heft tinkle segue keepsake omelet magnetise magnetize misinterpretation arraign
    uplink acolyte trespasser dumbfound serialise serialize corollary frisky wheelbarrow sadist samara anorexic
    spatter leger lasso unbutton skank accredit slaver scamper rollback vasectomy seashell misadventure stipe liven
    waistband sluice hammerhead archway abatement neurosis sealer agave huckleberry inducement beluga cybercrime
    reprocess juggler leaker inoculation ablation algorithmic amok angina apolitical archeology astrological
    beachfront borrowing chorizo comically commoner controversially credo cytoplasm debauchery decrepit dejected
    dynastic embarrassingly enzymatic esophageal flirtatious generative gentleness gnarly greenbelt haphazard huck
    hypersensitivity inadmissible indecision indomitable insemination intelligible irrevocably judgemental
    jurisdictional krypton lino litmus magnificently meniscus methodically mightily miso monotone odious offbeat
    ornamentation permissive powdery prescriptive redeemable ringside shifty southernmost sputnik stanhope tawny
    thereon thunderous transcontinental tweezers typographical unbeknownst unchained unedited upstanding vino
    voracious wasabi waterworks whammy wilful wye retouch boll transvestite refiner weatherman outwit premonition
    adaptor shoelace eigenvalue foreskin vestry essayist participle phage chrysanthemum kibbutz innkeeper wench
    joist saree lanyard evaluator salutation bedbug hyphen retardant trestle kisser exhortation cherub disburse
    isomer lifer amoeba pocketbook redline thieve twisty effluent coastguard dystopia matriarch proffer sunbeam
    thrasher coda spillway tetra tapper adios pleaser bromide cytochrome moulin vulva woollen acclimate applicator
    moiety chive marcher militiaman pursuer lipoprotein malformation reenter corkscrew joule filename jailer oboe
    sweatshop gnat bathrobe solenoid voyeur snowshoe gazebo flatmate grenadier halide bola adipose aggravation
    airforce amorous anabolic anemic appendicitis appropriateness autumnal awash banishment beastly becket
    brainchild brawn candidly conciliatory correspondingly culpability cyberpunk desegregation deservedly discus
    distinctively elaborately endocrinology energetically excellently fortnightly fulcrum ginseng grimy hardball
    heterogeneity hibiscus hin hyperactive icky identically immediacy inbreeding incisive inconspicuous indebtedness
    inhospitable inoperable insufficiently irrevocable irritability laity landlocked latterly leukaemia lingua
    maleficent mottled mucous osteoarthritis peerless permanence permeable personhood ravenous reclusive riparian
    singularly skimpy strangulation stratification stretchy suckling sucrose sundry swampy tidings tranquillity
    transitive trigonometry trimming tutelage typhus unaffiliated unconscionable unflattering unrecognizable
    unscheduled unstructured voiceless wimpy wordplay anesthesiologist mugshot chatroom singlet nosebleed plaything
    waistcoat winkle cityscape tipper retry revile waistline extricate pigtail contort archeologist moorland alcove
    mnemonic seance closeup degas glycoprotein goalpost shaper sprocket wombat expletive tress abbe eggshell
    maharaja paraffin headwater multicolored multicoloured bathhouse cellist insinuation miscommunication culvert
    rainstorm outclass infomercial rouble coot rime leninist cinch interlace creamer pappa wold houseboat
    exoskeleton outhouse lampoon disquiet cesspool cupola shipbuilder reorder farina couplet gamecock reenact tussle
    splat repossess acrobatics aerobics alertness barbarism battlefront blissfully boneless brainless breathable
    cavernous changeable chlorophyll chroma cochlear concomitant constipate creationism crump determinism
    disaffected dreamland egotistical erudite guile hilarity homey inactivation kingship lifelike loveable margate
    melancholic mineralogy monogamy monotony mortally moveable musculoskeletal myeloma natty nebulous pix postmortem
    postscript prehistory prismatic readability redox reductive refundable restful savagely schoolwork shaikh signor
    soapy spatially spectroscopic speedily spiky sulfuric sunroof suspenseful teleportation temperamental tripartite
    unguarded unionized unscientific untamed vermilion weaning pyre hadron hotbed generalist skeet yardstick
    aphorism howitzer mammogram pogrom forestall demotion abscond fiver lode pacifier ratepayer soiree headhunter
    instrumentalist pillowcase deform flavorful flavourful geranium lye valedictorian puppeteer astrophysicist
    cognate dreadnought galleon passe academician grantee vesper caramelise caramelize warplane heckler promontory
    hoya nob clack palpitation parasol satirist waveguide secessionist layover impel rota sump cartwheel
    inflorescence easel pushover arthropod escapee counterweight barbeque snapdragon woolen brutalise brutalize
    minutia emote watchmaker macaque gainer dictation hunker mastectomy stocky aether affluence backwoods balsamic
    canola cochin conciliation dendritic desecration didactic domestication epithelium ergonomics eukaryotic
    excitable formulaic funnily grisly guesswork homeostasis impassable impatiently individualistic insolent iridium
    irrefutable jovial mesothelioma molybdenum motorcade nihilism nonchalant opportune palmyra pejorative
    planetarium premarital procreation pyramidal receivership replenishment sanguine serendipity soya stillborn
    suspenders teenaged thematically unconcerned underbelly unlisted unpredictability winless wipeout wizardry zonal
    harlot parlay barbell dachshund positron bozo effector homebrew constrict connive optometrist houseguest
    lamentation pupa coloniser colonizer mouthwash typology casement ducky intramural igloo gringo integrator biter
    mauve stewardess accelerometer hygienist inductee asymptotic rasp immunoglobulin disconnection typist platypus
    flintstone tabulate bluebell archdeacon forehand weenie polypeptide currant marquise overvalue immunise immunize
    supposition extrovert physiologist crystallise crystallize presuppose breakwater clamber circumscribe proscribe
    flout ballgame lodger conga gramophone risque sprig drumstick broiler catalysis generality mollusk postmark
    acidification acropolis anthropomorphic autonomic backfield beleaguer bennie bicarbonate boudoir bowery celibate
    chancel congratulation congratulatory continuance cordless countrywide cryptographic darwinism deadwood
    deceleration developmentally dicky dint disagreeable disembodied duffel emaciated endoscopy ergonomic especial
    estradiol fanaticism fireside freemasonry glandular gutsy handiwork homicidal hydroxy intricately inwardly
    italic lanky loveless lurid mesquite misnomer mournful obstinate ontological periodontal petulant phenomenology
    philology pointedly punctuality rigidly sandpaper scurvy singly strep subjugation tangential transference
    unchanging unfunded universality unsteady unturned voluptuous wintry subfamily misdirect excommunication labium
    changeover moll mosh suffragette formalism miscarry carrion falsetto transgress histogram doormat scheduler
    greenback exterminator cranny saboteur superconductor oration rusk whir cubby kneecap hitchhiker fuchsia
    contravention eardrum reverie monorail millstone universalist enrollee antihistamine copolymer lemming feedstock
    taxicab gaff squaw rucksack somersault defecate subroutine asthmatic parser zillion dimer exon apportion
    diatribe epidemiologist travail miro overburden tater libretto creamery sauteed thermoplastic puller sprayer
    slosh icicle experimenter bolo divorcee miscalculation acetyl agora alumina amicably askew bicep bulimia campion
    carpal conferencing cornbread crudely cytoplasmic deleterious delft detritus disengagement divinely driftwood
    drivel effeminate electrolysis emotionless emphysema endometriosis excision exogenous expandable ganja genial
    geophysics goalless gunnery headlong homology humerus hypertrophy iceman incestuous luge mettle militancy
    monochromatic motherly northernmost okey optically ouster oxymoron palmetto phonological pinkish postoperative
    pretrial primus probationary relevancy roan secretarial strapless stupor systolic tightrope tink trepidation
    unanticipated unionism unselfish unsound unverified unwashed urination verso vibrational vicariously volumetric
    vroom yachting frond necktie timepiece hypo oxidase caw masque tendril usurper triangulation timbre fess retool
    moccasin flabbergast masterwork camber mongoose flathead tardy eviscerate biotic strainer newsreel hangman
    choker limiter micrometer micrometre delimit naysayer parsnip subterfuge skiff arranger granary transceiver
    gipsy clobber ordinal cliched scrubber stethoscope exorcise narcissus spastic tambourine sidetrack imbibe
    rhododendron overplay polluter solute stirrup unbox granddad patrolman procurator turnstile morel turtleneck
    storeroom scruple isolationist uppercut indigent jawbone naively meerkat alabaster allegro anaesthesia barium
    bauxite biometrics bladed blowback boathouse calumet cardamom chard closing cogent comprehensible condescension
    cyan diction dissociative emf epidermis epinephrine faeces flabby fornication gaggle gonorrhea gregarious
    halibut holotype immunodeficiency inlaid jaundice joyfully larynx lithography loathsome modicum mujahideen
    omniscient overpopulation postmodernism primeval promiscuity purplish rabbinic ravel reachable reductase
    reintroduction revulsion rubicon sandalwood scrawny solvency spyware subsidence sullen symbiosis taffy
    tantalizing tectonics tepid throated tripe unabated unafraid unambiguously unearned unenforceable uninhabitable
    unread unsaturated unsurpassed waxy wistful wolfram yule grabber misspelling enjoin hyperlink enchilada rehire
    rottweiler illegality purebred scrunch ensnare leapfrog swig smock confection schoolmate reefer quiche flagpole
    bilge deferral salivate guzzle libertine matchbox chafe repairman unscrew telomere lessee bricklayer neoplasm
    quicksand sepulchre flexor psychoanalyst tricolor tricolour frankfurter vulgarity insomniac straggler canonise
    canonize slink decriminalisation decriminalization protrusion escarpment paintbrush yeshiva redeploy streetlight
    kerb incisor leaven internationalisation internationalization bazooka winder farthing adjournment dreadlock
    misconstrue blooper materialist oxygenate baste crystallisation crystallization teat molt refutation androgynous
    animus antipathy arginine awol balmy binomial blinders chuffed citric corroboration croquet crosshairs
    crystallized cuppa delectable dreadfully elation etcetera flipper fluorine foursquare grammatically gratefully
    gumbo homeward inane ineptitude inshore intelligentsia interrelated jak lakeshore leaved lysine majorly meteoric
    midair nightmarish northwards obliquely operationally outermost overzealous peasantry pitman porosity
    prejudicial preponderance putrid reproducible retrial ritualistic royally scoliosis separatism sorrowful
    technicolor transduction tufted tumult uninitiated uninspired unrestrained unsanitary untoward uppermost verdant
    vicarage serif prion shiner necromancer filer flunk catamaran amble cultivator smooch encephalopathy hauler
    begrudge skateboarder litigant cataclysm newsreader leotard phosphor cilium burqa gunslinger refract
    minimisation minimization publican underling misbehavior misbehaviour crisscross logarithm mismanage gawk
    intermingle burka bisect glazer cufflink quint bluster timberland staphylococcus narc womaniser womanizer
    earthling skimp camellia knocker quasar combust decelerate ghat impinge entrap manhandle lambast externality
    feint clairvoyant jaunt linesman stymie troubadour crinkle bonobo forebear croon cirrus cornfield naivete
    aberrant absinthe acetaminophen adamantly administratively ageless algal anachronistic anatomically annoyingly
    answerable apropos bedlam bibliographic bloodless boreal brackish bream burlap capstone cleverness coagulation
    coldly colloquially congruent contributory counterintuitive dateline dauntless dialectic disorientation diurnal
    divisible domineering emblazon environmentalism fabulously faithless glittery globular goddam guildhall hanuman
    haulage headstrong humongous hunchback hydroxyl hyperspace inalienable incongruous insufficiency interdependence
    interleukin intifada intracranial irreducible kitsch lazily lethargy lifeblood linguistically littoral madhouse
    maelstrom minty moldy nonviolence ochre opulence orang overeating pancreatitis pandemonium personable phoney
    polypropylene profitably publically recidivism repeatable roadhouse ruinous saintly scalability seltzer skyward
    squalor staunchly steadfastly stubby surreptitiously tacitly threefold trapeze unconsciousness unconvincing
    uncooked undaunted undeserved unsaid unsurprising velvety vim woeful verandah stealer unfavorably unfavourably
    hyperventilate upholster trundle bishopric puffer contrarian demagogue neutrophil gargle bogie outgrowth sorbet
    admixture ditty grovel misquote ribosome checkbook trailhead pullover gooseberry expropriation curdle nuzzle
    nitrite dollop dongle discontinuity digitisation digitization tapeworm aldehyde strafe pel vaporiser vaporizer
    bookworm firebomb airlock demonstrative letdown blubber grenadine rationalist zircon pinion proviso interpolate
    persimmon gantry cretin bruiser letterhead mamba outbid undergarment goldmine rajah arco stockade fungicide faro
    adjuvant caldera satiate oxidant forewarn workpiece histamine inebriate bobbin harmonisation harmonization guppy
    adenosine aftertaste ambiance authentically biathlon bothersome busby canfield catnip causative chalky
    congestive despondent dialectical digestible dopey eastwards eldorado enormity extramarital fandango fearlessly
    fortuitous freestanding frenetic gangrene gluttony goatee grist haughty headmistress horseradish hypoglycemia
    hypothyroidism immeasurably imprecise invulnerable irreconcilable jittery judicious laudable liftoff logarithmic
    loudness macroeconomics occipital ophthalmic ostentatious oversize patina perspiration phenotypic pontifical
    pubes refreshingly relativism representational republicanism rickety ricotta sappy sixpence skinhead splendidly
    striptease synergistic thermally trachea transitory transparently treasonous tribalism trig unattached
    unmanageable unmoved upshot upsurge vivacious warlike framer soundproof deliverable alarmist pushup brocade
    tantra looker thousandth saunter stator yucca aphrodisiac plinth jangle earthwork petiole dingle shakedown
    sinker cosponsor tumbleweed decapitation chronograph hematoma demigod seahorse episcopalian choc fistula
    quandary augur chinchilla chaise cranium inflame sequencer mammary retinue curio bodice gendarme growler
    infielder chiller reallocate blotch gyroscope sniffer evocation ane imitator stowaway ducat penitent spanner
    marsupial brainy masseuse peal colonialist falafel muslin footbridge plover proclivity possessor cockatoo
    attestation calla personage phosphatase grifter schoolyard autocracy freshener zoologist sublet trounce bushman
    ably abortive aikido artfully baptismal beeswax benthic bight biohazard breaststroke cartography cataclysmic
    catharsis cerebellum cohabitation collapsible contractually dicey disinfection disobedient distantly dizzying
    downtrodden drowsiness dutifully dysplasia egress endangerment enrol evermore exegesis extrajudicial galena ghee
    gravitation herbarium honeysuckle hypothalamus imperium inimitable jealously jumpy loath loopy magdalen
    manifestly metamorphic motility mucosa neuromuscular obsolescence penile perfusion resplendent rhythmically
    salvia signet strangeness strenuously swordfish swot taking terse thermonuclear timeliness traitorous
    triumphantly trustworthiness unadulterated undeclared undergrowth unseemly unsympathetic unyielding wilfully
    xxii zany microgram boatman changeling flowchart prolapse arb woodwind microtubule debase scrip nimrod unroll
    mope showgirl mugger etiology guava nocturne dropper forger fusilier rancor rancour anachronism obfuscate karat
    functionary seafarer provocateur thresh recompense bidet cannery sone brownstone earplug bung legation hydrolyse
    hydrolyze drawstring infinitesimal boater optician injectable adornment convulse harpy scrim disassociate
    figment infinitive evangelise evangelize harpsichord luger parakeet bighorn hugger debutante nameplate schmuck
    wattle eyesore percolate mastiff conformist mulatto overstay vocalisation vocalization seaplane bamboozle drawl
    bleat loam pontificate yodel cofounder recondition prat fishnet multivitamin moisten mollusc abalone affable
    alarmingly alopecia apocryphal arguable avowed baldness beekeeping bisexuality bismuth bitters biweekly
    bizarrely bulbous butternut cardiomyopathy combinatorial coolly coronal curable curative cushy cysteine darkroom
    desirability deuterium disenchant downwind ectopic endoscopic fallback gargantuan gavel glitz godlike gridiron
    haggis hanging hoarse hydrographic imperious infanticide inordinate insensitivity insincere insubordination
    isotopic launchpad leeward lustful lustrous macroscopic milt nonverbal overprotective panache pathetically
    pedantic phallic phonology pickings polymeric prescient resiliency rockabilly salivary sanitarium sauerkraut
    sedimentation shaving shitless sleepwalking slinky slipknot solon spellbound spiel spunk strident swank tritium
    tubby twill ubiquity unaccountable underfoot unevenly unknowable unreachable unsealed upswing vastness deflector
    taxidermy prude inculcate demarcate contusion abrogate switcher dobbin zit drawbridge trellis individualist
    recliner shellac motorboat applique sepal diorama wooly moonstone massif terrarium watercourse oversimplify
    linker situate oversell vocalise vocalize idiosyncrasy reassessment megabyte adjudge interlink proselytise
    proselytize abattoir trivialise trivialize preteen speakeasy sombrero restorer spline underpass busk hotelier
    chattel crone holdout urologist yesteryear tryst smithy footman ruffian basset metronome antiquary snatcher
    nitride tarn abductor conquistador aerodrome abacus acetic agape aimless ambrosia amoral anise argumentation
    asphyxiation backstroke balsam barbican bilingualism bobsleigh boniface boxy celluloid colic commonsense
    conjugal coupling courageously covalent crawfish cruciate dandruff deductive diphtheria disturbingly easygoing
    epidermal erratically etna farcical featherweight folate forthwith gestalt greyish grog halcyon harshness
    headscarf hotness insolence instigation irresponsibility jamboree lidar lox marshy matriculation mercifully
    octagonal operable orgasmic pacifism postnatal preferentially proportionality proportionately provident
    pubescent quantifiable reconsideration recursion religiosity reportage roebuck scrumptious shamefully shariah
    shoestring sleaze stockman stylistically subjectively swanky synchrotron thereabouts thermos tinsel tortuous
    triumphal uncooperative undisciplined uninjured unobstructed unobtrusive unwitting upturned wanderlust waterside
    wattage weightless wheelhouse admonition hermaphrodite bearcat emolument rhizome crackpot extrapolation nub
    criminalisation criminalization gerbil rive sapper lyre ladybird postdoc cutlass mastodon glute upstage
    alternation tugboat presage biochemist hatchling minaret garble constriction hellcat tomcat debater caseload
    internationalist knockoff pythagorean dustbin bonk gib hussar backstop swelter debenture tranche broomstick
    opossum prophylactic hessian speedometer burl cajole howler legate siesta abutment tranquilizer byline plebeian
    skimmer procreate organelle reverberation expropriate cantaloupe accursed afterglow aghast antimatter
    apologetics autonomously bedridden coldness coleslaw collard committal contemptuous cosmetology
    counterintelligence dastardly deadpan dewy dilly discontinuous dominatrix elongation enthused escapism
    exasperation fallacious fastidious fealty filial flaccid gastronomy genteel glib glorification hairdressing
    hemorrhoids humanely ides impregnable indecency inexorably insipid intercollegiate interdependent jiffy
    knackered lah leaded lossless lyceum mammography maneuverability mistrial moorings mossy myopic nape
    noncommercial nondescript objectification phytoplankton plantar pliable ponderosa prewar prognostic raspy
    recuperation referential renunciation repute romaine rounders sacrilege safekeeping seafront selfishly serine
    snazzy spiny straightaway sudoku surefire torrid ulcerative unabridged unbearably undeserving unfunny unkempt
    unmitigated unneeded upmarket upriver uric warfarin worthiness yore simpleton riverbed militarisation
    militarization landmass prowler deejay bauble maintainer inflect locum workbench democratise democratize
    coffeehouse nightgown neigh florin erg humbug speedboat razorback northland tactician codon keystroke yuppie
    bookend nawab sulphate redden decanter streptococcus deceiver flapper memorisation memorization catcall fistful
    weakling unionisation unionization predilection supplication autocrat herdsman cardholder softener confidante
    beaut lovebird hame vizier layperson rapier marionette ovulate enumeration sunder interlocutor marly corduroy
    junker decompress scruff anticoagulant churchman monarchist paraplegic stickler chine emigre reformulate pincer
    predispose interdiction rectifier spillover stricture nighthawk stapler caboose coalfield crafter souffle
    clearinghouse durian legionnaire alleviation anchorman applesauce balmoral bewilderment blankly bombastic
    capacitive carapace competently constricted cordially corporeal crud cybernetic cyrillic decaf declarative
    demonstrable dinky discontinuation dismemberment drunkenly dutiful earshot elitism entente escherichia factional
    fiftieth flatbed forceps frothy gallium gastroenterology glebe gramps grudgingly headroom heparin ideation
    impeccably impulsively inedible jailhouse jubilant kobo krill liposuction lowdown lyricism mahjong menopausal
    midline mimicry moonlit multiracial myeloid naira offhand okra optometry paella panicky pensive photosynthetic
    plenipotentiary pons preppy quantitatively rattan repositioning rickey rumba silesia skittish smokeless solidity
    speciation squeamish stoicism strontium tabasco tarsus thickly unaided unbecoming unmistakably unrealized
    unworkable valiantly virology wastage waterline weariness wheelbase wholeness zona convener transposition
    agglomeration levis shew guaranty poltergeist pinstripe incise gentrify iodide viewfinder hoodlum
    conceptualisation conceptualization satyr stopwatch housemaid scrounge wallflower cockle fibula superposition
    waster wheeze policewoman hydride phenolic tenderloin workweek infantryman taillight sycophant cheapen
    typescript oratorio handstand gradation overspend artifice ruminate shoebox songbook tourniquet brawler
    emasculate gauche cluck pragmatist miser iva mandrake smokescreen pentagram meanie lockup compartmentalise
    compartmentalize velodrome infiltrator acceptability alb architecturally assertiveness astride autosomal
    bestiality biracial butane calcite centrality chamomile childbearing classless contrition counterclockwise
    crockery dais degeneracy disloyalty dregs extrinsic finality foldable gatehouse gentlemanly glycerin goldeneye
    goldilocks grayish gymnastic hashish hematology heroically hokey hydrochloride impolite irrelevance leathery
    libertarianism lisle maidenhead mammy militaristic mirth mitosis nimbus nog oomph plausibly plucky prohibitively
    proximate queasy rapprochement reappearance redrawn remiss reticent revisionism rheumatism scintillate
    selflessness silken slippage slowness smattering spongy stratigraphy tapioca ticklish tulle unconvinced
    underclass unpopularity unquestionable unreadable variegate vehement vinaigrette petunia expressionist
    newscaster survivalist aleutian boatload slather uncouple conflagration prepayment dimwit genealogist handrail
    bract fictionalise fictionalize paymaster backboard knave dissension boxcar jibe dehydrate dogwood sura borer
    sharpener gird grouper madrigal electrocution oversleep moderne pika southpaw caulk addle ghostwriter
    globetrotter splay hedgerow miler bassoon ammonite redouble futon grounder guardrail apprise banister gaffer
    dramatisation dramatization returnee mange catty byway milkman vestment reanimate pilfer quesadilla brainiac
    suffuse coronet chloroplast lozenge twinge boozer dunce airspeed amply antithetical aromatherapy birdsong brogan
    businesspeople cacophony capitalistic cenotaph chafing chambered collation coming confidentially connectedness
    cooperatively covey customarily deactivation diazepam drudge encapsulation enchantress epistemological
    expediency facile fatherless fittingly foreshore glycine goop groggy guano histology homogeneity huntress
    idiopathic implacable infirm inga lengthwise linoleum listeria magnanimous magus maniacal miniscule misdirection
    neurobiology norepinephrine notional obverse offing offstage oka palatial parley paucity peculiarly pelagic
    phenomenally phonics physiologically pithy pittance placental preclinical raster repulsion resistive resurgent
    rosita rubbery sashimi seasoning seditious shortsighted tenner thankless triceps unappealing uncivilized
    undoubted unpatriotic unrepentant untidy useable veep viewable vitals washable washy wetness winemaking woodbine
    miscellany semaphore rightist intranet orthodontist balaclava lowlife seaway shitter fief pasteurise pasteurize
    carbonyl walleye battlement evert derangement aircrew goofball cormorant demerit peppercorn treetop milliliter
    millilitre enunciate covariance twang lav cookout romper subwoofer swindler demilitarise demilitarize secularist
    joyride copywriter colloquium potluck laver transmutation warthog auteur varietal edify debriefing eukaryote
    thimble protestation sima curacao jacobin stillbirth interferometer questioner spiritualist calender tubercle
    bagger adulterer cutaway canonisation canonization halfpenny brazier aby hoodoo acetylcholine adulation
    aforesaid amniotic antiwar aphasia astrophysical asunder backstabbing bimonthly binocular bioethics bolus
    briskly bubonic bursa caddie cellophane chrysalis clumsily convalescent costal couscous cristal crystallography
    damper discordant distrustful downy dualism embitter evidentiary fatherly faultless foxtrot frizzy
    hallucinogenic impetuous inadequately indisputably inky kph levity malfeasance mechanistic mezzo
    misappropriation morello mummify newness nontraditional oxidizing paneling paschal passivity percussive
    piezoelectric presidio productively propylene prosaic pyrotechnics rationalism remorseful reticence reversion
    saran seafaring sexiness sociopathic squalid stringed styx subordination telluride thunk tupelo unabashed
    unencumbered unfilled unjustifiable unnaturally vegetarianism vicarious villainy virtuosity virulence warmer
    whimsy wormwood adjudicator hippopotamus emplacement revenant juicer sib dictum ardor ardour hydrangea jobber
    initialisation initialization clime crouton nought delineation careen peon reappoint simile minder blab underarm
    armature snafu transmute resubmit washout pinhole pecs reawaken accrual nightcrawler preen rostrum dither
    odorless odourless semicolon cocksucker firebrand gynaecologist miscreant warble cultist glucocorticoid ultimo
    birthmark naivety riptide reactant mudslide handoff headwind anther mooch cetacean crevasse directorship
    sommelier acoustical albedo amateurish anaphylaxis angelus angora anyplace appetizing babbitt bast blackfish
    bloodshot bronchial butterscotch caesarean calcareous capote carotene cesarean colloidal concurrency corker
    courtly cybernetics diametrically disuse drinkable empathic existentialism flexion flippant fondue ganglia
    ganglion gingerly grouchy gusty heaviness hedonism hereof heretofore immemorial infotainment jodhpur jumpstart
    knell maltreatment nary newsflash nongovernmental paleolithic pert prelims prophylaxis pullout radiography
    rococo scantily shaykh slaw snide steeplechase sternly stranglehold synchro tachycardia tactful tamarind theism
    theocracy theoretic transfiguration truthfulness tryptophan tyrannosaurus undersized understaffed unexplainable
    unflinching uninhibited unmodified unpretentious unprocessed vagary vermouth whitefish nicety spiller divisor
    impute slicer logbook humorist humourist solemnity crocus sidearm medico hominid hammy looper squelch liana
    reinterpretation cubit nightshade tormentor torturer foist spaceman dervish feeler burgle chatbot eft
    destabilisation destabilization renumber cantata playroom impresario dowel cowbell beadle windowsill barony
    strider shoplifter celebrant tamp glob tannery budgie pidgin basso stinker duce gammon recheck arachnid
    stepsister skylark granulate leukocyte reexamine morpheme nanosecond albumin aline anguished anthracite
    assistive audibly baldy biophysics brut caffeinated chargeable cookware corky counterculture crummy decryption
    detoxification diplomatically downfield droll drudgery endometrial eucharistic fallopian flatulence foetal
    forgetfulness fresher garish geodetic googly greenbrier headspace healthily hedonistic histological hooch
    hysterics injurious interminable keratin kooky leery lobed melodious miffed mistral mockingly morbidly naan
    nastiness nonchalantly onetime orthography ovate pageantry parallelism phlegm poon precipitous raglan
    redirection reputedly rood roundly sacramental sanctimonious sardonic solvable sorrel southwards spiritualism
    staccato subatomic tatters thymus tidewater unappreciated uncaring uncharacteristic uncommonly unplayable
    usefully vagueness valerian wherewithal colonnade simulcast entryway moisturiser moralise moralize chlorinate
    sidecar smoulder headboard egret brigand hallucinogen metatarsal mealtime sidewall weightlifter sandpiper
    steelworker oocyte cosine crasher balustrade holdover grump wildebeest entreat protozoan castigate hairstylist
    antifungal chorale niqab simian fille stateroom relearn hypnotist showboat falsification micronutrient camshaft
    mechanisation mechanization readmission triptych silkworm intermarriage pecker clavicle biplane jamb unionize
    screener amide sheepdog homogenise homogenize peeler stenographer claymore encamp backbencher recalculate
    reintegrate brier absenteeism ajar anjou apogee ashy bandstand banyan barnyard bazar belatedly bookish brioche
    brutish busily calamari ceaseless charmingly cognitively congenial credibly crozier cumulus cytotoxic decathlon
    despotic disgustingly doghouse doubleheader dysphoria expansionist expressionism firmament fondant foolhardy
    fossa freeware gaiety generically genitive glycerol gravitas grimly gutless haywire heredity hymen inaccurately
    inexhaustible inexorable lovemaking magnetically magnetite mapping marksmanship masterfully mitral moribund
    musicianship needlework nominative nougat nullification numeracy nuptial obstetric outerwear pacification
    perceptible perinatal pluralistic poetical printmaking promissory qualitatively ragtime redemptive remoteness
    rhesus sadism saki scrupulous sectarianism semicircular showmanship skydive staph starchy statuary stereoscopic
    stoneware stover systematics torturous touristy unassisted unranked unsatisfying unsophisticated unspoiled
    vermillion vitriolic wahoo watercraft waterlogged wisteria wordless brae costar dendrite gangway roadrunner
    sedge cropper larder matey waratah reoccur percussionist pastiche pullback pleasantry brainwave spigot kestrel
    obit matriculate yurt jilt transfix debrief fabricator smallholder cruiserweight glaciation phylogeny zinger
    blackhead newsman stratagem argonaut seascape evince diddle loll convolution erratum pigeonhole westernise
    westernize agonise agonize inductor pangolin flatbread spacewalk bifurcate aviary breastplate floret gimbal lilt
    neighborly neighbourly contraindication diatom terabyte fencer fetter bandicoot intuit trapdoor scull armrest
    selectman hieroglyph venter nutcase disbar miscalculate nunnery polysaccharide reformat connote shrubbery
    folktale cartographer endocrinologist soliloquy aftershave althea antifreeze asinine bawdy begum belfry bemused
    blitzkrieg butchery cinque claustrophobia computationally concurrence conspiratorial cornucopia demure
    disinterest electrophoresis embalming encyclopedic epistemic estrangement ethnology extenuate fallible filigree
    firing fissile furtherance gangland georgette glabrous godson gravelly grizzled harmoniously heartening hermetic
    hod holla hoopla inhumanity inoffensive inscrutable irrationally irrepressible joinery knitwear lally leninism
    lucent maxillary meiosis mensch myopia myrrh nakedness neurologic obfuscation parsonage perfectionism
    periodicity portmanteau postural prednisone prototypical pseudoscience puritanical pyrite reedy repudiation
    rheumatic ridiculousness roadkill sagebrush sanctification savin sevenfold shapely sleepiness soundness starkly
    stealthily stilted suds sunburst tastefully townsfolk tubal turpentine typesetting undeterred unhappily
    unoriginal unpalatable unwillingly upwardly vanadium vernal vibrato wickedly wordy wraparound redoubt factorial
    turnoff redshift strangler walkabout lech whelp incubus phallus glutton gnash unhook sparkler minuet snook
    humidifier travelogue daunt befuddle eyepiece terrapin disincentive wavelet footfall denature tetracycline
    aubergine connexion stepchild illusionist berm highwayman decolonisation decolonization nonhuman barbiturate
    copter headpiece caseworker miniskirt monocyte bather tog triangulate desperado adenocarcinoma runt sidewinder
    menage overpayment bolero grater demystify microbiologist altimeter clothesline joust scratcher sinew
    acrimonious anarchic arras barometric beguiling bevy bidirectional bioengineering bpi carboxylic causa chaparral
    chivalrous contemptible dependability dereliction distributive dominus dour efficacious electromechanical
    entrails eroticism exhilaration extensible febrile freakish guttural handedness heartstrings hellhole hypertext
    illegible immunological impertinent indefatigable intravenously irrationality kabbalah larch linearity mantua
    meritocracy metformin misdiagnose moxie murine necrotic neoprene nodal nonzero nosey nutritionally outmoded
    paneled pertussis pettiness peyote plausibility playfulness pleural predominance recalcitrant rectification
    regretful resourcefulness rung satanism shaheed skinheads snooty snotty subjunctive tedium thoughtfulness tittle
    toddy toleration topsoil triumvirate troubleshoot undesired unimpressive uninspiring unscripted vellum votive
    wilding missive technocrat atomiser atomizer deign hillock forecourt skein stepper inheritor recrimination
    rattler ingratiate kibble surveil idyll burro muscovite aught arbitrate detente freeholder trike rappel perjure
    scriptwriter titer titre macaw philander sundial aerate barmaid mothball enthrone wishbone endorser glasshouse
    parfait benediction corsican interbreed whitecap wuss bifurcation interloper dressmaker hie suppository towner
    outflank berserker canape untruth wader getup webmaster delicatessen rumple microsecond endearment sheepskin
    cutlet adulterous aftercare alliteration antimony axiomatic barbarous bashful batik bewitching bouillon cahoot
    casein coachman conger coniferous copulation cortisone craggy cronyism cynically desirous disheveled earthbound
    escapist fain freehand gyrus hacksaw haphazardly headfirst helpfully homeroom hovercraft incineration incipient
    innards intubation inventiveness isolationism kea klondike kola languid loveliness luminance maraud meowing
    metalworking multilevel musculature needful noggin nuptials opportunism pestle photometric pokey polygonal
    precariously progressivism psychosomatic psychotropic quantization rabbinical rawhide rhetorically selflessly
    sitting snugly spitz stevia studious styrene taupe testy thereupon thievery tiffin tourmaline turnkey
    unabashedly unanimity unassailable unavailability unbounded unceremoniously undercarriage unhindered
    unimaginative unquestioned unreserved usury vacuous venturi vibrancy clade macaroon coolie slinger silversmith
    pud hybridize effusion reinvigorate sultana interdict suckle panellist adoptee gaucho insole cannibalise
    cannibalize foible scimitar scud verbalise verbalize warder guilder autobahn sugarcoat egger burgher swill
    teleconference speckle rigger glisten pul cohabit haptic stepbrother debugger masochist chantry hearken
    warmonger radiograph longshot succor succour infirmity bandleader creche harken costumer libation wacko harangue
    roofer rumination intone gonad ataxia awesomely ballpoint betel bhakti biotin brazenly caries coincident
    confusingly counterinsurgency cuddy cuneiform cuttlefish deliberative differentially discouragement discursive
    dispassionate disrepute divan doss econometric econometrics entomological ephemera feverishly fibreglass
    funerary gelatinous gnocchi gobsmacked godliness haj hydrostatic icecream incredulity investigatory jubilation
    landless lasagne listless longitudinally macadamia manliness marinara marmite meekly methionine midwinter mouton
    muggy multiplicative peppy phobic polenta polygamous powerlessness prosciutto quinine rapt rearguard
    reasonableness rebus rhodium rosin rubella semiautomatic shekels sideburn smallish snobbery stabbing sterility
    stonework succubus teachable telephoto teriyaki theistic unbelief uncharacteristically unfocused unimpeded
    unmotivated unsweetened validly varicose vaunt vestibular wrinkly yarrow zaman floaty piste djinn phylum anklet
    commutation gardenia overextend gigolo benefice tarpaulin decant adulterate impeller misappropriate wayfarer
    goober festoon scorcher drafter pothead bollard feminise feminize canard scapula flan presupposition portent
    crossbreed earlobe epigram collectivist scabbard swoosh mispronounce holdup muss ornithologist holidaymaker
    lobotomy criminologist belch prostaglandin titillate marmot wedgie carjacking skyway exhibitionist disfigurement
    signifier antsy astern autofocus baloney beautification belladonna boogeyman boozy brainstem cavalcade
    cerebrospinal chequered choosy clostridium concisely conditionally consummation creditable curatorial datum
    disassembly dissonant doric dreamlike earthenware egalitarianism frugality furor glum griddle groundless
    hazelwood hematopoietic herculean hereunder heterosexuality hypotension irresistibly jousting keyboardist
    lethality levitation machiavellian mandibular masochistic midsection mongo mucosal naloxone newsprint ominously
    ornithology overgrowth papillon pater peritoneal profusion ratatouille ruthlessness sacral sensationalism
    shortbread shtick siding sinuous sirloin slipstream snobby spry stringy subsonic summery tableware talc tallis
    ternary therewith thither tinfoil titania troika uncouth unexploded unhurt unleaded unpleasantness unrivaled
    unsalted unsullied unwed venereal virile whither wintertime zippy spritz monad submariner candelabrum tonality
    straightener slobber inundation dweeb gamete ventriloquist muskrat musky kipper actualisation actualization
    banality mutineer thespian brevet disentangle hyphenate trekker nonwhite marshland shipowner theist speechwriter
    honcho actualize chasten muon gazillion trowel statehouse sty assize puncher preserver twiddle udder dietician
    vestal blotter regrow intermix sportscaster fibroid peduncle accouterment accoutrement notarize megaton scallion
    lamppost capuchin nonconformist masthead settee limber nipper bowtie oscilloscope miniaturise miniaturize
    bivalve farmstead honorific washcloth stocker truism nihilist clef heartthrob transom eclair hydrogel gallstone
    accusative alanine anaemia anesthesiology angiography annexe aquamarine astringent athenaeum atropine
    attentively azimuth blocky boilerplate breakneck campy cassia commutative compaction conformance countable
    defecation desorption duplicity effervescent escalade facetious follicular footloose frankness frighteningly
    frilly gruelling hankering helmsman hieroglyphics hosiery hubbub humorously hydrogenate hydrophilic incorrigible
    irresponsibly irreversibly islay jakes knotty kwai leasehold ligation luminescence merriment misshapen
    monotheistic myelin niacin noma offal oryx patrimony perchance peshmerga phonetically phosphorous precast
    predestination pumice reactivation rediscovery reticulum riotous sabra sangria senescence separable shortwave
    sooty spunky sublimation sympathetically theologically trophic tsarist uke uneasiness unfailing unknowing
    utilitarianism westwards wiry womanly circumnavigate exacerbation striate dioxin constructivist nonce bitmap
    maxilla weft waken omnivore entomb outsell phospholipid ejector massager tipple complainer tripper pipette
    valance arpeggio biddy dapple fistfight invitee immolation crier serialisation serialization misprint carotenoid
    spacesuit busker lessor cannula synoptic disillusion daub particularity snigger weekender waif blaspheme
    gazetteer neoconservative gunsmith astrocyte sublimate deferment constrictor abbess adagio airmail alchemical
    alexia anaphylactic anatomic angiogenesis annunciation articular avarice boastful bogeyman boney bonito butyl
    centerline concordance cornstarch discipleship doofus dotty downbeat droopy expository ganymede gerontology
    glutamine hardiness havelock hulking intellectualism irreparably isotropic jacquard jaunty khakis lakefront
    laminar lenten logistically mariposa metrology monopolistic monotheism morphologically nanna narcolepsy
    nihilistic numismatic ostensible overactive peridot physic pica pineal postmenopausal prelim quarto
    reconfiguration reforestation regretfully remarriage revelry rotisserie seductively sherbet skilfully snobbish
    soapbox taxon testa textural thunderclap twee uncoordinated unstuck unsuited vapid wistfully worshipful xxiv
    headrest ennoble lacuna lintel neophyte retch deaden lacerate belay goldfinch digression seawall dozer jaywalk
    loach landholder softie cortina feldspar mantelpiece encyclical hoodwink breadstick airfoil seraph pressurise
    pressurize microcomputer shipmate outrank obviate showstopper behaviorist behaviourist truant neurotoxin killjoy
    radian impugn grandee goner revaluation fuze slushy conic corrector herbalist pickaxe deify blather claro
    oncogene bedspread litigator crumpet dolt poky fundraise spillage beautician applet moult amortize rainmaker
    transliteration snowdrop coagulate congruence fop kike mallow serjeant sinter railcar fishmonger guffaw
    frivolity riposte cootie draftee speeder burry fiefdom scalper cantonment rowboat aeration akita antiaircraft
    aspartame attractively austral betrothal bijou biota biryani brasserie breathtakingly canna capsicum
    cardiopulmonary chauvinism chessboard conductance configurable coterie councilwoman crazily cress damask
    disenfranchisement dramatics embarkation estuarine expeditiously fashionably feathery feeding fellatio frazzled
    friendless furtive geologically gynaecology heraldry hermeneutics hyperplasia hypertensive imperceptible
    industrially innately investiture lenticular liveable ludo machismo medulla mikado mindlessly minx mycobacterium
    nebuchadnezzar noisily oriel osmotic overstatement paragliding polemical predestine psychopathy radially
    repentant reportable reprogram roomie sabin satiety segmental semiotics serfdom sheepishly sprightly stargazing
    subjection sulla symmetrically tearfully telemarketing tempestuous tempura tingly tippy triennial underhand
    undifferentiated undignified unfeasible unintelligent unrecorded vena watercress whizz wiggly xlviii clod faun
    maximisation maximization proprietorship repossession beanbag reorient eliminator goggle porthole tubule instar
    decamp synchronicity multicolor multicolour scrambler subhuman efface bigwig redaction interweave souk
    overcompensate rustler reducer tosser drover grammarian whiner woodworker demur bobsled skydiver betrayer
    distillate fruitcake calcification merman knitter misalignment readmit tarry brogue flavonoid blockhead
    menstruate bottler swale gizzard ironside colonic epitope chortle foundling paean metastasize refinish mestizo
    hanky acyl afghani alphabetic ameer anisotropic apocrypha apportionment ashen atheistic balsa beady blithe borax
    camphor coherently coitus collectivism columbo contrite crossroad croton dampness directness disappointingly
    disjoint dragnet duffle egocentric electrolytic empiricism feckless forbearance geochemistry geometrically
    gladness hematite heritable hypodermic idleness incalculable indemnification isomorphic juridical kilter leggy
    limbic liquorice lithe malachite methotrexate microelectronics noninvasive nonproliferation oxygenation
    paralytic patella pecuniary phosphoric porcine precambrian prostatic provable psilocybin psychopathology
    realness reflexively saccharine scrupulously seaward sensitively shipboard slanderous striping superconductivity
    swisher tarragon testable thirtieth torr treacle underhanded unreservedly uppity upturn waterborne wildness
    windsurfing yucky disinherit flasher landscaper aver moviegoer flycatcher newspaperman transept interleave
    innervate geodesic flashcard acquirer hearer chauvinist gannet anteater stamper depopulate existentialist
    paperclip hardliner squib newsagent splutter encumber typecast hymnal asana denouement stacker minibar tala
    oligonucleotide horticulturist nighty modeler italicise italicize ballplayer radioisotope bullfrog tackler
    pectin bootlegger secularisation secularization occlude overwinter blase interjection absolutist labial
    lampshade erythrocyte backhoe scandalise scandalize handmaiden lcm contrivance operetta toucan acquiescence
    angiotensin antenatal baccarat badness bedchamber beeline bluestone blustery bratty buckshot cakewalk centigrade
    cerebellar chamois cheep chickenpox clammy classicism comparably copilot cornmeal crustal detestable
    disastrously disreputable dorsum embryology exaltation explosively flexibly flightless forethought fuscous
    futurism gainful gastronomic girlish goodly heme heraldic hereto hideously homespun homozygous housing
    hydrodynamic insignificance interurban invincibility ionosphere jeweled jitter kayo kinematics lamentable
    lascivious lawman lemony ludicrously meanness midstream mitotic monocle omnipotence orthopedics overwrought
    peaky penne percutaneous plasmodium polonium pommel ponderous predecease pudgy quotable randomization ratty
    reflectance retinol sciatica seepage seesaw sociocultural speculum theocratic thermoelectric truancy uncapped
    unrefined unsportsmanlike uppercase vestigial virginal vitreous xxv zilch decedent milliner flagellum parabola
    anodise anodize awl switchblade sachet avo flub isomorphism aardvark sensitisation sensitization wailer crooner
    tare reticle birthrate ruminant invective laze parolee enthalpy shrike overage forager coho praetorian
    electroplate paperweight umber deputation topside divestiture stargazer carmaker pulsation battler slammer
    emanation knucklehead quartile cockerel floe colorblind colourblind neutralisation neutralization clinker stupa
    zygote afire aflame aggro alphanumeric amusingly analytically apace arles arugula avidly bambino basaltic
    beanstalk biannual bibliographical bier biliary bloodstained bullfighting callow cartographic certiorari cesium
    checkerboard choline circumspect cloudless concuss constancy conveyancing crabby deliciousness despotism
    dietetics diploid disenchantment dormancy downriver editorship elysian ermine excruciatingly extravagantly
    fearlessness featureless ferociously fiendish finery glial goldfields goonie gynecological headlock horsey
    hypersensitive idiomatic immaculately impudent incontrovertible incorruptible ineffectiveness ingrown janitorial
    koto ladylike leu lignite magisterial mailing manse marzipan masterly materiality nationhood neglectful
    overconfident parquet paternalistic perdition pharmacokinetics pith plaintive polyunsaturated praiseworthy
    preoperative pressurised prideful psychometric rapeseed rarefy reclassification recumbent reproducibility
    reverent salacious sensationalist slyly soph springy statics streaky supranational taoiseach telegraphy
    telekinesis telepathically thoroughness tiramisu trine undersigned untraceable urbane volcanism welter wolfman
    honeypot melange schemer rangefinder exoneration straitjacket dignify vacillate airhead referent haplotype
    stupefy unbalance concha beachhead cubist canker artificer junket tattle thresher braze intron wonk ampere
    turboprop wyvern deputise deputize breathalyser breathalyzer arabesque broadsheet tipster upperclassman
    administrate electromagnet deliverer elastomer repairer vacationer oceanographer tankard skitter glioma lamprey
    neonate colloid operand potentiality wisecrack chronometer hobgoblin sandbar callus quinone stoplight samosa
    switchback chicane nectarine hurdler jabber sportswriter absolutism allis ambit appreciably arthritic
    astigmatism backgammon barbarity birdcage bisque botulism brougham calyx carrefour citron coarsely codification
    crosstown delimitation deniability desertification deviance diastolic disunity ecliptic effusive elmwood
    embalmed ensconce equidistant etymological evangelistic excusable extroverted finicky formless goldstone gunk
    hypnotism illiberal impressionistic internationalism intertidal ironwood kiddy kirsch lesbianism letterpress
    lexis lignin lucidity majestically matchless metalwork milkweed moulding multicellular mycelium necropolis
    negligently noncompliance ocarina odometer orthodontic patriarchate penmanship perfunctory philological
    photojournalism prater proline quartzite quietness raring reformatory retinopathy revelatory russet servile
    shamanism sibyl someway spat specious sucre tantalum therefrom topmost unaccustomed unawares universalism
    vociferous wester whereof winding zippo demobilisation demobilization exhalation periwinkle kafir mola traipse
    loudmouth interpose metamorphose resister swaddle confectioner griffon orientalist screed congregant relaxant
    nacelle seagrass quadrilateral cephalopod diamante smorgasbord decontaminate toboggan fermion naturist raver
    ellipsoid limpet easterner spliff energiser energizer hothouse unicycle showpiece centenarian forwarder
    backbench jackhammer velociraptor adsorb doublet antacid drumbeat prefab minesweeper dirge titration luddite
    clothier anatomist beguile subpopulation trilobite rearm acetylene acidosis actuation adrenergic aliphatic
    anticancer ardently arrogantly assiduously astronautics blithely bloodlust bromine bucolic calving chartreuse
    colter commercialism compulsively concretely cumulatively cyanobacteria deflationary dray duomo equivalently
    excitatory fiddly fluvial fourfold frankincense gasification gimmicky gorgeously gossamer gruel happenstance
    headcount hesitantly ikon inattentive indiscreet indium lamina lectern loyally magnetization morose multiplexing
    numerology optimistically paediatrics pairwise pally pendragon philosophic phonemic physiologic precession
    prefectural propositional racquetball radiographic sailing sainthood sciatic screwball semantically sessile
    shogunate shylock smithereens sodden specie sultanate sunlit suppressive tabular tawdry thalamus torchlight
    trigonometric twiggy uncountable unearthly unfashionable unlit unpainted unpaved velour verbose virility
    windswept sojourner tetrahedron wellspring cabby masseur mapper internist phantasm pediment stipple affectation
    groundnut pawnbroker behoove virion nosedive xylophone areola deaconess calcify copperhead counterfeiter
    woodchuck birdhouse clerkship farrier hailstorm hovel restatement smokestack motorcar vintner paramour godparent
    outrigger sorter tapir feminisation feminization retrenchment detoxify monoculture pumper smasher chorister roil
    birdwatch flatiron sulphide lamination stockyard plunk freeloader cofactor storekeeper bedazzle colorist reword
    instantiate recombine superhighway autoclave intimation acoustically affine agronomy apotheosis autologous
    bantamweight bunsen calamitous caraway catatonic causally cgs chon circuitous creosote crumbly dative
    depressingly destitution distinctiveness doldrums dressy ecotourism ellipsis elvish eschatology fearfully folksy
    foramen fosse germanium gleeful harmlessly hawkish hemodialysis humdrum imbalanced impartially impermeable
    inborn inductance infallibility inglorious japonica kava keno labyrinthine laryngeal lemongrass leucine lineal
    luminescent lysis maar madcap matric metrical molding mouldy musicality neem oca oodles oversupply painterly
    patchouli perennially poetically polymorphic professorial ramshackle resistivity sacrilegious sacrosanct scabies
    shakeup smokehouse suet supremo tallow tamoxifen tardiness temporally theatrically threadbare transgendered
    trilateral unblemished underemployed undertow unshakable verbiage weightlessness windpipe yarder magnetometer
    occultist ignoramus contortion outcropping shoehorn tabulation plasterer tableland podiatrist monolingual
    commiserate courgette conversationalist peen chequer bettor chickadee pinwheel chooser divvy kazoo overdraw
    systematize anaesthetist diviner speller jackrabbit stater narwhal pallbearer ocelot chairlift excoriate
    pirouette steamroll payee pilaster counterfactual logician seducer foxhole manana moneylender pornographer
    backslide exploiter arbitral basilisk bipedal boggy breakable breathlessly catastrophically cession chaplaincy
    commissariat dower ductile eclampsia employable enmesh exhaustively fils fitter fluoridation flyweight
    freakishly frictional genet glans gullet hake hexadecimal highbrow homesickness homoerotic hooliganism
    hydroponic inattention inconsistently institutionally interpretative invariance ironworks jinks judiciously
    junky kinematic knightly latakia liquefaction litigious lymphoid masochism mohair moloch neuropsychological
    nitroglycerin ovoid pastrami pitta portly prerecord propulsive puppetry returnable scrivener sheepish shindig
    shyly signora sinusitis skint startlingly supine svoboda temerity tempera tigress tremolo unadorned ungainly
    wispy worsted attractor terpene hairbrush lounger bandanna docent dyad teahouse cattleman dispirit gneiss
    houseplant submitter portend counterexample posy townie planer schist gamekeeper lurker unburden pantsuit
    bondsman peseta pinhead recommence windstorm afterburner madrasa agronomist depute riffle moonwalk oligopoly
    harasser disorganisation disorganization declension dravidian addressee grebe petrel bunion moonbeam stirrer
    adorably anhydrous anteriorly artemisia asphyxia awestruck axillary backless cachet calliope civilly
    clairvoyance cloakroom coenzyme curbside dentition dermis dimensionality dowdy dropkick duplicitous eggnog
    electromagnetism elegiac ennui extendable factorization farmyard fetishism flatness flaxseed foamy forevermore
    futurity ghoulish helpdesk hemophilia ibex inconsolable incrimination ineffable intramuscular knapsack
    lanceolate malarkey measurably memorably menacingly misalign moneyed mutable nett nisi pacha picayune polyphonic
    positivism premeditation presidium promulgation punic rambunctious rapturous reave reflectivity reinvigorated
    reuptake rickets salutary shisha sitar stratus striatum teensy tibial transportable unchangeable unforced
    urethane varus voyeurism wagoner wryly zesty zooplankton grimoire scamp wend ethicist dehumidifier balancer
    preceptor scarp usurpation reticulate supersize laddie epicurean oilseed sandbank quadriplegic timekeeper
    pedicel silverback bullfighter eyelet hypermarket contrive rede mongoloid buckaroo saddler kaffir privation
    requester herm praetor factoid reemerge ambo cravat willet clunk glazier apse hosanna stele toastmaster
    asphyxiate sett undershirt nitrile seminarian bacteriophage copulate egghead bedfellow acclamation adiabatic
    advisement ageism aliyah asceticism biogenesis bloodletting blowtorch buckler canonically carbonation
    ceaselessly chummy colostomy columnar conservatoire cubism cud cwt cyclonic depositary deprecation diminution
    disaffection dita downcast equanimity equitably exportation frizz funnies gendarmerie geostationary grating
    hackneyed honeydew horsemanship housewarming hustings inboard incumbency inelastic inopportune ketosis lazuli
    leaden linseed lithosphere malformed maximally mealy meatless melamine menorah methylated missal moralistic
    morgen nightcap oceanfront oestrogen olivine otherness outsized panto paseo pathologic peaceable peeved peewee
    pleading provocatively rehabilitative ricin ritually secondarily slicked stopgap sunblock synchrony tenable
    thalidomide toluene trice trillium tweedy uncritical unfeeling unidirectional unmade unreliability untainted
    wain waw weeklong whist woozy zealously fibril oxalate nickle colorize bonehead lapdog caspase espy falsity
    congeal bullfight handmaid greeter snowbird aperitif acclimatise acclimatize tailwind aileron lout valuer
    papilla afferent unclog counterclaim gluon kowtow encumbrance kingmaker pergola loaner strudel gravedigger
    softwood fumigate biggin persecutor deadhead slacken legionary fuckhead skulk scrapper wrongdoer flagstone
"""

FORMS = """
    abode abide, addenda addendum, airmen airman, ais ai, aldermen alderman, aliases alias, alibis alibi, alit
    alight, alkalies alkali, alkalis alkali, alumnae alumna, am be, amoebae amoeba, analyses analysis, ani anus,
    antennae antenna, antis anti, antitheses antithesis, anuses anus, apices apex, apparatuses apparatus, appendices
    appendix, aquae aqua, aquaria aquarium, are be, arisen arise, arose arise, assemblymen assemblyman, ate eat,
    atlases atlas, atria atrium, automata automaton, awoke awake, awoken awake, axes axis, babysat babysit, bacilli
    bacillus, bade bid, barmen barman, basemen baseman, bassi basso, batsmen batsman, bayous bayou, beaten beat,
    beaus beau, beaux beau, became become, been be, befallen befall, befell befall, began begin, begot beget,
    begotten beget, begun begin, beheld behold, bent bend, bereft bereave, besought beseech, best good, better good,
    biases bias, bidden bid, bikinis bikini, bitten bite, bled bleed, blest bless, blew blow, blown blow, boatmen
    boatman, bondsmen bondsman, bonuses bonus, bookshelves bookshelf, bore bear, borne bear, bought buy, bowmen
    bowman, bred breed, broke break, broken break, brought bring, built build, bureaus bureau, bureaux bureau, burnt
    burn, buses bus, bushmen bushman, businessmen businessman, businesswomen businesswoman, busses bus, cacti
    cactus, cactuses cactus, calculi calculus, calli callous, callouses callous, callus callous, calluses callus,
    calves calf, came come, cameramen cameraman, campi campus, campuses campus, candelabra candelabrum, canvases
    canvas, capris capri, catalyses catalysis, cattlemen cattleman, caucuses caucus, caught catch, cavemen caveman,
    censuses census, chairmen chairman, chid chide, children child, chili chile, chilies chile, chilli chile,
    chillies chile, cholerae cholera, choruses chorus, chose choose, chosen choose, churchmen churchman, cilia
    cilium, circuses circus, cirri cirrus, clergymen clergyman, cloven cleave, clung cling, codices codex, colloquia
    colloquium, colossi colossus, compendia compendium, concerti concerto, conquistadores conquistador, consortia
    consortium, continua continuum, corpora corpus, cortices cortex, could can, councilmen councilman, countrymen
    countryman, craftsmen craftsman, crania cranium, crematoria crematorium, crept creep, crewmen crewman, crises
    crisis, criteria criterion, crocuses crocus, crossbred crossbreed, cruces crux, curricula curriculum, cyclopes
    cyclops, dealt deal, delis deli, diagnoses diagnosis, dice die, dicta dictum, did do, disproven disprove, distil
    distill, done do, doormen doorman, dove dive, draftsmen draftsman, drank drink, draughtsman draftsman,
    draughtsmen draftsman, drawn draw, dreamt dream, drew draw, driven drive, drove drive, drunk drink, dug dig,
    dwarves dwarf, dwelt dwell, dying die, eaten eat, elder old, eldest old, elves elf, emphases emphasis, emporia
    emporium, emus emu, equilibria equilibrium, errata erratum, excreta excretion, fallen fall, farther far,
    farthest far, fed feed, feet foot, fell fall, felt feel, femora femur, fetuses fetus, fibulae fibula, firemen
    fireman, fishermen fisherman, flagella flagellum, fled flee, flew fly, floodlit floodlight, flown fly, flung
    fling, foci focus, focuses focus, focusses focus, foetuses foetus, footmen footman, fora forum, forbade forbid,
    forego forgo, foregone forgo, foremen foreman, foresaw foresee, foreseen foresee, foretold foretell, forgave
    forgive, forgiven forgive, forgone forgo, forgot forget, forgotten forget, formulae formula, forsook forsake,
    fought fight, found find, freedmen freedman, freshmen freshman, frolicked frolic, frolicking frolic, froze
    freeze, fulfil fulfill, fulfils fulfill, fungi fungus, further far, furthest far, gases gas, gasses gas, gave
    give, geese goose, gell gel, genera genus, geniuses genius, gentlemen gentleman, girt gird, gnus gnu, gone go,
    got get, gotten get, grandchildren grandchild, grew grow, grown grow, guardsmen guardsman, gunmen gunman, gurus
    guru, gymnasia gymnasium, had have, halfpence halfpenny, halves half, hamstrung hamstring, handymen handyman,
    hangmen hangman, has have, heard hear, held hold, helices helix, henchmen henchman, herdsmen herdsman, hewn hew,
    hiatuses hiatus, hid hide, hidden hide, highwaymen highwayman, hippopotamuses hippopotamus, hooves hoof,
    horsemen horseman, housewives housewife, hove heave, hung hang, huntsmen huntsman, hypotheses hypothesis, ibises
    ibis, ignoramuses ignoramus, incubi incubus, indices index, infantrymen infantryman, influenzae influenza,
    instal install, instil instill, instils instill, interbred interbreed, irises iris, is be, jell gel, jelling
    gel, journeymen journeyman, kept keep, kibbutzim kibbutz, kinsmen kinsman, kiwis kiwi, knelt kneel, knew know,
    knives knife, known know, labia labium, lacunae lacuna, laid lay, lain lie, larvae larva, lay lie, laymen
    layman, laypeople layperson, leant lean, leapt leap, learnt learn, least less, led lead, lenses lens, lent lend,
    libretti libretto, lice louse, linemen lineman, linesmen linesman, lire lira, lit light, lives life, loaves
    loaf, loca locus, loci locus, lost lose, lying lie, made make, madmen madman, maestri maestro, mailmen mailman,
    mantises mantis, marksmen marksman, martinis martini, matrices matrix, maxillae maxilla, maxima maximum, meant
    mean, memoranda memorandum, men man, menus menu, mermen merman, messieurs monsieur, met meet, metamorphoses
    metamorphosis, metastases metastasis, metropolises metropolis, mice mouse, micra micron, middlemen middleman,
    midshipmen midshipman, midwives midwife, might may, milieus milieu, militiamen militiaman, milkmen milkman,
    minibuses minibus, minima minimum, minis mini, minuses minus, minutemen minuteman, minutiae minutia, misled
    mislead, misspelt misspell, mistaken mistake, mistook mistake, misunderstood misunderstand, moduli modulus,
    momenta momentum, momento memento, monies money, mown mow, muftis mufti, narcissi narcissus, nebulae nebula,
    nemeses nemesis, neuroses neurosis, newsmen newsman, newspapermen newspaperman, noblemen nobleman, nostra
    nostrum, novae nova, novelle novella, nuclei nucleus, oases oasis, octopi octopus, octopuses octopus, ombudsmen
    ombudsman, omnibuses omnibus, optima optimum, outdid outdo, outdone outdo, outgrew outgrow, outgrown outgrow,
    outran outrun, outshone outshine, ova ovum, overcame overcome, overdid overdo, overdone overdo, overdrawn
    overdraw, overdriven overdrive, overheard overhear, overhung overhang, overlaid overlay, overlain overlie,
    overlying overlie, overpaid overpay, overran overrun, overridden override, overrode override, oversaw oversee,
    overseen oversee, overshot overshoot, overslept oversleep, oversold oversell, overtaken overtake, overthrew
    overthrow, overthrown overthrow, overtook overtake, overwritten overwrite, paid pay, panicked panic, panicking
    panic, papillae papilla, papyri papyrus, paralyses paralysis, parentheses parenthesis, partaken partake, partook
    partake, passersby passerby, patrolmen patrolman, pence penny, pendula pendulum, penises penis, personae
    persona, phalanges phalanx, phalluses phallus, phenomena phenomenon, phyla phylum, picnicking picnic, plateaus
    plateau, plateaux plateau, platypuses platypus, pled plead, plexi plexus, pluses plus, plusses plus, pneumoniae
    pneumonia, pois poi, policemen policeman, policewomen policewoman, postmen postman, prepaid prepay, pricier
    pricey, priciest pricey, prognoses prognosis, prospectuses prospectus, prostheses prosthesis, protozoa
    protozoan, proven prove, psychoses psychosis, pupae pupa, pura pus, quanta quantum, quizzes quiz, rabbis rabbi,
    radii radius, ran run, rang ring, reales real, rebuilt rebuild, recta rectum, redid redo, redone redo, redrew
    redraw, referenda referendum, refocuses refocus, regalia regale, reis real, relaid relay, remade remake, repaid
    repay, repairmen repairman, reran rerun, resold resell, retaken retake, rethought rethink, retold retell, retook
    retake, rewound rewind, rewritten rewrite, rewrote rewrite, rhinoceroses rhinoceros, rial real, ridden ride,
    riflemen rifleman, risen rise, rode ride, rostra rostrum, rung ring, safaris safari, said say, salamis salami,
    salesmen salesman, salespeople salesperson, sanatoria sanatorium, sancta sanctum, sang sing, sank sink,
    sarcophagi sarcophagus, saris sari, sat sit, saw see, sawn saw, scapulae scapula, scarves scarf, schemata
    schema, schoolchildren schoolchild, seamen seaman, seen see, selectmen selectman, selves self, semis semi, sent
    send, septa septum, sera serum, servicemen serviceman, sewn sew, shaken shake, shat shit, shaven shave, sheaves
    sheaf, shellacked shellac, shellacking shellac, shelves shelf, shod shoe, shone shine, shook shake, shorn shear,
    should shall, showmen showman, shown show, shrank shrink, shrunk shrink, shrunken shrink, sinuses sinus, skis
    ski, slain slay, slept sleep, slew slay, slid slide, slung sling, slunk slink, smelt smell, smitten smite,
    smoothes smooth, smote smite, snafus snafu, snowmen snowman, sold sell, soli solo, sought seek, sown sow,
    spacemen spaceman, spacy spacey, spat spit, spectra spectrum, sped speed, spelt spell, spent spend, spilt spill,
    spoilt spoil, spoke speak, spoken speak, spokesmen spokesman, sportsmen sportsman, sprang spring, sprung spring,
    spun spin, stadia stadium, staid stay, stank stink, staphylococci staphylococcus, statesmen statesman, statuses
    status, staves stay, stepchildren stepchild, sterna sternum, stigmata stigma, stimuli stimulus, stole steal,
    stolen steal, stood stand, strata stratum, streptococci streptococcus, strewn strew, stricken strike, striven
    strive, strode stride, strove strive, struck strike, strung string, stuck stick, stung sting, stunk stink, styli
    stylus, sung sing, sunk sink, supermen superman, supernovae supernova, surpluses surplus, swam swim, swept
    sweep, swollen swell, swordsmen swordsman, swore swear, sworn swear, swum swim, swung swing, syllabi syllabus,
    syllabuses syllabus, symposia symposium, synopses synopsis, syntheses synthesis, tableaus tableau, tableaux
    tableau, taken take, taught teach, taxis taxi, teeth tooth, tempi tempo, termini terminus, terraria terrarium,
    testes testis, tetrahedra tetrahedron, thesauri thesaurus, theses thesis, thieves thief, thought think, threw
    throw, thrown throw, tibiae tibia, told tell, took take, tore tear, tori torus, torn tear, tradesmen tradesman,
    trafficked traffic, trafficking traffic, trellises trellis, tribesmen tribesman, trod tread, trodden tread,
    tsunamis tsunami, tying tie, undergone undergo, underlain underlie, underlay underlie, underpaid underpay,
    understood understand, undertaken undertake, undertook undertake, underwent undergo, underwritten underwrite,
    underwrote underwrite, undid undo, undone undo, untying untie, unwound unwind, upheld uphold, upperclassmen
    upperclassman, uteri uterus, uteruses uterus, vertebrae vertebra, vertices vertex, virtuosi virtuoso, viruses
    virus, vortices vortex, vying vie, walruses walrus, was be, watchmen watchman, weathermen weatherman, went go,
    wept weep, were be, werewolves werewolf, wharves wharf, whirr whir, whizzes whiz, withdrawn withdraw, withdrew
    withdraw, withheld withhold, withstood withstand, wives wife, woke wake, woken wake, wolves wolf, women woman,
    won win, woodmen woodman, wore wear, workmen workman, worn wear, worse bad, worst bad, would will, wound wind,
    wove weave, woven weave, written write, wrote write, wrung wring, yeomen yeoman, yeses yes, yogis yogi, zirconia
    zirconium
"""

ALONE = """
    abed according acoustics acrobatics aerobics aerodynamics aesthetics afterwards alas anyways apologetics
    athletics backwards ballistics basics bates being besides billiards binoculars bitters bunting bushing ceramics
    civics concerning concerted congratulations corps craps customs cybernetics demographics dos downwards dramatics
    dues dynamics earring eastwards econometrics economics electronics ergonomics ethics evening fabled fifties
    fives fleeting forensics forties frenzied funnies genetics genitals gens goods gymnastics hackneyed headquarters
    heed heroics herring hers hipsters hulking humanities hydraulics indoors inwards its jeans jitters kinematics
    kinetics legging linguistics logistics macroeconomics mannered meaning means mods mongering mores morning need
    news nineties northwards nuptials obstetrics odds offing onwards orthopedics ours outdoors outing outwards
    overalls paediatrics pajamas pants parsons pas pediatrics peeved pes pied poetics politics prelims premises
    principled proceeds pudding raring reed regarding renowned reputed riches robotics rugged sanders sears seed
    semantics sens sevens shilling skinheads sometimes southwards species specs stairs statics storied systematics
    tectonics thanks theirs therapeutics thermodynamics thirties tights towards trunks tweed twenties unawares
    underhanded upwards versed vitals wales wedding westwards wilding wretched writings yours
"""
