import {expect} from '@open-wc/testing';
import {minifyCss, minifyMarkup} from './minify-templates.mjs';

describe('minifyCss', () => {
  const sheets = [
    ['blocks', ' a { color : red ; } \n b{}', 'a{color :red}b{}'],
    ['comments', "a{/* it's; */color:red/* } */;}", 'a{color:red}'],
    ['what stands in quotation marks', 'a { b: "{ ; /* " }', 'a{b:"{ ; /* "}'],
    ['a descendant with a pseudo-class', 'a :hover > b', 'a :hover>b'],
    ['sums', 'a{b:calc( (1px + 2px) * 3 )}', 'a{b:calc((1px + 2px) * 3)}'],
    ['queries', '@media (a: 1) and (b) {}', '@media (a:1) and (b){}'],
    ['expressions', ' \uE000 a { b: \uE000 c; }', '\uE000 a{b:\uE000 c}'],
  ];

  for (const [what, sheet, minified] of sheets) {
    it(`knows ${what}`, () => {
      expect(minifyCss(sheet)).to.equal(minified);
    });
  }

  it('leaves the rules as the browser reads them', () => {
    const source = `
      :host { --_a: var(--x, light-dark(#fff, #000)); /* a; b */ ; }
      .a > .b:not(.c, .d) + .e ~ .f, .g :is(a, b) { margin: -1px auto 0 !important; }
      @container (width >= 30rem) and (inline-size < 9in) {
        .a::before { content: '\\2014  {'; inset: calc(1px - (2em + 3%)) 0; }
      }
      .nested { color: red; &:hover { color: blue } .x & { color: green } }
      @supports (color: color-mix(in srgb, red, blue)) { a { b: c } }`;
    const rules = (text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      // Values that are kept as written differ in space behind commas.
      return Array.from(sheet.cssRules, ({cssText}) =>
        cssText.replace(/\s+/g, ' ').replace(/([,:]) /g, '$1')
      );
    };
    expect(rules(minifyCss(source))).to.deep.equal(rules(source));
  });
});

describe('minifyMarkup', () => {
  const templates = [
    ['keeps one space between words', ' a \n  <b>c</b>  d ', ' a <b>c</b> d '],
    [
      'drops space at the edges of lines',
      ' <div> <p> a <b>c</b> \uE000 </p> \uE000 </div> ',
      '<div><p>a <b>c</b> \uE000</p>\uE000</div>',
    ],
    [
      'keeps buttons in a row apart',
      '<i> <button> a <b>c</b> </button> <button>d</button> </i>',
      '<i> <button>a <b>c</b></button> <button>d</button> </i>',
    ],
    [
      'keeps values',
      '<a  title="b  c"\n  d=\uE000 >',
      '<a title="b  c" d=\uE000>',
    ],
    [
      'keeps a slash away from a bare value',
      '<a b=\uE000 />',
      '<a b=\uE000 />',
    ],
    ['drops comments', 'a <!-- > --> b', 'a b'],
    [
      'leaves text that is set as written',
      '<pre> a\n b </pre>',
      '<pre> a\n b </pre>',
    ],
    ['minifies styles', '<style> a { b: c } </style>', '<style>a{b:c}</style>'],
    [
      'drops space between shapes only',
      '<svg>\n <g> \uE000 <text> a  b </text> </g>\n</svg> c',
      '<svg><g>\uE000<text> a b </text></g></svg> c',
    ],
  ];

  for (const [what, template, minified] of templates) {
    it(what, () => {
      expect(minifyMarkup(template)).to.equal(minified);
    });
  }

  it('knows a template of shapes', () => {
    expect(minifyMarkup('\n <g> \uE000 </g> ', true)).to.equal('<g>\uE000</g>');
  });
});
