// Works with a page that is complete: chooses, types, changes region, language
// and theme, and reads how long it takes to the next paint.

import {settle, withPage} from './browser.mjs';
import {pathOf} from './site.mjs';
import {VARIANTS} from './variants.mjs';

/**
 * What is done, in its steps; the slowest step counts. The search field gets the
 * focus before the first letter, as it does for whoever types.
 */
export const ACTIONS = {
  select: [[], []],
  focus: [[]],
  filter: [['p'], ['po'], ['por']],
  clear: [['']],
  region: [[], []],
  language: [['de'], ['en']],
  theme: [['dark'], ['light']],
};

/**
 * Milliseconds from an action to the end of the frame that shows it. It is done
 * at a frame's start, where Chromium hands over input, and the frame's end is
 * known by a message, which comes after it.
 */
const toNextPaint = (prepare, given) =>
  new Promise((resolve) => {
    const act = prepare(...given);
    requestAnimationFrame(() => {
      const {port1, port2} = new MessageChannel();
      const start = performance.now();
      act();
      // What microtasks draw comes into this frame too.
      port1.onmessage = () => resolve(performance.now() - start);
      port2.postMessage(null);
    });
  });

/** One session on a page: milliseconds by action, and the work that follows. */
export function interact(browser, server, {name, count, profile}) {
  const variant = VARIANTS[name];
  return withPage(
    browser,
    server.origin,
    variant,
    profile,
    async ({page, client, ready}) => {
      await client.send('Performance.enable');
      // Of several pages one has the focus, and only there a field can get it.
      await client.send('Emulation.setFocusEmulationEnabled', {enabled: true});
      await client.send('Page.navigate', {
        url: server.origin + pathOf(name, count),
      });
      await ready;
      await settle(page);
      const work = async () => {
        const {metrics} = await client.send('Performance.getMetrics');
        return metrics.find(({name}) => name === 'TaskDuration').value * 1000;
      };
      const measures = {};
      for (const [action, steps] of Object.entries(ACTIONS)) {
        const prepare = variant.actions[action === 'clear' ? 'filter' : action];
        if (!prepare) continue;
        let slowest = 0;
        const before = await work();
        for (const given of steps) {
          const time = await page.evaluate(
            `(${toNextPaint})(${prepare}, ${JSON.stringify(given)})`
          );
          slowest = Math.max(slowest, time);
          await settle(page);
        }
        measures[action] = slowest;
        measures[`${action}-work`] = ((await work()) - before) / steps.length;
      }
      return measures;
    }
  );
}
