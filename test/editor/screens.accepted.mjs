// Reports of the checkers on screens of the editor that need no change, each with its
// reason. Reports inside the elements for visitors are in ../accessibility.accepted.mjs.

/** The rule, the place, the message, and the reason why the report is accepted. */
export const ACCEPTED = [
  // ——— Not measurable for the rule
  {
    rule: 'axe color-contrast',
    says: /only non-text characters/,
    reason: 'Symbols have the colour of text.',
  },
  {
    rule: 'axe label-content-name-mismatch',
    at: /<span aria-hidden="true">[↑↓⠿×]/,
    reason: 'The visible text is a symbol.',
  },

  // ——— Checked by other tests
  {
    rule: 'ibm input_label_visible',
    reason:
      'A label in the same shadow root names each field: axe-core finds them all.',
  },
  {
    rule: 'ibm input_label_exists',
    reason:
      'As above: labels of fields in closed details, and labels for screen readers only.',
  },
  {
    rule: 'ibm fieldset_legend_valid',
    at: /class="group list"/,
    reason: 'The legend is for screen readers: the heading says the same.',
  },
  {
    rule: 'ibm aria_keyboard_handler_exists',
    at: /role="tablist"/,
    reason: 'src/editor/office-editor.test.ts: arrow keys choose a tab.',
  },

  // ——— The rule is wrong, or its advice is worse
  {
    rule: 'axe identical-links-same-purpose',
    at: /<a [^>]*href="https:\/\/(www\d*\.)?dortmund\.de/,
    reason: 'Links with the same text lead to the page of another partner.',
  },
  {
    rule: 'ibm text_sensory_misuse',
    at: /import-wizard/,
    reason: 'What is above comes before in the text, too.',
  },
  {
    rule: 'ibm form_submit_button_exists',
    at: /<form class="search">/,
    reason: 'Its button is there: “Find the place”.',
  },
  {
    rule: 'ibm a_target_warning',
    at: /target="_blank"/,
    reason: 'A link of the form that opens in the same tab would leave it.',
  },
  {
    rule: 'ibm element_tabbable_role_valid',
    at: /<pre |class="scroll"/,
    reason: 'Code and table scroll, so that the keyboard must reach them.',
  },
  {
    rule: 'ibm list_structure_proper',
    at: /<dl class="counts">/,
    reason: 'HTML allows a div around dt and dd.',
  },
  {
    rule: 'ibm select_options_grouped',
    at: /id="column-\d+"/,
    reason: 'What a column can hold is one group.',
  },
  {
    rule: 'ibm select_options_grouped',
    at: /-(?:hreflang|lang)"/,
    reason: 'The languages are one group, sorted by name.',
  },
  {
    rule: 'axe color-contrast',
    at: /partner-map-list .*\.facts > li/,
    says: /partially overlaps/,
    reason: 'Entries in one line that wraps: boxes overlap, texts do not.',
  },
];
