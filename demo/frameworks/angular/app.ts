import {Component, CUSTOM_ELEMENTS_SCHEMA, signal} from '@angular/core';
import 'intl-office-widget/partner-map-list.js';
import {payload} from '../payload.js';

@Component({
  selector: '#app',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <p>Chosen: <output>{{ chosen() ?? 'none' }}</output></p>
    <partner-map-list
      kinds="twin-city"
      heading-level="3"
      view="list"
      [payload]="payload"
      (partner-select)="chosen.set($event.detail.id)"
    >
      <a slot="actions" href="https://example.org/visit">Visit them</a>
    </partner-map-list>
  `,
})
export class App {
  readonly payload = payload;
  readonly chosen = signal<string | null>(null);
}
