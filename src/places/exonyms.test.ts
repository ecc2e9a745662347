import {expect} from '@open-wc/testing';
import {readGazetteer} from './gazetteer.js';

/** Names that German lists have, and the names in GeoNames, by country. */
const EXONYMS = `
  AL: Skutari = Shkodër
  AM: Eriwan = Yerevan | Jerewan = Yerevan
  AT: Wien = Vienna | Klagenfurt = Klagenfurt am Wörthersee
    | Krems = Krems an der Donau | St. Pölten = Sankt Pölten
  BA: Sarajewo = Sarajevo
  BE: Lüttich = Liège | Löwen = Leuven | Brügge = Brugge | Brüssel = Brussels
    | Mecheln = Mechelen | Ostende = Ostend | Neu-Löwen = Louvain-la-Neuve
    | Ypern = Ieper | Doornik = Tournai
  BG: Philippopel = Plovdiv | Warna = Varna | Weliko Tarnowo = Veliko Tŭrnovo
    | Rustschuk = Ruse
  BR: Sao Paulo = São Paulo | Brasilia = Brasília
  BY: Grodno = Hrodna | Witebsk = Vitebsk | Homel = Homyel'
  CA: Quebec = Québec
  CH: Genf = Genève | Freiburg = Fribourg | Neuenburg = Neuchâtel
    | Bellenz = Bellinzona | Biel = Biel/Bienne | St. Gallen = Sankt Gallen
  CL: Santiago de Chile = Santiago | Valparaiso = Valparaíso
  CM: Duala = Douala | Jaunde = Yaoundé
  CN: Peking = Beijing | Kanton = Guangzhou | Nanking = Nanjing
    | Schanghai = Shanghai | Tientsin = Tianjin | Tsingtau = Qingdao | Xi'an = Xi’an
    | Xian = Xi’an | Tschungking = Chongqing | Charbin = Harbin
    | Hongkong = Hong Kong
  CO: Bogota = Bogotá
  CR: San Jose = San José
  CU: Havanna = Havana
  CY: Nikosia = Nicosia
  CZ: Prag = Prague | Brünn = Brno | Olmütz = Olomouc | Ostrau = Ostrava
    | Budweis = České Budějovice | Reichenberg = Liberec | Aussig = Ústí nad Labem
    | Karlsbad = Karlovy Vary | Marienbad = Mariánské Lázně
    | Königgrätz = Hradec Králové | Pardubitz = Pardubice | Troppau = Opava
    | Zlin = Zlín | Iglau = Jihlava | Eger = Cheb | Teplitz = Teplice
    | Znaim = Znojmo | Kuttenberg = Kutná Hora | Krumau = Český Krumlov
    | Brüx = Most | Tetschen = Děčín | Gablonz = Jablonec nad Nisou
  DE: München = Munich
  DK: Kopenhagen = Copenhagen | Aarhus = Århus | Hadersleben = Haderslev
    | Apenrade = Aabenraa | Sonderburg = Sønderborg | Tondern = Tønder
    | Helsingör = Helsingør
  DZ: Algier = Algiers
  EE: Dorpat = Tartu | Reval = Tallinn | Pernau = Pärnu | Narwa = Narva
    | Arensburg = Kuressaare
  EG: Kairo = Cairo
  ES: Saragossa = Zaragoza | Kordoba = Córdoba | Cordoba = Córdoba
    | Corunna = A Coruña | La Coruña = A Coruña | Palma de Mallorca = Palma
    | San Sebastian = Donostia / San Sebastián
    | Las Palmas = Las Palmas de Gran Canaria | Lerida = Lleida | Gerona = Girona
    | San Sebastián = Donostia / San Sebastián
  ET: Addis Abeba = Addis Ababa
  FI: Åbo = Turku | Helsingfors = Helsinki | Tammerfors = Tampere | Uleaborg = Oulu
    | Wasa = Vaasa
  FR: Straßburg = Strasbourg | Strassburg = Strasbourg | Nizza = Nice
    | Mülhausen = Mulhouse | Kolmar = Colmar | Diedenhofen = Thionville
    | Schlettstadt = Sélestat | Hagenau = Haguenau | Weißenburg = Wissembourg
    | Saargemünd = Sarreguemines | Bisanz = Besançon | Dünkirchen = Dunkerque
  GB: Edinburg = Edinburgh
  GE: Tiflis = Tbilisi
  GH: Akkra = Accra
  GR: Saloniki = Thessaloníki | Thessaloniki = Thessaloníki | Athen = Athens
    | Piräus = Piraeus | Rhodos = Ródos | Heraklion = Irákleion | Patras = Pátra
    | Chania = Chaniá | Korinth = Kórinthos | Korfu = Corfu
  GT: Guatemala-Stadt = Guatemala City
  HR: Agram = Zagreb | Fiume = Rijeka | Spalato = Split | Ragusa = Dubrovnik
    | Zara = Zadar | Esseg = Osijek | Karlstadt = Karlovac | Warasdin = Varaždin
    | Pola = Pula
  HU: Fünfkirchen = Pécs | Ödenburg = Sopron | Raab = Győr
    | Steinamanger = Szombathely | Erlau = Eger | Debrezin = Debrecen
    | Stuhlweißenburg = Székesfehérvár | Szegedin = Szeged | Gran = Esztergom
    | Güns = Kőszeg | Ofen = Budapest
  ID: Djakarta = Jakarta
  IE: Galway = Gaillimh
  IL: Beerscheba = Beersheba
  IN: Neu-Delhi = New Delhi | Bombay = Mumbai | Kalkutta = Kolkata
    | Madras = Chennai | Bangalore = Bengaluru | Puna = Pune | Poona = Pune
  IQ: Bagdad = Baghdad | Mossul = Mosul
  IR: Teheran = Tehran | Maschhad = Mashhad | Schiras = Shiraz
  IS: Reykjavik = Reykjavík
  IT: Mailand = Milan | Rom = Rome | Neapel = Naples | Venedig = Venice
    | Florenz = Florence | Genua = Genoa | Padua = Padova | Bozen = Bolzano
    | Meran = Merano | Trient = Trento | Triest = Trieste | Mantua = Mantova
    | Syrakus = Siracusa | Görz = Gorizia | Sterzing = Vipiteno | Tarent = Taranto
    | Brixen = Bressanone | Bruneck = Brunico
  JP: Tokio = Tokyo | Kioto = Kyoto
  KG: Bischkek = Bishkek
  KR: Söul = Seoul
  KW: Kuwait-Stadt = Kuwait City
  KZ: Alma-Ata = Almaty
  LT: Wilna = Vilnius | Kauen = Kaunas | Memel = Klaipėda | Schaulen = Šiauliai
  LU: Luxemburg = Luxembourg | Esch an der Alzette = Esch-sur-Alzette
  LV: Mitau = Jelgava | Libau = Liepāja | Dünaburg = Daugavpils | Windau = Ventspils
  LY: Tripolis = Tripoli
  MA: Marrakesch = Marrakesh | Fes = Fès | Tanger = Tangier
  MD: Kischinau = Chisinau
  ME: Cattaro = Kotor
  MM: Rangun = Yangon
  MN: Ulan-Bator = Ulan Bator | Ulaanbaatar = Ulan Bator
  MX: Mexiko-Stadt = Mexico City | Ciudad de México = Mexico City
    | Mexiko = Mexico City
  NA: Windhuk = Windhoek
  NL: Den Haag = The Hague | Nimwegen = Nijmegen | Herzogenbusch = 's-Hertogenbosch
    | Arnheim = Arnhem | Leyden = Leiden | Flushing = Vlissingen
  NO: Drontheim = Trondheim
  OM: Maskat = Muscat
  PA: Panama-Stadt = Panamá
  PK: Karatschi = Karachi
  PL: Krakau = Kraków | Breslau = Wrocław | Danzig = Gdańsk | Posen = Poznań
    | Stettin = Szczecin | Kattowitz = Katowice | Oppeln = Opole
    | Gleiwitz = Gliwice | Warschau = Warsaw | Thorn = Toruń | Bromberg = Bydgoszcz
    | Allenstein = Olsztyn | Lodz = Łódź | Köslin = Koszalin
    | Grünberg = Zielona Góra | Landsberg an der Warthe = Gorzów Wielkopolski
    | Liegnitz = Legnica | Hirschberg = Jelenia Góra | Waldenburg = Wałbrzych
    | Schweidnitz = Świdnica | Neisse = Nysa | Ratibor = Racibórz | Beuthen = Bytom
    | Elbing = Elbląg | Gnesen = Gniezno | Kolberg = Kołobrzeg | Stolp = Słupsk
    | Zoppot = Sopot | Gdingen = Gdynia | Auschwitz = Oświęcim | Hindenburg = Zabrze
    | Bielitz = Bielsko-Biala | Tschenstochau = Częstochowa | Marienburg = Malbork
    | Graudenz = Grudziądz | Swinemünde = Świnoujście | Slubice = Słubice
  PT: Lissabon = Lisbon | Oporto = Porto
  PY: Asuncion = Asunción
  RO: Klausenburg = Cluj-Napoca | Hermannstadt = Sibiu | Kronstadt = Braşov
    | Temeswar = Timişoara | Temeschwar = Timişoara | Bukarest = Bucharest
    | Jassy = Iaşi | Karlsburg = Alba Iulia | Großwardein = Oradea
    | Bistritz = Bistriţa | Neumarkt = Târgu-Mureş | Mühlbach = Sebeş
    | Mediasch = Mediaş | Sathmar = Satu Mare | Reschitza = Reşiţa
    | Konstanza = Constanţa | Schäßburg = Sighișoara
  RS: Belgrad = Belgrade | Neusatz = Novi Sad | Nisch = Niš | Semlin = Zemun
  RU: Moskau = Moscow | Sankt Petersburg = Saint Petersburg
    | St. Petersburg = Saint Petersburg | Petersburg = Saint Petersburg
    | Leningrad = Saint Petersburg | Königsberg = Kaliningrad
    | Nischni Nowgorod = Nizhniy Novgorod | Jekaterinburg = Yekaterinburg
    | Nowosibirsk = Novosibirsk | Wolgograd = Volgograd
    | Rostow am Don = Rostov-na-Donu | Kasan = Kazan | Wladiwostok = Vladivostok
    | Archangelsk = Arkhangel’sk | Woronesch = Voronezh
    | Tscheljabinsk = Chelyabinsk | Pskow = Pskov | Pleskau = Pskov
    | Tilsit = Sovetsk | Insterburg = Chernyakhovsk
    | Weliki Nowgorod = Velikiy Novgorod
  SA: Riad = Riyadh | Mekka = Mecca | Dschidda = Jeddah
  SD: Khartum = Khartoum
  SE: Gothenburg = Göteborg
  SG: Singapur = Singapore
  SI: Laibach = Ljubljana | Marburg = Maribor | Cilli = Celje | Pettau = Ptuj
    | Krainburg = Kranj | Rudolfswerth = Novo Mesto
  SK: Pressburg = Bratislava | Preßburg = Bratislava | Kaschau = Košice
    | Neusohl = Banská Bystrica | Sillein = Žilina | Tyrnau = Trnava
    | Neutra = Nitra | Eperies = Prešov | Altsohl = Zvolen | Trentschin = Trenčín
  SO: Mogadischu = Mogadishu
  SY: Damaskus = Damascus
  TJ: Duschanbe = Dushanbe
  TM: Aschgabat = Ashgabat
  TR: Konstantinopel = Istanbul | Izmir = İzmir | Smyrna = İzmir | Angora = Ankara
    | Adrianopel = Edirne | Trapezunt = Trabzon | Eskisehir = Eskişehir
    | Diyarbakir = Diyarbakır
  TW: Taipeh = Taipei
  TZ: Daressalam = Dar es Salaam | Sansibar = Zanzibar
  UA: Kiew = Kyiv | Kyjiw = Kyiv | Kiev = Kyiv | Lemberg = Lviv | Lwiw = Lviv
    | Czernowitz = Chernivtsi | Tscherniwzi = Chernivtsi | Charkow = Kharkiv
    | Charkiw = Kharkiv | Odessa = Odesa | Iwano-Frankiwsk = Ivano-Frankivsk
    | Poltawa = Poltava | Cherson = Kherson | Mykolajiw = Mykolayiv | Luzk = Lutsk
    | Riwne = Rivne | Uschhorod = Uzhgorod
  US: New York = New York City | Blacksburg, VA = Blacksburg
    | San Diego (CA) = San Diego | Washington, D.C. = Washington
    | Washington D.C. = Washington | Washington DC = Washington
    | Urbana-Champaign = Champaign
  UZ: Taschkent = Tashkent | Buchara = Bukhara
  VN: Ho-Chi-Minh-Stadt = Ho Chi Minh City | Saigon = Ho Chi Minh City
  XK: Prischtina = Pristina
  ZA: Kapstadt = Cape Town
`;

describe('German names of places', () => {
  it('finds 374 of them', async () => {
    const answer = await fetch(
      new URL('./generated/places.txt', import.meta.url)
    );
    const gazetteer = readGazetteer(await answer.text());
    const names = EXONYMS.split(/\n {2}(?=[A-Z]{2}:)/)
      .slice(1)
      .flatMap((line) =>
        line
          .slice(3)
          .split('|')
          .map((pair) => {
            const [german = '', name = ''] = pair.split(' = ');
            const found = gazetteer.find(german, line.slice(0, 2));
            return {german, name: name.trim(), found};
          })
      );
    expect(names).to.have.lengthOf(374);
    expect(
      names.filter(
        ({name, found}) => found.kind !== 'found' || found.place.name !== name
      )
    ).to.deep.equal([]);
  });
});
