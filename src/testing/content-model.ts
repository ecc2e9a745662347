/*
 * What the HTML standard allows within elements, as far as it matters to a parser and
 * to assistive technology: https://html.spec.whatwg.org/multipage/dom.html#content-models
 */

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Phrasing content: text and what may be part of a line. */
const PHRASING = words(
  'a abbr area audio b bdi bdo br button canvas cite code data datalist del dfn em embed i iframe img input ins kbd label link map mark math meter noscript object output picture progress q ruby s samp script select slot small span strong sub sup svg template textarea time u var video wbr'
);

const HEADINGS = words('h1 h2 h3 h4 h5 h6 hgroup');

/** Elements that may only contain phrasing content. */
const OF_PHRASES = words(
  'abbr b bdi bdo button cite code data dfn em h1 h2 h3 h4 h5 h6 i kbd label legend mark meter output p pre progress q s samp small span strong sub summary sup time u var'
);

/** Elements that may contain headings in addition. */
const WITH_HEADINGS = words('legend summary');

/** Elements that may contain what their parent may contain. */
const TRANSPARENT = words('a del ins map slot');

/** Elements that may only contain certain children. */
const CHILDREN: Readonly<Record<string, ReadonlySet<string>>> = {
  ul: words('li script template'),
  ol: words('li script template'),
  dl: words('dt dd div script template'),
  select: words('option optgroup hr script template'),
};

/** What a visitor can use, and what therefore cannot be in a link or a button. */
const INTERACTIVE =
  'a[href], button, details, embed, iframe, input, label, select, textarea, [tabindex]';

const isPhrasing = ({localName}: Element) =>
  PHRASING.has(localName) || localName.includes('-');

/** What the parent of an element may contain. */
interface Around {
  /** The nearest element that may only contain phrasing content. */
  readonly phrase: string | undefined;
  /** The link or button around the element. */
  readonly control: string | undefined;
}

function* faultsIn(parent: ParentNode, around: Around): Generator<string> {
  for (const element of parent.children) {
    const {localName} = element;
    const outer = parent instanceof Element ? parent.localName : '';
    const {phrase, control} = around;
    const isHeading = HEADINGS.has(localName) && WITH_HEADINGS.has(outer);
    if (phrase && !isPhrasing(element) && !isHeading)
      yield `<${localName}> in <${phrase}>`;
    const allowed = CHILDREN[outer];
    if (allowed && !allowed.has(localName))
      yield `<${localName}> in <${outer}>`;
    if (control && element.matches(INTERACTIVE))
      yield `<${localName}> in <${control}>`;
    // SVG has models of its own. The content of templates is not a child.
    if (localName === 'svg') continue;
    yield* faultsIn(element, {
      phrase: OF_PHRASES.has(localName)
        ? localName
        : TRANSPARENT.has(localName)
          ? phrase
          : undefined,
      control:
        element.matches('a[href], button') && !control ? localName : control,
    });
  }
}

/** Names each element that is where the HTML standard does not allow it. */
export const misplaced = (root: ParentNode): readonly string[] => [
  ...new Set(faultsIn(root, {phrase: undefined, control: undefined})),
];
