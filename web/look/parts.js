// Which style sheets of NL Design System the pages load, and which of their rules no page of ours needs.
// `without` names parts of selectors: a selector that holds one of them is left out of the bundle.
const NL = '@nl-design-system-candidate/';
const UTRECHT = '@utrecht/';

// `--html-…` classes style the element itself, so that its twins with a class for each state can go
const states = ['--hover', '--focus', ':focus', ':hover', 'read-only', '__placeholder', '--disabled'];

export const parts = [
  { package: NL + 'skip-link-css', file: 'dist/skip-link.css', without: [] },
  { package: NL + 'heading-css', file: 'dist/heading.css', without: ['--level-5', '--level-6'] },
  { package: NL + 'paragraph-css', file: 'dist/paragraph.css', without: [] },
  { package: NL + 'link-css', file: 'dist/link.css', without: [] },
  { package: NL + 'button-css', file: 'dist/button.css', without: ['--pressed', '--positive', ':active', ':focus-visible'] },
  { package: NL + 'data-badge-css', file: 'dist/data-badge.css', without: [] },
  { package: NL + 'code-css', file: 'dist/code.css', without: [] },
  { package: NL + 'code-block-css', file: 'dist/code-block.css', without: [] },
  { package: UTRECHT + 'page-header-css', without: [] },
  { package: UTRECHT + 'page-footer-css', without: [] },
  {
    package: UTRECHT + 'breadcrumb-nav-css',
    without: ['--arrows', '--html-p', '--disabled', '__link--current', '__separator', '__heading'],
  },
  { package: UTRECHT + 'action-group-css', without: ['--row', ':not('] },
  { package: UTRECHT + 'alert-css', without: [] },
  { package: UTRECHT + 'ordered-list-css', without: ['--center', '--arabic', '--html-content'] },
  {
    package: UTRECHT + 'unordered-list-css',
    without: ['--center', '--level-', '--nested', '__marker', '--html-content'],
  },
  {
    package: UTRECHT + 'pagination-css',
    without: ['--hover', '--disabled', ':focus'],
  },
  {
    package: UTRECHT + 'table-css',
    without: [
      '__', '--fixed', '--oneline', '--busy', '--row-', '--alternate', 'figcaption', 'table > tr', '> tfoot',
    ],
  },
  { package: UTRECHT + 'form-field-css', without: ['--radio', '--checkbox'] },
  { package: UTRECHT + 'form-field-description-css', without: ['--valid', '--warning'] },
  { package: UTRECHT + 'form-field-error-message-css', without: [] },
  { package: UTRECHT + 'form-fieldset-css', without: ['--section', '__legend--disabled'] },
  { package: UTRECHT + 'form-label-css', without: ['--checked', '--radio', '--checkbox', '--disabled'] },
  { package: UTRECHT + 'select-css', without: [...states, '--busy'] },
  {
    package: UTRECHT + 'textarea-css',
    without: [...states, 'textarea--invalid', 'textarea:invalid'],
  },
  {
    package: UTRECHT + 'textbox-css',
    without: [
      ...states, 'textbox--invalid', ':user-invalid', '--placeholder-', 'textbox--url', 'textbox--password', '-size',
      '[pattern', '[input', 'textbox--numeric',
    ],
  },
].map(part => ({ file: 'dist/index.css', ...part }));

/** The design tokens that the components above ask for; ours in theme.css go over them. */
export const tokens = {
  package: '@nl-design-system-unstable/voorbeeld-design-tokens',
  file: 'dist/variables.css',
};

/** Our own style sheets, in the order in which they stand in the bundle. */
export const own = [
  'base', 'frame', 'page', 'pieces', 'notices', 'form', 'table', 'round', 'choosing', 'outcome', 'monitor', 'whatif', 'paper',
];
