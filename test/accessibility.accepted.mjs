// What the checkers of accessibility.node-test.mjs cannot know, or take for
// wrong where it is right: each with its reason. Reads and writes nothing.

const MEASURED = 'measured in the browser by src/elements.contrast.test.ts';

/**
 * The rule; where it speaks up, found in the place's path and markup; what it
 * says, where one rule says several things; and why that is in order.
 */
export const ACCEPTED = [
  // ——— Level AAA, which is not what the elements promise
  {
    rule: 'axe color-contrast-enhanced',
    reason:
      'AA asks for 4.5:1. Neither black nor white has 7:1 on each of the goals’ colours, which are the United Nations’.',
  },
  {
    rule: 'axe identical-links-same-purpose',
    at: /<a [^>]*href="(https:\/\/(www\d*\.)?dortmund\.de|data:text\/vcard)/,
    reason:
      'The same words lead to the German and to the English page, from each partner to its own, from each card to its contact.',
  },

  // ——— What a rule cannot measure
  {
    rule: 'axe color-contrast',
    says: /overlapped by another element/,
    reason: `Land reaches beyond the map, where it is cut off; ${MEASURED}.`,
  },
  {
    rule: 'axe color-contrast',
    says: /too short to determine/,
    reason: `Counts of one digit; ${MEASURED}.`,
  },
  {
    rule: 'axe color-contrast',
    at: /type="search"/,
    says: /no value/,
    reason: `The search before anything is typed; ${MEASURED}.`,
  },
  {
    rule: 'axe color-contrast',
    at: /aria-hidden="true">[✓!✗]</,
    says: /non-text characters/,
    reason: 'The sign before a verdict has the verdict’s colour.',
  },
  {
    rule: 'axe hidden-content',
    reason:
      'The other language of a page, and a map’s way on at the edge of the world, show in other tests.',
  },

  // ——— What a person has to judge, and where it was judged
  {
    rule: 'ibm style_color_misuse',
    at: /<(link|style)/,
    reason: 'src/elements.colours.test.ts: nothing is said by colour alone.',
  },
  {
    rule: 'ibm style_highcontrast_visible',
    at: /<(link|style)/,
    reason: 'src/elements.colours.test.ts: what is seen in forced colours.',
  },
  {
    rule: 'ibm style_viewport_resizable',
    at: /demo\.css/,
    reason: 'The window’s width is only a part of each size, beside rem.',
  },
  {
    rule: 'ibm style_focus_visible',
    at: /<(button|input|textarea|select)|id="stage"/,
    reason: 'Borders change nothing of the outline that shows the focus.',
  },
  {
    rule: 'ibm text_sensory_misuse',
    reason: 'No instruction: “big”, “top”, “beside” are not about the screen.',
  },
  {
    rule: 'ibm text_block_heading',
    reason:
      'The organisation over the office’s name, a person’s name, initials, a legend, a verdict: none has a text that is its own.',
  },
  {
    rule: 'ibm element_tabbable_unobscured',
    at: /<input[^>]* type="radio"|type="checkbox"/,
    reason: 'Clear, over its own label, which shows the focus.',
  },
  {
    rule: 'ibm html_skipnav_exists',
    at: /^\/html\[1\] /,
    reason: 'Nothing is before the content that could be skipped.',
  },

  // ——— Where the rule is wrong, or its advice is worse
  {
    rule: 'ibm aria_role_redundant',
    at: /<[uo]l [^>]*role="list"/,
    reason: 'Without its marks a list is no list to Safari, unless it says so.',
  },
  {
    rule: 'ibm element_attribute_deprecated',
    at: /http-equiv="Content-Security-Policy"/,
    reason: 'Standard HTML, and the only way for a static page.',
  },
  {
    rule: 'ibm widget_tabbable_exists',
    at: /class="marker/,
    reason: 'One marker is a tab stop, the arrow keys lead to the others.',
  },
  {
    rule: 'ibm input_label_visible',
    at: /<select>|<button aria-label=|type="search"|id="pasted"/,
    reason:
      'A list or a text has its visible label around it. The others have a sign that is as well known as a word, and a name.',
  },
  {
    rule: 'ibm figure_label_exists',
    at: /class="image"/,
    reason: 'The caption of the host’s picture comes by a slot.',
  },
  {
    rule: 'ibm form_submit_button_exists',
    at: /<form id="settings">/,
    reason: 'Each change shows at once; there is nothing to submit.',
  },
  {
    rule: 'ibm input_fields_grouped',
    at: /demo|name="src"|id="(address|pasted)"/,
    reason: 'Each stands for itself.',
  },
];
