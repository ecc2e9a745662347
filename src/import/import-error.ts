/** Why a list cannot be imported at all. */
export type ImportFault =
  | {readonly code: 'empty'}
  | {
      readonly code: 'not-a-list';
      readonly format:
        | 'xls'
        | 'protected'
        | 'ods'
        | 'numbers'
        | 'html'
        | 'pdf'
        | 'json'
        | 'zip'
        | 'broken';
    }
  | {readonly code: 'no-heading-row'; readonly first: readonly string[]}
  | {readonly code: 'no-name-column'; readonly headings: readonly string[]}
  | {readonly code: 'no-rows'}
  | {readonly code: 'several-sheets'; readonly sheets: readonly string[]}
  | {
      readonly code: 'no-such-sheet';
      readonly sheet: string;
      readonly sheets: readonly string[];
    }
  | {
      readonly code: 'no-such-column';
      readonly heading: string;
      readonly headings: readonly string[];
    }
  | {readonly code: 'no-such-field'; readonly field: string}
  | {readonly code: 'bad-map'; readonly text: string}
  | {
      readonly code: 'unknown-home';
      readonly home: string;
      readonly proposals: readonly string[];
    };

/** A list, or a wish of the user, that nothing can be made of. */
export class ImportError extends Error {
  override readonly name = 'ImportError';

  constructor(readonly fault: ImportFault) {
    super(`The list cannot be imported: ${fault.code}`);
  }
}
