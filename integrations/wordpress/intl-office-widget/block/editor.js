// The block in the editor: a box with the name of the element, and its attributes in
// the sidebar. Requires no build.

(({blockEditor, blocks, components, element}, {common, elements}) => {
  const el = element.createElement;

  const german = document.documentElement.lang.startsWith('de');
  const texts = {
    title: [
      'Office for International Relations',
      'Büro für Internationale Beziehungen',
    ],
    description: [
      'The Office for International Relations of the City of Dortmund: the office, its partners, goals and networks.',
      'Das Büro für Internationale Beziehungen der Stadt Dortmund: das Büro, seine Partner, Ziele und Netzwerke.',
    ],
    element: ['What it shows', 'Was es zeigt'],
    'intl-office-card': ['The office', 'Das Büro'],
    'partner-map-list': ['Partners', 'Partner'],
    'sdg-badges': ['The 17 goals', 'Die 17 Ziele'],
    'network-list': ['Networks', 'Netzwerke'],
    default: ['Default', 'Standard'],
    lang: ['Language (de, en, de-simple)', 'Sprache (de, en, de-simple)'],
    theme: ['Colours', 'Farben'],
    auto: ['Automatic', 'Automatisch'],
    light: ['Light', 'Hell'],
    dark: ['Dark', 'Dunkel'],
    'heading-level': ['Heading level', 'Ebene der Überschrift'],
    'structured-data': ['Data for search engines', 'Daten für Suchmaschinen'],
    src: ['Address of your own data', 'Adresse eigener Daten'],
    'own-content': [
      'Never show the content of Dortmund',
      'Nie die Inhalte aus Dortmund zeigen',
    ],
    view: ['View', 'Ansicht'],
    full: ['Full', 'Ausführlich'],
    compact: ['Compact', 'Kompakt'],
    contact: ['Contact only', 'Nur Kontakt'],
    both: ['Map and list', 'Karte und Liste'],
    map: ['Map', 'Karte'],
    list: ['List', 'Liste'],
    tiles: ['Tiles', 'Kacheln'],
    kinds: ['Kinds of partners', 'Arten von Partnern'],
    'other-kinds': [
      'Kinds of your own data, by id',
      'Arten aus eigenen Daten, mit ihrer Kennung',
    ],
    'twin-city': ['Twin cities', 'Partnerstädte'],
    'inner-german': ['In Germany', 'In Deutschland'],
    project: ['Projects', 'Projekte'],
    university: ['Universities', 'Hochschulen'],
    region: ['Region', 'Ausschnitt'],
    world: ['World', 'Welt'],
    europe: ['Europe', 'Europa'],
    land: ['Outlines on the map', 'Umrisse auf der Karte'],
    simple: ['Simple', 'Einfach'],
    sort: ['Order', 'Reihenfolge'],
    name: ['By name', 'Nach Namen'],
    since: ['By year', 'Nach Jahr'],
    distance: ['By distance', 'Nach Entfernung'],
    selected: ['Chosen partner', 'Gewählter Partner'],
    plain: ['Without controls', 'Ohne Bedienelemente'],
    downloads: ['Offer downloads', 'Zum Herunterladen anbieten'],
    fragment: [
      'Name of the partner in the address',
      'Name des Partners in der Adresse',
    ],
    goals: ['Goals, as 11 13 17', 'Ziele, etwa 11 13 17'],
    focus: ['Goals to stress', 'Betonte Ziele'],
    'icon-base': ['Address of the icons', 'Adresse der Icons'],
  };
  const text = (key) => texts[key]?.[german ? 1 : 0] ?? key;
  const options = (values) =>
    values.map((value) => ({value, label: text(value)}));

  /** The control of an attribute. An empty control omits the attribute. */
  const control = (name, [takes, values], value, change) => {
    const common = {
      key: name,
      label: text(name),
      __nextHasNoMarginBottom: true,
      onChange: (next) => change({[name]: next || undefined}),
    };
    const sized = {...common, __next40pxDefaultSize: true};
    switch (takes) {
      case 'nothing':
        return el(components.ToggleControl, {...common, checked: !!value});
      case 'one':
        return el(components.SelectControl, {
          ...sized,
          value: value ?? '',
          options: [{value: '', label: text('default')}, ...options(values)],
        });
      case 'several': {
        const chosen = value?.split(' ') ?? [];
        const others = chosen.filter((each) => !values.includes(each));
        return el(
          'fieldset',
          {key: name},
          el(components.BaseControl.VisualLabel, {as: 'legend'}, text(name)),
          values.map((each) =>
            el(components.CheckboxControl, {
              key: each,
              label: text(each),
              checked: chosen.includes(each),
              __nextHasNoMarginBottom: true,
              onChange: (checked) =>
                common.onChange(
                  [
                    ...values.filter((other) =>
                      other === each ? checked : chosen.includes(other)
                    ),
                    ...others,
                  ].join(' ')
                ),
            })
          ),
          el(components.TextControl, {
            ...sized,
            key: 'others',
            label: text('other-kinds'),
            value: others.join(' '),
            onChange: (next) =>
              common.onChange(
                [
                  ...values.filter((each) => chosen.includes(each)),
                  next.trimStart(),
                ]
                  .filter(Boolean)
                  .join(' ')
              ),
          })
        );
      }
      default:
        return el(components.TextControl, {...sized, value: value ?? ''});
    }
  };

  const edit = ({attributes, setAttributes}) => {
    const rules = {...common, ...elements[attributes.element]};
    return el(
      'div',
      blockEditor.useBlockProps(),
      el(
        blockEditor.InspectorControls,
        null,
        el(
          components.PanelBody,
          null,
          el(components.SelectControl, {
            label: text('element'),
            value: attributes.element,
            options: options(Object.keys(elements)),
            onChange: (next) => setAttributes({element: next}),
            __nextHasNoMarginBottom: true,
            __next40pxDefaultSize: true,
          }),
          Object.keys(rules).map((name) =>
            control(name, rules[name], attributes[name], setAttributes)
          )
        )
      ),
      el(components.Placeholder, {
        icon: 'admin-site-alt3',
        label: text('title'),
        instructions: text(attributes.element),
      })
    );
  };

  blocks.registerBlockType('intl-office/widget', {
    title: text('title'),
    description: text('description'),
    edit,
    // PHP prints the placeholder.
    save: () => null,
  });
})(window.wp, window.intlOffice);
