// Reports of the checkers of accessibility.node-test.mjs that need no change, each with
// its reason.

const MEASURED =
  'measured in the browser by src/element/elements.contrast.test.ts';

/**
 * The rule, the place (`at` matches its path and markup), the message (`says`, if a
 * rule has several), and the reason why the report is accepted.
 */
export const ACCEPTED = [
  // ——— Level AAA, which the elements do not claim
  {
    rule: 'axe color-contrast-enhanced',
    reason:
      'AA requires 4.5:1. Neither black nor white has 7:1 on all colours of the goals, which the United Nations define.',
  },

  // ——— Not measurable for the rule
  {
    rule: 'axe color-contrast',
    says: /overlapped by another element/,
    reason: `Land extends beyond the map, which clips it; ${MEASURED}.`,
  },
  {
    rule: 'axe color-contrast',
    says: /too short to determine/,
    reason: `Counts with one digit; ${MEASURED}.`,
  },
  {
    rule: 'axe color-contrast',
    at: /id="trip"|> p <p>/,
    says: /partially overlaps/,
    reason: `Nothing covers these texts, which have two lines; ${MEASURED}.`,
  },
  {
    rule: 'axe color-contrast',
    at: /type="search"/,
    says: /no value/,
    reason: `The empty search field; ${MEASURED}.`,
  },
  {
    rule: 'axe color-contrast',
    at: /aria-hidden="true">(<!--[^>]*-->)?[✓!✗←]</,
    says: /non-text characters/,
    reason: 'The symbol before a verdict or a link has the colour of the text.',
  },
  {
    rule: 'axe hidden-content',
    reason:
      'Other tests show the other language of a page, and the buttons that are hidden at the edge of the map.',
  },

  // ——— Checked by a person or by other tests
  {
    rule: 'ibm style_color_misuse',
    at: /<(link|style)/,
    reason:
      'src/element/elements.colours.test.ts: no information depends on colour alone.',
  },
  {
    rule: 'ibm style_highcontrast_visible',
    at: /<(link|style)/,
    reason: 'src/element/elements.colours.test.ts tests forced colours.',
  },
  {
    rule: 'ibm style_viewport_resizable',
    at: /(layout|overview|reference|theming|about|embed|ways|small-town|university|blog|flyer)\.css/,
    reason:
      'Sizes depend on the width of the viewport only in part, and also on rem.',
  },
  {
    rule: 'ibm style_focus_visible',
    at: /<(button|input|textarea|select|summary|pre)|class="stage"|class="(button|kern-link|nav-link|btn|list-group-item)|<a [^>]*data-address=|class="save button"/,
    reason: 'Borders do not affect the outline that shows the focus.',
  },
  {
    rule: 'ibm text_block_heading',
    reason:
      'Not a heading: the organisation above the name of the office, the name of a person, a legend, a verdict. No text belongs to them.',
  },
  {
    rule: 'ibm element_tabbable_unobscured',
    at: /<input[^>]* type="radio"|type="checkbox"/,
    reason: 'The transparent input covers its label, which shows the focus.',
  },
  {
    rule: 'ibm html_skipnav_exists',
    at: /^\/html\[1\] /,
    reason: 'There is nothing to skip before the content.',
  },

  // ——— The rule is wrong, or its advice is worse
  {
    rule: 'ibm aria_role_redundant',
    at: /<[uo]l [^>]*role="list"/,
    reason:
      'Safari ignores lists without list markers unless they have a role.',
  },
  {
    rule: 'ibm element_attribute_deprecated',
    at: /http-equiv="Content-Security-Policy"/,
    reason: 'Standard HTML, and the only way to set a policy in a static page.',
  },
  {
    rule: 'ibm widget_tabbable_exists',
    at: /class="\s*marker\b/,
    reason: 'One marker is a tab stop; the arrow keys move to the others.',
  },
  {
    rule: 'ibm input_label_visible',
    at: /<select|<textarea|<button aria-label=|type="search"/,
    reason:
      'A visible label contains the select or the text field, or is above it. The other controls have a common symbol and a name.',
  },
  {
    rule: 'ibm form_submit_button_exists',
    at: /<form id="settings">/,
    reason: 'Changes apply immediately; there is nothing to submit.',
  },
  {
    rule: 'ibm input_fields_grouped',
    at: /demo|<select>|name="(src|selected|fragment)"|id="(address|pasted|own-tag|own-payload)"/,
    reason: 'The fields are independent of each other.',
  },
  {
    rule: 'ibm select_options_grouped',
    at: /name="selected"/,
    reason: 'The ids of partners have no groups.',
  },
  {
    rule: 'ibm input_checkboxes_grouped',
    at: /name="(plain|downloads|structured-data|own-content)"|partner-map-list.*<input type="checkbox">/,
    reason: 'The settings are independent of each other.',
  },
  {
    rule: 'ibm aria_complementary_label_visible',
    at: /<aside aria-label=/,
    reason:
      'The name says in which part of the page one is. Who sees the page, sees that.',
  },
  {
    rule: 'ibm element_tabbable_role_valid',
    at: /<pre [^>]*role="(region|group)"/,
    reason: 'Code scrolls, so the keyboard must reach it.',
  },
  {
    rule: 'ibm blockquote_cite_exists',
    reason: 'What a person said: there is no page to cite.',
  },
];
