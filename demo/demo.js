// The switches of the demo pages, the output of events, and the content of the examples
// for the `payload` property. Stores nothing.

const root = document.documentElement;

// Elements that follow the switch `words`. The page and elements with `lang` do not.
const following = document.querySelectorAll(
  '.show intl-office-card:not([lang])'
);

/** Applies a switch. demo.css shows and hides content by the data attributes. */
function apply({name, value}) {
  root.dataset[name] = value;
  if (name === 'language') root.lang = value === 'en' ? 'en' : 'de';
  if (name === 'words') for (const element of following) element.lang = value;
}

for (const input of document.querySelectorAll('.switches input')) {
  // Browsers may restore inputs after a reload.
  if (input.checked) apply(input);
  input.addEventListener('change', () => apply(input));
}

const languages = document.querySelectorAll('[name="language"]');
if (document.querySelector('[name="language"][value="both"]')) {
  // Until the visitor chooses, shows both languages in wide viewports and German in
  // narrow ones. demo.css has the same width.
  const wide = matchMedia('(min-width: 60em)');
  const chosen = new AbortController();
  const fit = () => {
    for (const input of languages) {
      input.checked = input.value === (wide.matches ? 'both' : 'de');
      if (input.checked) apply(input);
    }
  };
  fit();
  wide.addEventListener('change', fit, {signal: chosen.signal});
  for (const input of languages)
    input.addEventListener('change', () => chosen.abort());
}

// Only secure pages can write to the clipboard.
for (const button of document.querySelectorAll('button.copy')) {
  const code = button.closest('.embed').querySelector('code');
  const status = button.parentElement.querySelector('[role="status"]');
  button.hidden = !navigator.clipboard;
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(code.textContent);
      status.textContent = button.dataset.done;
    } catch {
      // Not allowed: selects the code, so that the visitor can copy it.
      getSelection().selectAllChildren(code);
    }
  });
}

for (const output of document.querySelectorAll('output[data-event]')) {
  const example = output.closest('section');
  example.addEventListener(output.dataset.event, ({detail}) => {
    output.value = JSON.stringify(detail);
  });
}

for (const output of document.querySelectorAll('output.told')) {
  const example = output.closest('section');
  example.addEventListener('intl-office-load', ({detail}) => {
    output.value = `intl-office-load: ${detail.source}\nNothing in the console.`;
  });
  example.addEventListener('intl-office-error', ({detail}) => {
    // The console also names the element and the URL.
    output.value = `intl-office-error\n${detail.error.message}`;
  });
}

let readings = 0;
document.querySelector('button.again')?.addEventListener('click', () => {
  const element = document.querySelector('#changed');
  element.src = `payloads/changing.json?${++readings}`;
});

const PAYLOADS = {
  'intl-office-card': {
    schemaVersion: 1,
    office: {
      name: {de: 'Büro für Partnerschaften', en: 'Office for Partnerships'},
      organisation: {de: 'Stadt Musterstadt', en: 'Town of Musterstadt'},
      city: {de: 'Musterstadt', en: 'Musterstadt'},
      location: [10, 51],
      contacts: [
        {
          name: 'Kim Beispiel',
          role: {de: 'Partnerschaften', en: 'Partnerships'},
          email: 'kim@example.org',
        },
      ],
    },
  },
  'partner-map-list': {
    schemaVersion: 1,
    partners: [
      {
        id: 'river-town',
        kind: 'twin-city',
        name: {de: 'Flussstadt', en: 'River Town'},
        country: 'FR',
        location: [4.8, 45.7],
        since: 1999,
      },
      {
        id: 'harbour-town',
        kind: 'twin-city',
        name: {de: 'Hafenstadt', en: 'Harbour Town'},
        country: 'PT',
        location: [-8.6, 41.1],
        since: 2012,
      },
    ],
  },
  'sdg-badges': {
    schemaVersion: 1,
    goals: {
      focus: [4, 5],
      about: {
        de: 'Musterstadt betont Bildung und Gleichstellung.',
        en: 'Musterstadt stresses education and equality.',
      },
    },
  },
  'network-list': {
    schemaVersion: 1,
    networks: [
      {
        id: 'rivers',
        name: {de: 'Bund der Flussstädte', en: 'League of River Towns'},
        abbreviation: 'LRT',
        about: {
          de: 'Städte am Wasser lernen voneinander.',
          en: 'Towns by the water learn from each other.',
        },
        url: {de: 'https://example.org/de', en: 'https://example.org/en'},
        since: 2010,
      },
    ],
  },
};

const own = document.querySelector('#own');
if (own) own.payload = PAYLOADS[own.localName];
