"""Words that stand beside a person's name: titles, offices, roles, and verbs of saying.

Put together for glossom by its authors.
"""

from __future__ import annotations

from glossom.suggesting.tables.text import words_in

TITLES = words_in("""
Mr Mrs Ms Miss Mx Dr Prof Professor Sir Dame Lord Lady Baron Baroness Count Countess Duke Duchess Rev Reverend Father
Sister Rabbi Imam Sheikh Ayatollah Cardinal Archbishop Bishop Patriarch Pastor Pope King Queen Prince Princess Emperor
Empress Emir Sultan Tsar Crown President Presidents Premier Chancellor Minister Ministers Secretary Secretary-General
Undersecretary Under-Secretary Ambassador Consul Commissioner Governor Gov Mayor Senator Sen Senators Representative
Rep Reps Congressman Congresswoman Councillor Cllr Councilman Councilwoman Delegate Speaker Deputy Attorney Sheriff
Marshal Judge Justice Magistrate Prosecutor Chairman Chairwoman Chair Chairperson Chief CEO CFO CTO COO Director
Director-General Administrator Superintendent Inspector Detective Constable Officer Sergeant Sgt Corporal Cpl Private
Pvt Lieutenant Lt Captain Capt Major Maj Colonel Col Brigadier General Gen Admiral Adm Commander Cmdr Comrade
Commissar Treasurer Coach Manager Democrat Republican MP MPs MEP QC KC Vice-President Ex-President Co-founder Founder
Chargé Envoy Dean Provost Headteacher Striker Ombudsman Herr Frau Monsieur Madame Señor Signor Abbot Brother Mother
Mullah Lama Saint Warrant Lawyer Author Actor Actress Singer Spokesman Spokeswoman Spokesperson Analyst Editor
Reporter Correspondent Executive Leader Assemblymember Assemblyman Assemblywoman Editor-in-Chief Lawmaker Alderman
Taoiseach Supervisor Whip Vice-Chancellor
""")
"""In front of a name, with a capital."""

KEPT = words_in("""
Pope King Queen Prince Princess Emperor Empress Sultan Saint Lady Lord Mother Mullah Tsar Duke Duchess
""")
"""Titles that belong to the name where a single word follows them: Pope Francis, Queen Elizabeth II."""

BEFORE_TITLE = words_in("""
Prime Vice Deputy Shadow Home Foreign Defense Defence Finance Interior Health Education Justice Energy Trade Labor
Labour Economy Environment Agriculture Transport Transportation Treasury Culture Acting Former Chief Senior Junior
First Second Lead Executive General Attorney Major Lieutenant Brigadier Managing Press Assistant Associate Under
Permanent Special State Federal Supreme Commerce Homeland Security Immigration Industry Information Housing
Communities War Sports External Internal Affairs Development Police Fire Army Navy Air Force National District County
City Lord Lady Grand House Senate Minority Majority Leader Whip Party Opposition Rear Fleet Staff Crown Chancellor
Regional Local Principal Founding Co Honorary Emeritus Right Rt Hon Honourable Honorable Most Very Reverend Archduke
Incoming Outgoing Interim Ex High Head Communications Technology Operations Financial Medical Scientific Veteran
Defending Conservative Liberal Leading
""")
"""Words of a title in front of its last one: Prime Minister, Deputy Foreign Minister."""

PORTFOLIOS = words_in("""
State Defense Defence Education Health Foreign Affairs Finance Interior Justice Energy Trade Commerce Labor Labour
Agriculture Transport Transportation Treasury Exchequer Culture Sport Sports Environment Economy Economic Economics
Internal External Home Homeland Security Immigration Industry Information Housing Communities War Staff Police
Veterans Public Human Rights Science Technology Innovation Development International Social Care Work Pensions Tourism
Communications Media Digital Climate Change Fisheries Food Rural Women Children Equality Equalities Business
Enterprise Skills Local Government Infrastructure Planning Natural Resources Water Religious Urban Regional Youth
Budget Welfare Opposition Representatives Parliament Congress Research Operations
""")
"""What an office is for: Minister of Education, Secretary of State for Health."""

ROLES = words_in("""
academic accountant activist actor actress adviser advisor agent aide ally ambassador analyst anthropologist
archaeologist archbishop architect artist assistant astronaut astronomer athlete attacker attorney author ballerina
banker barrister baron billionaire biologist bishop blogger bodyguard boss boxer broker brother builder businessman
businesswoman campaigner candidate captain cardinal cartoonist cellist CEO chair chairman chairwoman champion
chancellor chef chemist chief choreographer cleric climatologist coach co-author co-founder coauthor cofounder
columnist comedian commander commentator commissioner composer conductor congressman consultant contestant co-owner
correspondent cosmonaut councillor counsellor creator critic cyclist dancer daughter dealer dean defector defendant
defender demographer deputy designer detective developer dictator diplomat director director-general dissident doctor
driver economist editor elder emperor engineer entrepreneur environmentalist envoy epidemiologist evangelist executive
expert explorer farmer father filmmaker financier firefighter fisherman footballer forecaster forward founder friend
fugitive gangster general geologist goalkeeper golfer governor guitarist gunman head headteacher heir hero historian
husband illustrator imam immunologist industrialist inspector instructor investigator investor inventor journalist
judge jockey king lawmaker lawyer leader lecturer legend legislator librarian lieutenant linguist lobbyist magistrate
magnate manager mathematician mayor mechanic mediator member mentor meteorologist midfielder minister model monk
mother mogul murderer musician neighbour neighbor negotiator nephew niece novelist nun nurse officer official oligarch
ombudsman opponent organiser organizer organist owner painter partner pastor patriarch philanthropist philosopher
photographer physician physicist pianist pilot pioneer player playwright poet politician pope premier presenter
president priest prime prince princess principal producer professor programmer prosecutor protester psychiatrist
psychologist publisher queen rabbi rapper rebel rector reporter representative researcher resident rival runner sailor
scholar scientist screenwriter sculptor secretary secretary-general senator sergeant sheriff singer sister skater
skier skipper sociologist soldier solicitor son songwriter spokesman spokesperson spokeswoman spy star statesman
statistician strategist striker student suspect surgeon survivor swimmer teacher technician teenager tennis theologian
trader trainer translator treasurer tsar tycoon undersecretary vet veteran veterinarian vice-president victim
violinist virologist vocalist volunteer whistleblower widow widower wife winger winner witness worker wrestler writer
youngster zoologist
""")
"""Common nouns for a person: before a name (actor Jason Beghe), or in an apposition."""

SAYING = words_in("""
accused acknowledged added admitted agreed announced answered argued asked asserted believes claimed claims commented
complained concluded confirmed conceded continued criticised criticized declared demanded denied described expects
explained hopes insisted insists joked lamented mentioned noted notes observed pledged predicted promised quipped
recalled remarked repeated replied resigned responded retorted revealed said says stated states stressed suggested
suggests testified thinks told tells tweeted urged vowed wants warned warns wrote writes tweets thanked apologised
apologized spoke listened arrived sat died married retired smiled laughed cried admits argues adds explains
""")
"""What persons do, and now and then organisations: with such a verb right behind it, a name is a person's."""

PARTICLES = words_in("""
de del della di da dos do das du van von der den ter ten bin ibn al el la le zu zur dal af
""")
"""Small words inside a person's name or a place's: Charles de Gaulle, Rio de Janeiro."""

SUFFIXES = words_in("Jr Sr II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XXIII")
"""Words behind a person's name."""
