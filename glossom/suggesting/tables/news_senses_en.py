"""Ordinary words with a sense of their own in the news, and set terms of news: chosen and worded for glossom.

A frequency list takes them for easy, or does not know them. Each line: term; what kind of word (n noun, v verb, a
neither is inflected); the level at which readers know this sense; what it means in the news; the everyday sense that it
is taken for, where there is one. The order is that of the alphabet. MIT licence, as the program.
"""

TABLE = """
abstain; v; C1; to choose to vote neither for nor against; to stop yourself from doing something you enjoy
accession; n; C2; the joining of an organisation or treaty by a country
accord; n; C1; a formal agreement, mostly between countries;
act of war; n; C1; something that one country does to another which may start a war
activist; n; B2; someone who works publicly for political or social change
adjourn; v; C1; to stop a meeting or trial until later
administration; n; B2; a president's or governor's government; office work
aggression; n; B2; an attack on another country; angry behaviour
aid worker; n; B1; someone whose work is to help people in a crisis
air strike; n; B2; an attack by aircraft
airstrike; n; B2; an attack by aircraft
allegation; n; B2; a claim, not proved, that someone did wrong
allege; v; B2; to say, without proof so far, that someone did wrong
alleged; a; B2; said to be so or to have done so, but not proved
allegedly; a; B2; as some people say, but it is not proved
ally; n; B2; a country or person on the same side; a friend
ambassador; n; B2; someone who represents a country in another country
ambush; v; C1; to attack by surprise from a hiding place
amendment; n; B2; a change to a law, a treaty or a constitution
amnesty; n; C1; a decision not to punish people for what they did
annex; v; C1; to take another country's land and make it part of one's own; a part added to a building
annexation; n; C1; the taking of another country's land
appeal; n; B2; a request that a higher court look at a case again; a request for help
arms; n; B2; weapons; parts of the body
assault; n; B2; a violent attack
assembly; n; B2; a parliament or other elected body; a meeting of a school
asset; n; B2; something of value that a person, company or state owns; a useful quality
assets; n; B2; things of value that a person, company or state owns
asylum; n; B2; the right to stay that a country gives to people in danger at home
asylum seeker; n; B2; someone who has asked another country for protection
at stake; a; B2; to be won or lost
attorney general; n; C1; a country's highest lawyer
austerity; n; C1; a government's policy of spending much less
autonomy; n; C1; the right of a region to govern itself
axe; v; C1; to end or cancel; a tool for cutting wood
backbencher; n; C2; a member of parliament without a post in the government or opposition leadership
backlash; n; C1; a strong reaction against something
bail; n; B2; money paid so that someone may wait for trial at home
bailout; n; C1; money given to save a company or country from collapse
balance of power; n; C1; a state in which no side is much stronger
ballot; n; B2; a vote, or the paper to vote with
battalion; n; C1; a unit of some hundreds of soldiers
besieged; a; C1; surrounded by an army
bilateral; a; C1; between two countries or sides
bill; n; B2; a plan for a law that a parliament discusses; a paper that says what you must pay
bipartisan; a; C1; supported by both big parties
blast; n; B2; an explosion
bloc; n; C1; a group of countries that act together
blockade; n; C1; the closing off of a place so that nothing can go in or out
bolster; v; C1; to make stronger
bond; n; B2; a paper by which a state or company borrows money; a close feeling between people
bonds; n; B2; papers by which a state or company borrows money; close feelings between people
border crossing; n; B2; the place where one may pass from one country to another
brace; v; C1; to get ready for something bad
breakaway; a; C1; having left, or wanting to leave, a country or group
breakthrough; n; B2; an important step forward after a long effort
brink; n; C1; the edge; the moment just before something bad
bullish; a; C2; expecting prices to rise; like a bull
by-election; n; C1; an election in one place, because its member of parliament has left
cabinet; n; B2; the ministers who lead a government; a piece of furniture
campaign; n; B1; a planned series of actions to win an election or reach an aim
capital; n; B1; the city where a country's government sits; money used to start a business; a big letter
carbon footprint; n; B2; how much a person or thing adds to climate change
cartel; n; C1; a group of criminals or companies that controls a trade
casualty; n; B2; a person hurt or killed in a war or accident
caucus; n; C2; a meeting of a party's members, or the members in a parliament
cease fire; n; B2; an agreement to stop fighting for a time
cease-fire; n; B2; an agreement to stop fighting for a time
ceasefire; n; B2; an agreement to stop fighting for a time
central bank; n; B2; the bank of a country or union that decides about its money and interest rates
chamber; n; B2; one of the parts of a parliament; a room
chancellor; n; B2; the head of government in Germany or Austria; in Britain the finance minister
charged with; a; B2; officially said to have committed a crime
charter; n; C1; a document with the rights and rules of an organisation; the hiring of a plane
checks and balances; n; C1; rules by which each power of a state limits the others
chief of staff; n; C1; the head of a leader's office or of an army's command
civil servant; n; B2; someone who works for a government department
civil society; n; C1; groups of citizens that are neither state nor business
civil war; n; B1; a war between groups of one country
civilian; n; B2; someone who is not a soldier
clash; n; B2; a fight or strong disagreement
climate change; n; B1; the lasting change of the world's weather as the Earth grows warmer
coalition; n; B2; parties or countries that have agreed to act together
collateral damage; n; C1; the people or things hurt though they were not the target
combatant; n; C1; someone who fights in a war
commission; n; B2; a group of people with an official task; money that a seller gets
commissioner; n; B2; an official who leads a department or the police
committee; n; B2; a group chosen to discuss and decide for a larger one
commodity; n; C1; a product such as oil or wheat that is traded in large amounts
compliance; n; C1; the keeping of rules
concession; n; C1; something given up to reach an agreement; a lower price for some people
condemn; v; B2; to say strongly that something is wrong
consensus; n; B2; general agreement
conservative; n; B2; someone who wants to keep traditions and little state; careful
constituency; n; C1; an area that elects a member of parliament
constitution; n; B2; the highest law of a country
consulate; n; C1; an office that helps citizens of a country abroad
contender; n; C1; someone who has a chance to win an election or contest
controversy; n; B2; a long public argument
convention; n; B2; an agreement between many countries; a large meeting; what people usually do
conviction; n; B2; a court's decision that someone is guilty; a strong belief
convoy; n; C1; a group of vehicles or ships that travel together
coup; n; C1; the sudden taking of power by a small group, often the army
court hearing; n; C1; a meeting of a court to hear what people know
crack down; v; C1; to act strongly against something
crackdown; n; C1; strong action by the state against protest or crime
curb; v; C1; to limit something harmful; the edge of a pavement
curfew; n; C1; a rule that people must stay at home at certain hours
currency; n; B1; the money of a country
deadlock; n; C1; a point where talks cannot go on because neither side gives way
death toll; n; B2; the number of people killed
decree; n; C1; an order by a ruler or government that is law at once
default on; v; C1; to fail to pay back a debt
defect; v; C1; to leave one's country or side for the other; a fault
defence minister; n; B2; the minister for the army
defense minister; n; B2; the minister for the army
deficit; n; C1; the amount by which more is spent than comes in
delegate; n; B2; someone sent to speak and vote for others
delegation; n; B2; a group sent to speak for a country or organisation
denounce; v; C1; to say publicly that something is very wrong
deploy; v; B2; to send soldiers or equipment to where they are needed
deployment; n; C1; the sending of soldiers or equipment to where they are needed
deport; v; B2; to send a foreigner out of the country by law
deputy; n; B2; someone who stands in for a leader; a member of some parliaments
detain; v; B2; to hold someone officially, as the police do
detainee; n; C1; someone who is held by police or soldiers
détente; n; C2; a time of better relations between hostile countries
detention; n; B2; the keeping of someone by police or soldiers; staying late at school as a punishment
deterrent; n; C1; something that stops others from attacking because they fear the answer
devolution; n; C2; the passing of power from a state to its regions
diplomat; n; B2; someone whose work is relations with other countries
diplomatic; a; B2; to do with relations between countries; careful not to hurt feelings
displaced; a; B2; driven from home, as by war; moved from its place
dissident; n; C1; someone who openly disagrees with a government that allows no criticism
dissolve; v; C1; to end a parliament or an organisation; to become part of a liquid
domestic; a; B2; inside one's own country; to do with the home
drone; n; B1; an aircraft without a pilot
embargo; n; C1; an official order to stop trade with a country
embassy; n; B1; the office of a country in another country's capital
embattled; a; C1; in great trouble and much criticised
emergency powers; n; C1; special rights that a government takes in a crisis
emissions; n; B2; gases sent into the air, as by cars and factories
enclave; n; C2; an area surrounded by another state or group
entrenched; a; C1; so firmly set that change is hard
envoy; n; C1; someone sent by a government to talk with another
escalate; v; C1; to become, or make something become, more serious
escalation; n; C1; the growth of a conflict into a more serious one
ethnic cleansing; n; C1; the driving out of a people from an area by force
evacuate; v; B2; to bring people out of a dangerous place
exchange rate; n; B2; how much of one money is paid for another
execution; n; B2; the killing of someone as a legal punishment; the carrying out of a plan
executive; n; B2; a senior manager; the part of a state that carries out laws
exile; n; B2; life abroad because one cannot live safely at home
exit poll; n; C1; a count of what voters say as they leave, before the real count
extradite; v; C1; to send someone accused of a crime to the country that asks for them
extradition; n; C1; the sending of someone accused of a crime to the country that asks for them
extremist; n; B2; someone with very strong political views, often violent
faction; n; C1; a group inside a larger one that disagrees with it
fallout; n; C1; the bad results of an event; dust after a nuclear explosion
far-left; a; B2; with very radical socialist views
far-right; a; B2; with very nationalist or conservative views
federal; a; B2; of the whole country rather than one of its states
finance minister; n; B1; the minister for a country's money
fiscal; a; C1; to do with taxes and a state's spending
foreign minister; n; B1; the minister for relations with other countries
fossil fuel; n; B2; coal, oil or gas
freedom of speech; n; B1; the right to say what one thinks
front line; n; B2; the line where armies fight
front-runner; n; C1; the one who is most likely to win
frontline; n; B2; the line where armies fight
genocide; n; B2; the killing of a people
gerrymandering; n; C2; the drawing of voting areas so that one party wins
governor; n; B2; the head of a state or region, or of a central bank
grassroots; a; C1; of ordinary people rather than leaders; the roots of grass
greenhouse gas; n; B2; a gas that keeps the Earth's heat in
grip; n; C1; control; a firm hold
gross domestic product; n; C1; the value of all that a country makes in a year
ground troops; n; B2; soldiers who fight on land
guerrilla; n; B2; a fighter in a small group that is not a regular army
hail; v; C1; to praise publicly; frozen rain
hamper; v; C1; to make difficult
hardliner; n; C1; someone in politics who will not give way
hawkish; a; C2; in favour of force or of high interest rates; like a hawk
head of government; n; B2; the leader of a government, such as a prime minister
head of state; n; B1; the highest person of a country, such as a president or a king
hearings; n; C1; meetings of a court or committee to hear what people know
hedge fund; n; C1; a company that invests rich clients' money with high risk
hostage; n; B2; someone held by force until a demand is met
house arrest; n; B2; keeping someone prisoner at home
human rights; n; B1; the rights that every person has
humanitarian; a; B2; to do with helping people who suffer
immunity; n; C1; protection by law against being taken to court; protection against an illness
impeach; v; C1; to accuse a president or official in parliament in order to remove them
impeachment; n; C1; a parliament's formal charge against a president or official
impose; v; B2; to bring in a rule or tax that people must accept
incumbent; n; C1; the person who holds an office now
independence; n; B1; the freedom of a country to rule itself
indict; v; C1; to charge someone formally with a crime
indictment; n; C1; a formal charge of a crime
inflation; n; B2; the general rise of prices; filling with air
inquiry; n; B2; an official attempt to find out what happened; a question
insurgency; n; C1; an armed fight of groups against a government
insurgent; n; C1; someone who fights against a government
intelligence; n; B2; secret facts about enemies, and the services that collect them; being clever
interest rate; n; B2; the price of borrowing money, in per cent a year
interim; a; C1; for the time until something lasting is decided
interior minister; n; B2; the minister for police and public order
intervention; n; B2; action in a conflict of others, often with an army
invade; v; B1; to enter a country with an army
judiciary; n; C1; a country's judges and courts
junta; n; C2; a group of officers that rules a country after taking power
lame duck; n; C2; a leader whose time in office is almost over
landmark; a; C1; more important than others of its kind; a building that is easy to see
landslide; n; C1; a victory with very many more votes than the others; the falling of earth from a hill
lawmaker; n; B2; a member of a parliament
lawsuit; n; B2; a case that someone brings to court
lay off; v; B2; to end people's jobs because there is too little work
leak; v; B2; to give secret papers to journalists; to let water out
legislation; n; B2; a law or laws
legislature; n; C1; a body that makes laws
levy; n; C1; an official payment such as a tax
lobby; v; C1; to try to make politicians decide as one wishes; the hall of a hotel
lobbyist; n; C1; someone paid to influence politicians
loom; v; C1; to come nearer as a threat
loyalist; n; C1; someone who supports a ruler or government; in Northern Ireland, a supporter of the union with Britain
maiden speech; n; C2; someone's first speech in parliament
majority; n; B2; more than half of the votes or seats
mandate; n; C1; the right to act that voters or an organisation give
manifesto; n; C1; a party's plan before an election
martial law; n; C1; rule by the army instead of the usual law
mediate; v; C1; to help two sides to agree
mediator; n; C1; someone who helps two sides to agree
member state; n; B2; a country that belongs to an organisation
memorandum; n; C1; a written agreement that is less binding than a treaty; a note in an office
mercenary; n; C1; a soldier who fights for money for any side
militant; n; B2; someone who uses force for a political or religious aim
militia; n; C1; an armed group that is not a regular army
minister; n; B1; a politician who leads a part of the government; a priest
ministry; n; B2; a part of a government, such as the one for health
minority; n; B2; a smaller group of a different people or religion
mission; n; B2; a task for which people are sent; a group sent for it
monetary policy; n; C1; what a central bank does about money and interest rates
monitor; n; C1; someone sent to watch whether rules are kept; a screen
multilateral; a; C1; between many countries
municipal; a; C1; of a town or city
national guard; n; B2; soldiers who serve at home in an emergency
no-confidence vote; n; C1; a vote by which a parliament can end a government
no-fly zone; n; C1; an area over which aircraft may not fly
nominate; v; B2; to name someone for a post or prize
nominee; n; B2; someone named for a post or prize
observer; n; B2; someone sent to watch an election or a ceasefire; someone who sees something
occupation; n; B2; the control of a country by a foreign army; a job
occupied; a; B2; held by a foreign army; busy
offensive; n; B2; a planned large attack; rude
on parole; a; C1; let out of prison early on conditions
opposition; n; B2; the parties that are not in the government
ordinance; n; C2; a law of a town
oust; v; C1; to force someone out of power
outage; n; C1; a time without electricity
outpost; n; C1; a small camp or settlement far from the others
oversee; v; C1; to watch that work is done properly
overthrow; v; C1; to remove a ruler by force
overturn; v; C1; to change an official decision; to turn upside down
pact; n; C1; a formal agreement between countries or groups
pandemic; n; B1; an illness that spreads over the world
panel; n; B2; a group of people chosen to judge or discuss; a flat piece of wood or glass
pardon; v; B2; to free someone from punishment by law; to forgive
parliament; n; B1; the elected body that makes a country's laws
partisan; n; C1; a strong supporter of one side; a fighter behind enemy lines
peace talks; n; B1; a meeting of enemies to end a war
peacekeeper; n; B2; a soldier sent to keep peace between others
plea; n; C1; what an accused person answers in court; an urgent request
plebiscite; n; C2; a vote of all citizens on one question
pledge; v; B2; to promise publicly
plot; n; B2; a secret plan to do harm; the story of a film
plummet; v; C1; to fall suddenly and far
plunge; v; C1; to fall suddenly and far
poll; n; B2; a survey of opinion; an election
polling station; n; B2; the place where people vote
polls; n; B2; the places where people vote; surveys of opinion
populist; n; C1; a politician who claims to speak for ordinary people against the elite
power vacuum; n; C1; a time when nobody is in control
power-sharing; a; C1; with both sides in the government
premier; n; C1; a head of government; the best
press charges; v; C1; to accuse someone formally of a crime
press conference; n; B1; a meeting at which journalists ask questions
prime minister; n; A2; the head of government
probe; n; C1; an official inquiry; a spacecraft without people
proceedings; n; C1; what is done in a court
prosecution; n; B2; the lawyers who try to prove a charge in court
prosecutor; n; B2; the lawyer who tries to prove a charge in court
protocol; n; C1; an agreement added to a treaty; rules of behaviour
provisional; a; C1; for the present, and likely to change
proxy; n; C1; someone who acts, or fights, in place of another
public inquiry; n; C1; an official and open attempt to find out what happened
purge; n; C2; the removal of opponents from a party or army
quash; v; C2; to say officially that a decision is no longer valid
quota; n; C1; an amount officially allowed or required
raid; n; B2; a sudden visit by police, or a short attack
rally; n; B2; a large public meeting to support someone; a car race
ransom; n; C1; money paid to free someone
ratify; v; C1; to make a treaty valid by a formal vote
rebel; n; B2; someone who fights against the government; someone who will not obey
rebel-held; a; B2; controlled by rebels
recess; n; C1; a time when a parliament or court does not meet; a break at school
recession; n; B2; a time when an economy shrinks
reconciliation; n; C1; making peace after a quarrel
red tape; n; C1; too many official rules; a kind of sticky band
referendum; n; B2; a vote of all citizens on one question
reform; n; B2; a change of rules meant to make things better
refugee; n; B1; someone who had to leave home because of war or danger
regime; n; B2; a government, mostly one that was not freely elected
remand; v; C2; to keep an accused person in prison until the trial
reparations; n; C1; money that a country pays for damage it did in a war
repeal; v; C1; to end a law
republican; n; B2; a member of one of the two big parties in the United States; someone who wants no king
resign; v; B2; to give up a post
resignation; n; B2; the giving up of a post
resolution; n; C1; a formal decision, as of the United Nations; a promise to oneself
retaliate; v; C1; to hurt someone because they hurt you
retaliation; n; C1; harm done in answer to harm
roadside bomb; n; B2; a bomb hidden beside a road
rule of law; n; C1; the principle that laws bind everybody, rulers too
ruling; n; C1; a court's decision; having power
run-off; n; C1; a second election between the best two
runoff; n; C1; a second election between the best two; water that flows away
sanction; v; C1; to punish with limits on trade; to allow officially
sanctions; n; B2; limits on trade or travel to put pressure on a country
scrutiny; n; C1; close and critical examination
secede; v; C2; to leave a state and become independent
secession; n; C2; the leaving of a state by one of its parts
secretary of state; n; B2; the foreign minister of the United States; a senior minister in Britain
secretary-general; n; B2; the head of a large organisation such as the United Nations
sectarian; a; C1; between religious groups
security forces; n; B2; police and soldiers
senate; n; B2; one of the two chambers of some parliaments
senator; n; B2; a member of a senate
sentenced; a; B2; told by a court how one is punished
separation of powers; n; C1; the rule that laws are made, carried out and judged by different bodies
separatist; n; C1; someone who wants a region to leave a country
settlement; n; B2; an agreement that ends a quarrel or a war; a place where people have come to live
settler; n; B2; someone who goes to live on new or occupied land
shadow minister; n; C1; the opposition's speaker for a minister's field
shelling; n; C1; an attack with heavy guns
shutdown; n; C1; a time when government offices or a business are closed
siege; n; C1; the surrounding of a town by an army
single market; n; C1; a group of countries that trade as if they were one
slam; v; C1; to criticise strongly; to shut with a bang
slash; v; C1; to reduce by very much; to cut with a knife
smuggle; v; B2; to bring things or people secretly over a border
snap election; n; C1; an election called earlier than planned
soar; v; B2; to rise fast and high; to fly high
solidarity; n; C1; support for others because one feels as they do
sovereign; a; C1; independent; a king or queen
sovereignty; n; C1; the power of a country to decide for itself
spark; v; B2; to make something start; a tiny piece of fire
splinter group; n; C1; a small group that has left a larger one
spokesman; n; B2; a man who speaks officially for an organisation
spokesperson; n; B2; someone who speaks officially for an organisation
spokeswoman; n; B2; a woman who speaks officially for an organisation
stalemate; n; C1; a point where neither side can win
stance; n; C1; an opinion stated publicly; a way of standing
stand trial; v; B2; to be judged in a court
standoff; n; C1; a situation in which neither side moves
state of emergency; n; B2; a time in which a government has special powers
state-run; a; B2; controlled by the government
step down; v; B2; to give up a post; to go down a step
stimulus; n; C1; money spent by a state to help the economy
stock exchange; n; B2; a place where shares of companies are bought and sold
strike; n; B2; a refusal to work, to reach a demand; a military attack; a hit
stronghold; n; C1; a place where a group is strong
subpoena; n; C2; an order to come to court
subsidy; n; C1; money from the state to keep prices low or a business alive
suicide bomber; n; B2; someone who dies exploding a bomb
summit; n; B2; a meeting of the leaders of countries; the top of a mountain
superpower; n; B2; one of the most powerful countries
supreme court; n; B2; the highest court of a country
surveillance; n; C1; secret watching of people
suspend; v; B2; to stop something, or send someone from a post, for a time; to hang
sway; v; C1; to change what someone thinks; to move from side to side
swear in; v; C1; to make someone promise formally to do an office well
swing state; n; C1; an American state that either party may win
tabloid; n; C1; a popular newspaper with short reports and big pictures
take office; v; B2; to begin work in a high post
talks; n; B1; a formal meeting to reach an agreement; conversations
tariff; n; C1; a tax on goods from abroad; a list of prices
tensions; n; B2; bad feeling between groups that may become a fight
territorial waters; n; C1; the sea near a country's coast that belongs to it
testify; v; C1; to say in court or in parliament what one knows
testimony; n; C1; what someone says in court or in parliament
think tank; n; C1; an institute that studies political questions
thwart; v; C1; to stop a plan from working
toll; n; C1; the number of people killed or hurt; money paid to use a road
trade deficit; n; C1; what a country buys abroad beyond what it sells
trade union; n; B2; an organisation of workers
treason; n; C1; the crime of helping one's country's enemies
treasury; n; B2; a government's department for money
treaty; n; B2; a formal agreement between countries
tribunal; n; C1; a court for special questions
trigger; v; B2; to make something happen; the part of a gun that one pulls
troops; n; B1; soldiers
truce; n; C1; an agreement to stop fighting
turnout; n; C1; how many of the voters went to vote
two-state solution; n; C1; the plan of a Palestinian state beside Israel
ultimatum; n; C1; a last demand, with a threat
unanimous; a; C1; with all votes
unilateral; a; C1; done by one side without the agreement of others
unrest; n; C1; protests and fighting in the streets
unveil; v; C1; to show or announce for the first time
uphold; v; C1; to say that an earlier decision stays
uprising; n; B2; a fight of many people against those in power
urge; v; B2; to ask strongly
vested interest; n; C1; a private reason to want something
veteran; n; B2; someone who was a soldier in a war, or has long experience
veto; n; B2; the right to stop a decision
veto; v; B2; to stop a decision, as one has the right to
violation; n; B2; the breaking of a law or agreement
vote of no confidence; n; C1; a vote by which a parliament can end a government
voter turnout; n; C1; how many of the voters went to vote
vow; v; B2; to promise firmly
war crime; n; B2; an act in war that is a crime, such as the killing of civilians
warhead; n; C1; the front part of a missile, which explodes
warn; v; B1; to tell of a danger
warrant; n; C1; a paper that lets the police arrest or search
watchdog; n; C1; a body that watches whether rules are kept; a dog that guards a house
weapons of mass destruction; n; C1; nuclear, chemical or biological weapons
Western; a; B2; of the countries of western Europe and North America, and others close to them; in the west of a country
whistleblower; n; C1; someone who reports wrongdoing where they work
white paper; n; C2; a government's report on what it plans
withdraw; v; B2; to take soldiers out; to take money from an account
withdrawal; n; B2; the leaving of an area by soldiers; the taking of money from an account
witness; n; B2; someone who saw what happened, and says so in court
woo; v; C1; to try to win the support of
working group; n; B2; a small group asked to study a question
"""
