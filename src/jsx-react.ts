import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {ELEMENTS} from './define.js';
import type {IntlOfficeElements} from './jsx.js';

/*
 * Declares the tags to React 18.3 and 19: `import 'intl-office-widget/jsx-react.js'`
 * once in a project. Types only.
 */

type Tag = keyof IntlOfficeElements;
type Instance<T extends Tag> = InstanceType<(typeof ELEMENTS)[T]>;
type Props<T extends Tag> = Omit<
  DetailedHTMLProps<HTMLAttributes<Instance<T>>, Instance<T>>,
  keyof IntlOfficeElements[T]
> &
  IntlOfficeElements[T];

declare module 'react' {
  // React has its elements in a namespace.
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace JSX {
    interface IntrinsicElements {
      'intl-office-card': Props<'intl-office-card'>;
      'partner-map-list': Props<'partner-map-list'>;
      'sdg-badges': Props<'sdg-badges'>;
      'network-list': Props<'network-list'>;
    }
  }
}
