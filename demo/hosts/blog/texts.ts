import type {Localized} from '../../page.js';

interface BlogTexts {
  readonly about: string;
  readonly brand: string;
  readonly claim: string;
  readonly navigation: string;
  readonly sections: readonly string[];
  readonly date: string;
  readonly author: string;
  readonly heading: string;
  readonly lead: string;
  readonly picture: string;
  readonly paragraphs: readonly string[];
  readonly quote: string;
  readonly tips: string;
  readonly tipList: readonly string[];
  readonly sidebar: string;
  readonly ask: string;
  readonly askText: string;
  readonly latest: string;
  readonly posts: readonly string[];
  readonly legal: readonly string[];
  readonly note: string;
}

/** The texts of a made-up blog. */
export const TEXTS: Localized<BlogTexts> = {
  de: {
    about:
      'Ein Blog lädt das Skript vom Server der Stadt. So bleibt der Kontakt aktuell, ohne dass jemand das Blog anfasst. Die Adresse ist ein Beispiel. Farben und Ecken gibt das Stylesheet des Blogs vor, die Schrift kommt von der Seite.',
    brand: 'Zwei Koffer',
    claim: 'Notizen von unterwegs zwischen Ruhr und Somme',
    navigation: 'Hauptnavigation',
    sections: ['Unterwegs', 'Küche', 'Über mich'],
    date: '12. Oktober 2026',
    author: 'Mara Lindqvist',
    heading: 'Mit dem Zug in die Partnerstadt',
    lead: 'Von Dortmund nach Amiens sind es 406 Kilometer Luftlinie. Mit dem Zug sind es ein halber Tag, zwei belegte Brote und ein halbes Buch.',
    picture: 'Zeichnung: ein Zug fährt durch Felder und Hügel',
    paragraphs: [
      'Seit 1960 sind die beiden Städte verbunden. Das merkt man schon am Bahnhof: Eine Frau mit einem Schild in drei Sprachen wartet auf den Chor aus Dortmund, und der Chor kommt zu spät, wie jedes Jahr.',
      'Amiens ist eine Stadt am Wasser. Am Morgen fahren Kähne durch die schwimmenden Gärten, am Nachmittag sitzt man am Fluss und redet, so gut es eben geht. Mein Französisch ist aus der Schule, das Deutsch der anderen auch.',
      'Am zweiten Abend fragte mich eine Lehrerin, ob unsere Schule noch Partner sucht. Ich wusste es nicht. Inzwischen weiß ich, wen man fragen kann.',
    ],
    quote:
      'Man muss eine Sprache nicht können, um zusammen zu kochen. Danach kann man sie ein bisschen.',
    tips: 'Wenn Sie selbst fahren',
    tipList: [
      'Fragen Sie vorher nach Gastfamilien, sie freuen sich.',
      'Bringen Sie etwas mit, das man teilen kann.',
      'Bleiben Sie einen Tag länger, als Sie wollten.',
    ],
    sidebar: 'Neben dem Beitrag',
    ask: 'Wen Sie fragen können',
    askText:
      'Für Austausch und Begegnung gibt es in Dortmund ein eigenes Büro:',
    latest: 'Zuletzt im Blog',
    posts: [
      'Ein Markt, drei Währungen',
      'Was man in Novi Sad frühstückt',
      'Postkarten aus Leeds',
    ],
    legal: ['Impressum', 'Datenschutz'],
    note: 'Ein erfundenes Blog. Dortmund und Amiens sind wirklich Partnerstädte.',
  },
  en: {
    about:
      'A blog loads the script from the city’s server. So the contact stays up to date, and nobody has to touch the blog. The address is an example. The style sheet of the blog sets colours and corners; the font comes from the page.',
    brand: 'Two Suitcases',
    claim: 'Notes from the road between Ruhr and Somme',
    navigation: 'Main',
    sections: ['Travel', 'Kitchen', 'About me'],
    date: '12 October 2026',
    author: 'Mara Lindqvist',
    heading: 'By train to the twin city',
    lead: 'Dortmund and Amiens are 406 kilometres apart as the crow flies. By train, that is half a day, two sandwiches and half a book.',
    picture: 'Drawing: a train passes fields and hills',
    paragraphs: [
      'The two cities have been twins since 1960. You notice it at the station: a woman with a sign in three languages is waiting for the choir from Dortmund, and the choir is late, as it is every year.',
      'Amiens is a city on the water. In the morning, boats glide through the floating gardens. In the afternoon, people sit by the river and talk as best they can. My French is from school, and so is their German.',
      'On the second evening a teacher asked me whether our school was still looking for a partner. I did not know. By now I know whom to ask.',
    ],
    quote:
      'You do not need a language to cook together. Afterwards you speak a little of it.',
    tips: 'If you go yourself',
    tipList: [
      'Ask about staying with a family: they like it.',
      'Bring something that can be shared.',
      'Stay a day longer than you planned.',
    ],
    sidebar: 'Beside the post',
    ask: 'Whom to ask',
    askText: 'Dortmund has an office for exchanges and meetings:',
    latest: 'Latest posts',
    posts: [
      'One market, three currencies',
      'What they have for breakfast in Novi Sad',
      'Postcards from Leeds',
    ],
    legal: ['Imprint', 'Privacy'],
    note: 'A made-up blog. Dortmund and Amiens really are twin cities.',
  },
};
