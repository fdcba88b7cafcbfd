"""Places that are often in the news, and what people of them are called: evidence of what a name is.

Facts, put together for glossom by its authors; nothing is taken from another list.
"""

from __future__ import annotations

from collections.abc import Mapping

from glossom.suggesting.tables.text import names_in

COUNTRIES = names_in("""
Afghanistan, Albania, Algeria, Andorra, Angola, Antigua, Argentina, Armenia, Australia, Austria, Azerbaijan, Bahamas,
Bahrain, Bangladesh, Barbados, Barbuda, Belarus, Belgium, Belize, Benin, Bermuda, Bhutan, Bolivia, Bosnia, Bosnia and
Herzegovina, Herzegovina, Botswana, Brazil, Britain, Great Britain, Brunei, Bulgaria, Burkina Faso, Burma, Burundi,
Cambodia, Cameroon, Canada, Cape Verde, Central African Republic, Chad, Chile, China, Colombia, Comoros, Congo, Costa
Rica, Croatia, Cuba, Cyprus, Czechia, Czech Republic, Czechoslovakia, Democratic Republic of Congo, Democratic
Republic of the Congo, Denmark, Djibouti, Dominica, Dominican Republic, East Germany, East Timor, Ecuador, Egypt, El
Salvador, England, Equatorial Guinea, Eritrea, Estonia, Eswatini, Ethiopia, Fiji, Finland, France, French Guiana,
Gabon, Gambia, Georgia, Germany, Ghana, Greece, Greenland, Grenada, Guatemala, Guinea, Guinea-Bissau, Guyana, Haiti,
Holland, Honduras, Hong Kong, Hungary, Iceland, India, Indonesia, Iran, Iraq, Ireland, Israel, Italy, Ivory Coast,
Jamaica, Japan, Jordan, Kazakhstan, Kenya, Kiribati, Kosovo, Kuwait, Kyrgyzstan, Laos, Latvia, Lebanon, Lesotho,
Liberia, Libya, Liechtenstein, Lithuania, Luxembourg, Macau, Macedonia, Madagascar, Malawi, Malaysia, Maldives, Mali,
Malta, Marshall Islands, Mauritania, Mauritius, Mexico, Micronesia, Moldova, Monaco, Mongolia, Montenegro, Morocco,
Mozambique, Myanmar, Namibia, Nauru, Nepal, Netherlands, New Zealand, Nicaragua, Niger, Nigeria, North Korea, North
Macedonia, Northern Ireland, Norway, Oman, Pakistan, Palau, Palestine, Panama, Papua New Guinea, Paraguay, Peru,
Philippines, Poland, Portugal, Puerto Rico, Qatar, Republic of Ireland, Romania, Russia, Russian Federation, Rwanda,
Saint Lucia, Samoa, San Marino, Saudi Arabia, Scotland, Senegal, Serbia, Seychelles, Sierra Leone, Singapore,
Slovakia, Slovenia, Solomon Islands, Somalia, Somaliland, South Africa, South Korea, South Sudan, Soviet Union, Spain,
Sri Lanka, Sudan, Suriname, Swaziland, Sweden, Switzerland, Syria, Taiwan, Tajikistan, Tanzania, Thailand,
Timor-Leste, Togo, Tonga, Trinidad, Trinidad and Tobago, Tunisia, Turkey, Türkiye, Turkmenistan, Tuvalu, Uganda,
Ukraine, United Arab Emirates, United Kingdom, United States, United States of America, Uruguay, Uzbekistan, Vanuatu,
Vatican, Vatican City, Venezuela, Vietnam, Viet Nam, Wales, West Germany, Yemen, Yugoslavia, Zaire, Zambia, Zimbabwe
""")

CITIES = names_in("""
Aarhus, Abidjan, Abu Dhabi, Abuja, Accra, Adana, Addis Ababa, Adelaide, Aden, Ahmedabad, Albany, Aleppo, Alexandria,
Algiers, Almaty, Amman, Amsterdam, Anchorage, Ankara, Antananarivo, Antwerp, Arkhangelsk, Arlington, Asmara, Astana,
Asunción, Athens, Atlanta, Auckland, Austin, Baghdad, Bakhmut, Baku, Baltimore, Bamako, Bangalore, Bangkok, Bangui,
Banjul, Barcelona, Basel, Basra, Beijing, Beirut, Belfast, Belgrade, Bengaluru, Benghazi, Bergen, Berlin, Bern,
Bethlehem, Bilbao, Birmingham, Bishkek, Bissau, Bogota, Bogotá, Bologna, Bordeaux, Boston, Brasilia, Brasília,
Bratislava, Brazzaville, Bremen, Brisbane, Bristol, Brussels, Bucharest, Budapest, Buenos Aires, Buffalo, Bujumbura,
Cairo, Calais, Calcutta, Calgary, Canberra, Cannes, Cape Town, Caracas, Cardiff, Casablanca, Charlotte, Chennai,
Chernobyl, Chicago, Chisinau, Christchurch, Cincinnati, Cleveland, Cologne, Colombo, Conakry, Copenhagen, Coventry,
Dakar, Dallas, Damascus, Dar es Salaam, Darwin, Davos, Delhi, Denver, Detroit, Dhaka, Dnipro, Doha, Donetsk, Dortmund,
Dresden, Dubai, Dublin, Durban, Dushanbe, Düsseldorf, Edinburgh, Edmonton, Erbil, Essen, Fallujah, Florence,
Frankfurt, Freetown, Fukushima, Gaborone, Galway, Gaza City, Gdansk, Geneva, Genoa, Ghent, Glasgow, Goma, Gothenburg,
Granada, Grenoble, Grozny, Guadalajara, Guangzhou, Guatemala City, Hague, Haifa, Hamburg, Hamilton, Hanoi, Hanover,
Harare, Havana, Helsinki, Herat, Hiroshima, Ho Chi Minh City, Hobart, Homs, Honolulu, Houston, Hyderabad, Idlib,
Incheon, Indianapolis, Innsbruck, Islamabad, Istanbul, Izmir, Jacksonville, Jaffna, Jakarta, Jeddah, Jerusalem,
Johannesburg, Juba, Kabul, Kampala, Kandahar, Kansas City, Karachi, Kathmandu, Kazan, Kharkiv, Khartoum, Kherson,
Kiev, Kigali, Kingston, Kinshasa, Kobe, Kolkata, Kramatorsk, Krakow, Kraków, Kuala Lumpur, Kyiv, Kyoto, Lagos, Lahore,
Las Vegas, Lausanne, Leeds, Leicester, Leipzig, Leningrad, Libreville, Lille, Lilongwe, Lima, Lisbon, Liverpool,
Ljubljana, Lomé, London, Londonderry, Los Angeles, Louisville, Luanda, Lucerne, Luhansk, Lusaka, Lviv, Lyon,
Madison, Madrid, Malaga, Malé, Malmö, Managua, Manama, Manchester, Manhattan, Manila, Maputo, Mariupol, Marrakech,
Marseille, Mecca, Medellín, Medina, Melbourne, Memphis, Mexico City, Miami, Milan, Milwaukee, Minneapolis, Minsk,
Mogadishu, Monrovia, Monterrey, Montevideo, Montpellier, Montreal, Moscow, Mosul, Mumbai, Munich, Murmansk, Muscat,
Nagasaki, Nagoya, Nagorno-Karabakh, Nairobi, Nantes, Naples, Nashville, New Delhi, New Orleans, New York, New York
City, Newark, Newcastle, Nice, Nicosia, Nottingham, Nouakchott, Nuremberg, Oakland, Odesa, Odessa, Omdurman, Orlando,
Osaka, Oslo, Ottawa, Ouagadougou, Oxford, Palermo, Palmyra, Panama City, Paris, Perth, Peshawar, Philadelphia, Phnom
Penh, Phoenix, Pittsburgh, Plymouth, Podgorica, Port Moresby, Port-au-Prince, Portland, Porto, Potsdam, Prague,
Pretoria, Pripyat, Pristina, Pyongyang, Quebec City, Quito, Rabat, Rafah, Ramallah, Rangoon, Raqqa, Reykjavik,
Reykjavík, Riga, Rio, Rio de Janeiro, Riyadh, Rome, Rotterdam, Sacramento, Saint Petersburg, Salisbury, Salt Lake
City, Salzburg, San Antonio, San Diego, San Francisco, San José, San Jose, San Juan, San Salvador, Sanaa, Sana'a,
Santiago, Santo Domingo, Sao Paulo, São Paulo, Sapporo, Sarajevo, Seattle, Seoul, Sevastopol, Seville, Shanghai, Sharm
el-Sheikh, Sheffield, Shenzhen, Simferopol, Skopje, Sochi, Sofia, Southampton, Srebrenica, Srinagar, St. Louis, St
Petersburg, St. Petersburg, Stalingrad, Stockholm, Strasbourg, Stuttgart, Surabaya, Sydney, Taipei, Tallinn, Tampa,
Tashkent, Tbilisi, Tegucigalpa, Tehran, Tel Aviv, Thessaloniki, Tianjin, Tijuana, Timbuktu, Tirana, Tokyo, Toronto,
Toulouse, Trieste, Tripoli, Tunis, Turin, Tuzla, Ulaanbaatar, Utrecht, Vaduz, Valencia, Valletta, Vancouver, Venice,
Vienna, Vientiane, Vilnius, Vladivostok, Volgograd, Warsaw, Washington, Washington D.C., Washington DC, Wellington,
Winnipeg, Wuhan, Yangon, Yaoundé, Yekaterinburg, Yerevan, Yokohama, Zagreb, Zaporizhzhia, Zurich, Zürich
""")

REGIONS = names_in("""
Aceh, Africa, Alabama, Alaska, Alberta, Alps, America, Americas, Amazon, Andalusia, Andes, Antarctica, Arabia, Arctic,
Arizona, Arkansas, Asia, Asia-Pacific, Balkans, Baltics, Balochistan, Bavaria, Borneo, Brandenburg, Brittany, British
Columbia, California, Cambridgeshire, Caribbean, Catalonia, Caucasus, Central America, Central Asia, Chechnya, Chile,
Colorado, Connecticut, Cornwall, Corsica, Crete, Crimea, Cumbria, Dagestan, Dakota, Darfur, Delaware, Devon, Donbas,
Donbass, East Africa, East Asia, Eastern Europe, Essex, Europe, Falkland Islands, Flanders, Florida, Galicia, Gaza,
Gaza Strip, Gibraltar, Golan Heights, Guam, Guantanamo, Guantanamo Bay, Gulf, Gulf of Mexico, Hampshire, Hawaii,
Hesse, Himalayas, Iberia, Idaho, Illinois, Indiana, Indian Ocean, Iowa, Java, Jutland, Kansas, Kashmir, Kent,
Kentucky, Kurdistan, Lancashire, Latin America, Levant, Lombardy, Louisiana, Lower Saxony, Maine, Manitoba, Maryland,
Massachusetts, Mediterranean, Mesopotamia, Michigan, Middle East, Midlands, Midwest, Minnesota, Mississippi, Missouri,
Montana, Mount Everest, Nebraska, Nevada, New Brunswick, New England, New Hampshire, New Jersey, New Mexico, New South
Wales, Newfoundland, Norfolk, Normandy, North Africa, North America, North Carolina, North Dakota, North
Rhine-Westphalia, Northern Territory, Northumberland, Nova Scotia, Oceania, Ohio, Oklahoma, Okinawa, Ontario, Oregon,
Pacific, Pennsylvania, Persian Gulf, Polynesia, Prussia, Punjab, Quebec, Queensland, Rhine, Rhineland, Rhode Island,
Sahara, Sahel, Saskatchewan, Saxony, Scandinavia, Siberia, Sicily, Silesia, Sinai, Sindh, Somerset, South America,
South Asia, South Australia, South Carolina, South Dakota, Southeast Asia, South Ossetia, Sub-Saharan Africa, Suffolk,
Sumatra, Surrey, Sussex, Tasmania, Tennessee, Texas, Thrace, Tibet, Transnistria, Tuscany, Tyrol, Ulster, Utah,
Vermont, Victoria, Virginia, Volga, Wallonia, West Africa, West Bank, West Virginia, Western Australia, Western
Europe, Western Sahara, Westminster, Wisconsin, Wyoming, Xinjiang, Yorkshire, Yukon, Zanzibar, Atlantic, Black Sea,
Red Sea, North Sea, Baltic, Danube, Nile, Thames, Abkhazia, Brooklyn, Bronx, Hollywood, Silicon Valley, Wall Street,
Capitol Hill, Downing Street, Queens, Harlem, D.C., Horn of Africa, Ivory Coast
""")

PLACES = COUNTRIES | CITIES | REGIONS

DEMONYMS = names_in("""
Abkhaz, Afghan, African, Albanian, Algerian, American, Andorran, Angolan, Arab, Arabian, Arabic, Argentine,
Argentinian, Armenian, Asian, Australian, Austrian, Azerbaijani, Azeri, Bahraini, Bangladeshi, Basque, Bavarian,
Belarusian, Belarussian, Belgian, Bengali, Berliner, Bolivian, Bosnian, Brazilian, British, Briton, Bulgarian,
Burmese, Burundian, Byelorussian, Californian, Cambodian, Cameroonian, Canadian, Catalan, Chadian, Chechen, Chilean,
Chinese, Colombian, Congolese, Costa Rican, Crimean, Croat, Croatian, Cuban, Cypriot, Czech, Dane, Danish, Djiboutian,
Dominican, Dutch, Dutchman, East Timorese, Ecuadorian, Egyptian, Emirati, English, Englishman, Eritrean, Estonian,
Ethiopian, Eurasian, European, Fijian, Filipino, Finn, Finnish, Flemish, Floridian, French, Frenchman, Frenchwoman,
Gabonese, Gambian, Georgian, German, Ghanaian, Greek, Greenlandic, Guatemalan, Guinean, Guyanese, Haitian, Hawaiian,
Hebrew, Hispanic, Honduran, Hungarian, Icelander, Icelandic, Indian, Indonesian, Iranian, Iraqi, Irish, Irishman,
Israeli, Italian, Ivorian, Jamaican, Japanese, Jordanian, Kashmiri, Kazakh, Kazakhstani, Kenyan, Korean, Kosovan,
Kosovar, Kurd, Kurdish, Kuwaiti, Kyrgyz, Lao, Laotian, Latin, Latino, Latvian, Lebanese, Liberian, Libyan, Lithuanian,
Londoner, Luxembourgish, Macedonian, Malagasy, Malawian, Malay, Malaysian, Maldivian, Malian, Maltese, Maori,
Mauritanian, Mauritian, Mexican, Moldovan, Mongolian, Montenegrin, Moroccan, Mozambican, Namibian, Nepalese, Nepali,
New Yorker, New Zealander, Nicaraguan, Nigerian, Nigerien, Nordic, Norman, North American, North Korean, Northern
Irish, Norwegian, Omani, Ossetian, Pakistani, Palestinian, Panamanian, Paraguayan, Parisian, Pashtun, Persian,
Peruvian, Pole, Polish, Portuguese, Prussian, Qatari, Romanian, Russian, Rwandan, Salvadoran, Samoan, Saudi, Saudi
Arabian, Scandinavian, Scot, Scots, Scottish, Scotsman, Senegalese, Serb, Serbian, Siberian, Sicilian, Sierra Leonean,
Singaporean, Slav, Slavic, Slovak, Slovakian, Slovene, Slovenian, Somali, South African, South American, South Korean,
South Sudanese, Soviet, Spaniard, Spanish, Sri Lankan, Sudanese, Swede, Swedish, Swiss, Syrian, Tahitian, Taiwanese,
Tajik, Tamil, Tanzanian, Tatar, Texan, Thai, Tibetan, Togolese, Trinidadian, Tunisian, Turk, Turkish, Turkmen,
Ugandan, Ukrainian, Uruguayan, Uyghur, Uzbek, Venezuelan, Vietnamese, Welsh, Welshman, Yemeni, Yugoslav, Zambian,
Zimbabwean, Western, Eastern, Northern, Southern, Central American, Latin American, West African, East African,
Anglo-Saxon, Balkan, Baltic, Caribbean, Caucasian, Mediterranean, Transatlantic, Arctic, Antarctic, Bahamian,
Barbadian, Beninese, Bhutanese, Botswanan, Bruneian, Burkinabe, Comorian, Cantonese, Mandarin
""")
"""Adjectives and nouns of peoples and languages, in the singular: no names of places by themselves."""

_UNCHANGED = ("s", "ese", "ish", "ch", "z", "an's")
PLURALS: Mapping[str, str] = {
    name[:-3] + "men" if name.endswith("man") and name[-4:] != "rman" and name != "Norman" else name + "s": name
    for name in DEMONYMS
    if not name.endswith(_UNCHANGED)
}
"""Plural -> singular of those that have one."""
DEMONYMS_ALL = (DEMONYMS | PLURALS.keys()) - PLACES  # Baltic, Caribbean, and Laos, which is no plural
"""Demonyms in the singular and the plural, without those that are names of places as well."""

PEOPLES = names_in("""
Abkhazians, Arabs, Azeris, Basques, Catalans, Chechens, Flemings, Hutus, Inuit, Kashmiris, Kurds, Maoris, Ossetians,
Pashtuns, Serbs, Croats, Slavs, Tajiks, Tamils, Tatars, Tutsis, Uyghurs, Uzbeks, Muslims, Christians, Catholics, Jews,
Protestants, Buddhists, Hindus, Sikhs, Sunnis, Shiites, Shias, Yazidis, Alawites, Druze, Roma, Copts, Rohingya,
Hazaras, Houthis, Berbers, Tuareg, Afghans, Palestinians, Israelis, Cossacks, Zulus, Aboriginals, Mormons, Puritans,
Quakers
""")
"""Peoples and faiths, which a reader may well look up; citizens of a country are no names."""
