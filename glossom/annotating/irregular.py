"""Words with forms of their own. Made by scripts/make_irregular.py; mend that, not this.

`word form form, word form`: a noun and its plurals (none: it has one form), a plural in -s and its
singulars, a verb and its forms; words in -s that are no plurals; verbs that double their last letter."""

PLURALS = """
    acropolis acropolises, addendum addenda addendums, adieu adieus adieux, albatross albatrosses, alga algae, alias
    aliases, alkali alkalis alkalies, alumna alumnae, alumnus alumni, amoeba amoebae amoebas, antenna antennae
    antennas, antithesis antitheses, apex apices apexes, apotheosis apotheoses, apparatus apparatuses, appendix
    appendices appendixes, aquarium aquariums aquaria, archipelago archipelagos archipelagoes, atlas atlases, atrium
    atriums atria, auditorium auditoriums auditoria, automaton automata automatons, axis axes, bacillus bacilli,
    bacterium bacteria, barracks, beau beaus beaux, bias biases, biceps, bison, bourgeois, buffalo buffalo buffaloes
    buffalos, bureau bureaus bureaux, bus buses, businessperson businesspeople businesspersons, bypass bypasses,
    cactus cactuses cacti, calculus calculi, callus calluses calli, canvas canvases, carabiniere carabinieri, cargo
    cargoes cargos, castrato castrati, catharsis catharses, cattle, census censuses, chairperson chairpersons
    chairpeople, chassis, chateau chateaux chateaus, cherub cherubs cherubim, child children, chili chilies chilis,
    chilli chillies chillis, christmas christmases, chrysalis chrysalises, château châteaux châteaus, cicatrix
    cicatrices, cirrus cirri, clergy, cod, codex codices, colloquium colloquia, colossus colossi, commando commandos
    commandoes, compendium compendiums compendia, concerto concertos concerti, congressperson congresspeople,
    consortium consortia consortiums, continuum continua, corps, corpus corpora, cortex cortices, cosmos cosmoses,
    craftsperson craftspeople, cranium crania, crematorium crematoriums crematoria, criterion criteria, crossroads,
    curriculum curriculums curricula, datum data, debris, deer, desideratum desiderata, desperado desperados
    desperadoes, dictum dicta dictums, die dice dies, dingo dingoes dingos, dogma dogmas dogmata, domino dominoes
    dominos, dwarf dwarves dwarfs, echo echoes, elf elves, ellipsis ellipses, embargo embargoes embargos, emporium
    emporiums emporia, epidermis epidermises, equilibrium equilibria, equipment, erratum errata, executrix
    executrices, fedayee fedayeen, femur femurs femora, fez fezzes, fiasco fiascos fiascoes, flamingo flamingoes
    flamingos, focus focuses foci, foot feet, forceps, formula formulas formulae, forum forums fora, fresco frescoes
    frescos, fungus fungi, furniture, gallows, ganglion ganglia, gas gases, gateau gateaux gateaus, genesis geneses,
    genus genera, ghetto ghettos ghettoes, gigahertz, gladiolus gladioli, glottis glottises, go goes, godchild
    godchildren, goose geese, goy goyim goys, graffito graffiti, grandchild grandchildren, grotto grottoes grottos,
    grouse, gymnasium gymnasiums gymnasia, gâteau gâteaux, halfpenny halfpence, halo haloes halos, haredi haredim,
    hasid hasidim hasids, headquarters, helix helices helixes, hero heroes, hertz, hiatus hiatuses, hippopotamus
    hippopotamuses hippopotami, hobo hoboes hobos, honorarium honoraria honorariums, hoof hooves hoofs, humerus
    humeri, index indices indexes, information, innings, innuendo innuendos innuendoes, iris irises, jones joneses,
    kibbutz kibbutzim kibbutzes, kilohertz, kolkhoz kolkhozes kolkhozy, lacuna lacunae lacunas, larva larvae,
    layperson laypeople laypersons, leaf leaves leafs, lens lenses, libretto libretti librettos, lingo lingoes
    lingos, lira lire liras, literato literati, locus loci, louse lice, lowlife lowlifes, luggage, madame mesdames
    madames, mademoiselle mesdemoiselles, mafioso mafiosi mafiosos, magus magi, mango mangoes mangos, manifesto
    manifestos manifestoes, mantis mantises, matrix matrices, maximum maximums maxima, means, media, medium media
    mediums, megahertz, memento mementos mementoes, memorandum memoranda memorandums, metastasis metastases,
    metropolis metropolises, micron microns micra, midlife, milieu milieus milieux, millennium millennia
    millenniums, minimum minimums minima, minus minuses, minutia minutiae, mitzvah mitzvot mitzvahs, modulus moduli,
    money monies moneys, monsieur messieurs, moose, moratorium moratoriums moratoria, moshav moshavim, mosquito
    mosquitoes mosquitos, motto mottos mottoes, mouse mice, mujahid mujahideen mujahedin, narcissus narcissi, nebula
    nebulae nebulas, necropolis necropolises, nemesis nemeses, neurosis neuroses, news, no noes nos, nova novae
    novas, nucleus nuclei, octopus octopuses octopi, offspring, opera operas, optimum optima, opus opuses opera,
    ovum ova, ox oxen, pancreas pancreases, paparazzo paparazzi, papyrus papyri, paralysis paralyses, passerby
    passersby, patois, peccadillo peccadillos peccadilloes, pelvis pelvises, pendulum pendulums pendula, penny pence
    pennies, people peoples, person people persons, persona personae personas, personnel, phenomenon phenomena,
    phylum phyla, plateau plateaus plateaux, plexus plexuses plexi, plus pluses plusses, podium podiums podia,
    police, polyhedron polyhedra polyhedrons, portcullis portcullises, portico porticoes porticos, potato potatoes,
    precis, prognosis prognoses, prospectus prospectuses, proviso provisos provisoes, précis, pupa pupae, quantum
    quanta, quiz quizzes, radius radii radiuses, rapport, referendum referendums referenda, rendezvous, rhinoceros
    rhinoceroses, rostrum rostra, salesperson salespersons salespeople, salvo salvoes salvos, samurai, sanatorium
    sanatoriums sanatoria, sarcophagus sarcophagi, scarf scarves scarfs, schema schemas schemata, schoolchild
    schoolchildren, sepsis sepses, septum septa, seraph seraphs seraphim, serum serums sera, shambles, sheep,
    spectrum spectrums spectra, sperm, spokesperson spokespersons spokespeople, stadium stadiums stadia,
    staphylococcus staphylococci, status statuses, stepchild stepchildren, sternum sterna, stigma stigmas stigmata,
    stimulus stimuli, stoma stomata, stratum strata, streptococcus streptococci, stylus styluses styli, summons
    summonses, supernova supernovae, swine, swiss, syllabus syllabuses syllabi, symposium symposiums symposia,
    synopsis synopses, tableau tableaux tableaus, talib taliban talibs, taliban, taxon taxa, tennis, terminus
    termini terminuses, thermos thermoses, thesaurus thesauri, tibia tibias tibiae, tomato tomatoes, tooth teeth,
    tornado tornadoes tornados, torpedo torpedoes torpedos, torus tori, townsperson townspeople, tradesperson
    tradespeople, trellis trellises, trousseau trousseaux trousseaus, trout, turf turfs turves, tuxedo tuxedos
    tuxedoes, ultimatum ultimatums ultimata, uterus uteruses uteri, vacuum vacuums vacua, vertebra vertebrae, vertex
    vertices, veto vetoes vetos, virtuoso virtuosos virtuosi, virus viruses, volcano volcanoes volcanos, vortex
    vortices vortexes, wharf wharves wharfs, whiz whizzes, yes yeses yesses, zero zeros zeroes
"""
SINGULARS = """
    abuses abuse, aches ache, aeries aerie, afghanis afghani, afghans afghan, aliases alias, alibis alibi, allies
    ally, americans american, angles angle, ansaris ansari, atlases atlas, avalanches avalanche, axes axe axis,
    azerbaijanis azerbaijani, azeris azeri, backaches backache, bahrainis bahraini, bangladeshis bangladeshi, bantus
    bantu, bases base basis, basques basque, bayous bayou, bedouins bedouin, bengalis bengali, biases bias, bikinis
    bikini, birdies birdie, blairites blairite, bolsheviks bolshevik, boogies boogie, bookies bookie, booties
    bootie, bourgeoisies bourgeoisie, britons briton, brownies brownie, bureaus bureau, buses bus, caches cache,
    caddies caddie, calories calorie, calves calf, camaraderies camaraderie, canoes canoe, canvases canvas, caribous
    caribou, catalans catalan, caucuses caucus, chateaus chateau, chechens chechen, chicanos chicano, circuses
    circus, cliches cliche, collies collie, conservatives conservative, cookies cookie, cossacks cossack, coteries
    coterie, creches creche, cries cry, crises crisis, cruces crux, crèches crèche, cubans cuban, czechs czech,
    dalits dalit, diagnoses diagnosis, dies die, douches douche, dries dry, dwarves dwarf, ellipses ellipse
    ellipsis, elves elf, emiratis emirati, emojis emoji, emus emu, eskimos eskimo, eyries eyrie, farsis farsi,
    filipinos filipino, flies fly, foes foe, foodies foodie, freebies freebie, fries fry, gases gas, genies genie,
    germans german, gharries gharry, gnus gnu, goalies goalie, gouaches gouache, graffitis graffiti, greeks greek,
    gringos gringo, groupies groupie, gurus guru, haikus haiku, headaches headache, heartaches heartache, hindis
    hindi, hindus hindu, hippies hippie, hoes hoe, hooves hoof, horseshoes horseshoe, houthis houthi, hutus hutu,
    hypotenuses hypotenuse, hypotheses hypothesis, impromptus impromptu, indies indie, ious iou, iraqis iraqi,
    irises iris, israelis israeli, jacuzzis jacuzzi, junkies junkie, kazakhs kazakh, khakis khaki, kiwis kiwi,
    koreans korean, kuwaitis kuwaiti, latinos latino, lenses lens, liberals liberal, lies lie, lingeries lingerie,
    magpies magpie, maoris maori, martinis martini, menageries menagerie, menus menu, metamorphoses metamorphosis,
    metropolises metropolis, mexicans mexican, minis mini, misuses misuse, montenegrins montenegrin, moors moor,
    moustaches moustache, movies movie, muftis mufti, mullahs mullah, muses muse, mustaches mustache, natives
    native, nazis nazi, neonazis neonazi, nepalis nepali, newbies newbie, niches niche, oases oasis, oboes oboe,
    oldies oldie, olives olive, omanis omani, origamis origami, pakistanis pakistani, panaches panache, partisans
    partisan, pies pie, pixies pixie, plateaus plateau, plies ply, posses posse, prairies prairie, psyches psyche,
    punjabis punjabi, qataris qatari, quakers quaker, quiches quiche, quickies quickie, rabbis rabbi, recluses
    recluse, reuses reuse, reveries reverie, romans roman, rookies rookie, ruses ruse, safaris safari, salafis
    salafi, salamis salami, sanctions sanction, saris sari, saudis saudi, saxons saxon, scarves scarf, selfies
    selfie, semis semi, separatists separatist, sheikhs sheikh, shiis shii, shoes shoe, skies sky, skis ski, slovaks
    slovak, somalis somali, sorties sortie, spies spy, stomachaches stomachache, sufis sufi, sunnis sunni, swahilis
    swahili, tableaus tableau, tajikis tajiki, talkies talkie, tatars tatar, taxis taxi, thais thai, theses thesis,
    thous thou, throes throe, tibetans tibetan, ties tie, tigers tiger, tiramisus tiramisu, toes toe, tofus tofu,
    toothaches toothache, tories tory, tries try, tsunamis tsunami, tuaregs tuareg, tutsis tutsi, tutus tutu,
    uighurs uighur, urdus urdu, uses use, uyghurs uyghur, uzbeks uzbek, veterans veteran, wahhabis wahhabi, wharves
    wharf, wikis wiki, woes woe, yanks yank, yazidis yazidi, yemenis yemeni, yetis yeti, yezidis yezidi, yuppies
    yuppie, zombies zombie, zulus zulu
"""
ONLY_S = """
    achilles acoustics acrobatics across aerobics aerodynamics aeronautics aesthetics afterwards aids alms alps
    always andes annals archimedes aries aristophanes arkansas arms arrears asbestos astrophysics athens athletics
    auspices avionics backwards backwoods bahamas balkans ballistics barbados basics belongings besides billiards
    binoculars biophysics bitters blinders brussels cannes caries ceramics ceres chaos charles civics clothes
    commons craps customs cybernetics cyclops dallas diabetes does doldrums dos douglas downstairs downwards
    droppings dues dynamics earnings eaves economics electronics entrails environs ergonomics ethics ethos eugenics
    faeces feces forensics forwards genetics geophysics geopolitics glasses goggles goods grits gymnastics hamas has
    hercules heroics herpes hieroglyphics himalayas his honduras hughes humanities hustings hydraulics hysterics
    indoors james jeans judas kansas knickers kudos less linguistics logistics los lucas maldives mars marseilles
    mathematics measles mercedes metaphysics mews midas miniseries molasses moorings mores moses mumps naples
    netherlands nicholas nowadays nuptials obstetrics odds olympics orleans outdoors outskirts overalls overseas
    pajamas paralympics paris pathos pediatrics perhaps philippines phonics physics pickings pliers politics
    premises proceeds pyjamas pyrotechnics quarters rabies regards remains reuters rhodes riches rickets robotics
    savings scissors semantics series seychelles shorts slacks sometimes species spoils suds surroundings sweatpants
    tatters tectonics tetanus texas thanks therapeutics thermodynamics this thomas thus tidings tights times towards
    triceps trousers tweezers underpants upstairs upwards vegas venus versailles vitals wales was waterworks
    whereabouts whereas works
"""
VERBS = """
    abide abides abided abode abiding, age ages aged ageing aging, arise arises arose arisen arising, awake awakes
    awoke awoken awaking, babysit babysits babysat babysitting, be am is are was were been being, bear bears bore
    born bearing, beat beats beaten beating, become becomes became becoming, beget begets begot begotten begetting,
    begin begins began begun beginning, behold beholds beheld beholding, bend bends bent bending, benefit benefits
    benefited benefitted benefiting benefitting, bereave bereaves bereaved bereft bereaving, beseech beseeches
    besought beseeched beseeching, beset besets besetting, bestride bestrides bestrode bestridden bestriding, bet
    bets betting, bias biases biased biassed biasing, bid bids bade bidden bidding, bind binds bound binding, binge
    binges binged bingeing binging, bite bites bit bitten biting, bleed bleeds bled bleeding, blow blows blew blown
    blowing, break breaks broke broken breaking, breed breeds bred breeding, bring brings brought bringing, browbeat
    browbeats browbeaten browbeating, build builds built building, burn burns burned burnt burning, burst bursts
    bursting, bus buses bused bussed busing bussing, buy buys bought buying, cast casts casting, catch catches
    caught catching, choose chooses chose chosen choosing, cleave cleaves cleaved cleft clove cleaving, cling clings
    clung clinging, combat combats combated combatted combating combatting, come comes came coming, cost costs
    costing, creep creeps crept creeping, cut cuts cutting, deal deals dealt dealing, dial dials dialed dialled
    dialing dialling, dig digs dug digging, disprove disproves disproved disproven disproving, dive dives dived dove
    diving, do does did done doing, draw draws drew drawn drawing, dream dreams dreamed dreamt dreaming, drink
    drinks drank drunk drinking, drive drives drove driven driving, duel duels dueled duelled dueling duelling,
    dwell dwells dwelt dwelled dwelling, eat eats ate eaten eating, equal equals equalled equaled equalling
    equaling, eye eyes eyed eyeing eying, fall falls fell fallen falling, feed feeds fed feeding, feel feels felt
    feeling, fight fights fought fighting, find finds found finding, flee flees fled fleeing, fling flings flung
    flinging, fly flies flew flown flying, focus focuses focused focussed focusing focussing, forbid forbids forbade
    forbidden forbidding, forego foregoes forewent foregone foregoing, foresee foresees foresaw foreseen foreseeing,
    forget forgets forgot forgotten forgetting, forgive forgives forgave forgiven forgiving, forgo forgoes forwent
    forgone forgoing, forsake forsakes forsook forsaken forsaking, forswear forswears forswore forsworn forswearing,
    freeze freezes froze frozen freezing, fuel fuels fueled fuelled fueling fuelling, gas gases gassed gassing, get
    gets got getting, gird girds girded girt girding, give gives gave given giving, glue glues glued gluing glueing,
    go goes went gone going, grind grinds ground grinding, grow grows grew grown growing, hamstring hamstrings
    hamstrung hamstringing, hang hangs hung hanged hanging, have has had having, hear hears heard hearing, hew hews
    hewed hewn hewing, hide hides hid hidden hiding, hit hits hitting, hold holds held holding, hotwire hotwires
    hotwired, hurt hurts hurting, keep keeps kept keeping, kidnap kidnaps kidnapped kidnaped kidnapping, kneel
    kneels knelt kneeled kneeling, know knows knew known knowing, lay lays laid laying, lead leads led leading, lean
    leans leaned leant leaning, leap leaps leaped leapt leaping, learn learns learned learnt learning, leave leaves
    left leaving, lend lends lent lending, let lets letting, lie lies lay lain lied lying, light lights lit lighted
    lighting, lose loses lost losing, make makes made making, mean means meant meaning, meet meets met meeting,
    mislead misleads misled misleading, misread misreads misreading, mistake mistakes mistook mistaken mistaking,
    misunderstand misunderstands misunderstood misunderstanding, mow mows mowed mown mowing, offset offsets
    offsetting, ok oks okayed oking, outdo outdoes outdid outdone outdoing, outgrow outgrows outgrew outgrown
    outgrowing, output outputs outputting, outrun outruns outran outrunning, overcome overcomes overcame overcoming,
    overdo overdoes overdid overdone overdoing, overhang overhangs overhung overhanging, overhear overhears
    overheard overhearing, overlay overlays overlaid overlayed overlaying, override overrides overrode overridden
    overriding, overrun overruns overran overrunning, oversee oversees oversaw overseen overseeing, overshoot
    overshoots overshot overshooting, overtake overtakes overtook overtaken overtaking, overthrow overthrows
    overthrew overthrown overthrowing, partake partakes partook partaken partaking, pay pays paid paying, plead
    pleads pleaded pled pleading, program programs programmed programing programming, prove proves proved proven
    proving, put puts putting, queue queues queued queuing queueing, quit quits quitting, quiz quizzes quizzed
    quizzing, read reads reading, rebuild rebuilds rebuilt rebuilding, recast recasts recasting, redraw redraws
    redrew redrawn redrawing, refuel refuels refueled refuelled refueling refuelling, remake remakes remade
    remaking, rend rends rent rending, repay repays repaid repaying, reread rereads rereading, resell resells resold
    reselling, reset resets resetting, retake retakes retook retaken retaking, rethink rethinks rethought
    rethinking, rewind rewinds rewound rewinding, rewrite rewrites rewrote rewritten rewriting, rid rids ridding,
    ride rides rode ridden riding, ring rings rang rung ringing, rise rises rose risen rising, run runs ran running,
    saw saws sawed sawn sawing, say says said saying, see sees saw seen seeing, seek seeks sought seeking, sell
    sells sold selling, send sends sent sending, set sets setting, sew sews sewed sewn sewing, shake shakes shook
    shaken shaking, shear shears sheared shorn shearing, shed sheds shedding, shine shines shone shined shining,
    shoe shoes shoed shod shoeing, shoot shoots shot shooting, show shows showed shown showing, shrink shrinks
    shrank shrunk shrunken shrinking, shut shuts shutting, sightsee sightsees sightsaw sightseen sightseeing, sing
    sings sang sung singing, singe singes singed singeing, sink sinks sank sunk sinking, sit sits sat sitting, slay
    slays slew slain slaying, sleep sleeps slept sleeping, slide slides slid sliding, sling slings slung slinging,
    slink slinks slunk slinking, slit slits slitting, smell smells smelled smelt smelling, solo solos soloed
    soloing, sow sows sowed sown sowing, speak speaks spoke spoken speaking, speed speeds sped speeded speeding,
    spell spells spelled spelt spelling, spend spends spent spending, spill spills spilled spilt spilling, spin
    spins spun spinning, spit spits spat spitting, split splits splitting, spoil spoils spoiled spoilt spoiling,
    spotlight spotlights spotlighted spotlit spotlighting, spread spreads spreading, spring springs sprang sprung
    springing, stand stands stood standing, steal steals stole stolen stealing, stick sticks stuck sticking, sting
    stings stung stinging, stink stinks stank stunk stinking, strew strews strewed strewn strewing, stride strides
    strode striding, strike strikes struck stricken striking, string strings strung stringing, strive strives strove
    strived striven striving, swear swears swore sworn swearing, sweep sweeps swept sweeping, swell swells swelled
    swollen swelling, swim swims swam swum swimming, swing swings swung swinging, swinge swinges swinged swingeing,
    take takes took taken taking, talc talcs talced, taxi taxis taxied taxiing taxying, teach teaches taught
    teaching, tear tears tore torn tearing, telecast telecasts telecasting, tell tells told telling, think thinks
    thought thinking, throw throws threw thrown throwing, thrust thrusts thrusting, tinge tinges tinged tingeing,
    tread treads trod trodden treading, typecast typecasts typecasting, undercut undercuts undercutting, undergo
    undergoes underwent undergone undergoing, underlie underlies underlay underlain underlying, understand
    understands understood understanding, undertake undertakes undertook undertaken undertaking, underwrite
    underwrites underwrote underwritten underwriting, undo undoes undid undone undoing, unwind unwinds unwound
    unwinding, uphold upholds upheld upholding, upset upsets upsetting, wake wakes woke waked woken waking, wear
    wears wore worn wearing, weave weaves weaved wove woven weaving, weep weeps wept weeping, wet wets wetting, whiz
    whizzes whizzed whizzing, win wins won winning, wind winds wound winding, withdraw withdraws withdrew withdrawn
    withdrawing, withhold withholds withheld withholding, withstand withstands withstood withstanding, worship
    worships worshipped worshiped worshipping worshiping, wring wrings wrung wringing, write writes wrote written
    writing, zero zeroes zeros zeroed zeroing
"""
DOUBLED = """
    abet abhor abut acquit admit airdrop allot annul aver befit blog bootleg bootstrap bullwhip catnap commit compel
    concur confer control debar debug defer demob demur deter diagram disbar dispel distil eavesdrop embed emit
    enrol enthral entrap equip excel expel extol fit format frag fulfil handicap hobnob horsewhip humbug imbed impel
    incur infer input instil inter intermit knit leapfrog log nonplus occur omit outbid outfit outgun outstrip
    outwit overlap overstep patrol permit prefer propel quickstep rebel rebut recap recur refer refit regret remap
    remit repel retrim retrofit sandbag scrap sidestep snog submit tag transfer transmit transship uncap underpin
    unpin unplug unwrap unzip vlog wed wiretap wrap zap zigzag
"""
