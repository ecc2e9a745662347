import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import {textOf} from '../testing/rendered.js';
import {renderLegend} from './legend.js';
import {SHAPES} from './shapes.js';

describe('the legend of a map', () => {
  const circle = {shape: 'circle', isHollow: false, text: 'City'} as const;
  const diamond = {shape: 'diamond', isHollow: false, text: 'Project'} as const;
  const hollow = {shape: 'circle', isHollow: true, text: 'on hold'} as const;

  const show = async (entries: Parameters<typeof renderLegend>[0]) =>
    fixture<HTMLElement>(html`<div>${renderLegend(entries, 'Legend')}</div>`);

  it('names each shape', async () => {
    const place = await show([circle, diamond, hollow]);
    const items = [...place.querySelectorAll('li')];
    expect(items.map(textOf)).to.deep.equal(['City', 'Project', 'on hold']);
    const shapes = items.map((item) =>
      [...item.querySelectorAll('path')].at(-1)?.getAttribute('d')
    );
    expect(shapes).to.deep.equal([
      SHAPES.circle,
      SHAPES.diamond,
      SHAPES.circle,
    ]);
    await expect(place).to.be.accessible();
  });

  it('is absent if all markers look the same', async () => {
    expect((await show([circle])).children).to.be.empty;
    expect((await show([])).children).to.be.empty;
  });
});
