import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import {ref} from 'lit/directives/ref.js';
import {memo} from '../element/memo.js';
import {isPrerendering} from '../element/prerendering.js';
import type {Point} from '../geo/projection.js';
import {renderControls} from './controls.js';
import {renderDrawing} from './drawing.js';
import {FocusController} from './focus-controller.js';
import {FullScreen} from './full-screen.js';
import {Interaction} from './interaction.js';
import {onMapKeyUp} from './keys.js';
import {renderLegend} from './legend.js';
import {lineScale, linesTo} from './lines.js';
import {mapModel} from './map.model.js';
import {renderKey, renderNumbers} from './numbers.js';
import {type Numbers, numbersOf} from './numbers.model.js';
import {renderMembers} from './members.js';
import {type MapInput, Scene} from './scene.js';
import {renderMarkerTooltip} from './marker-tooltip.js';
import {TooltipController} from './tooltip-controller.js';
import type {Size} from './viewport.js';
import {renderWayBack} from './way-back.js';

/**
 * An interactive map of places and lines, drawn in the template of its host. The
 * host decides what it shows; the part of the world in view is its own state.
 */
export class MapController implements ReactiveController {
  readonly #scene: Scene;
  readonly #focus: FocusController;
  readonly #interaction: Interaction;
  readonly #tooltips: TooltipController;
  readonly #fullScreen: FullScreen;
  /** The numbers on paper. */
  #numbers: Numbers | undefined;
  readonly #lines = memo(linesTo);

  /** `choose` is called with the id that the visitor chooses, or null. */
  constructor(
    host: ReactiveControllerHost,
    choose: (id: string | null) => void
  ) {
    this.#scene = new Scene(host);
    const {viewports} = this.#scene;
    this.#focus = new FocusController(host, () => viewports.isMoving);
    this.#interaction = new Interaction(host, this.#scene, this.#focus, choose);
    this.#tooltips = new TooltipController(host);
    this.#fullScreen = new FullScreen(host, this.#focus.map);
    host.addController(this);
  }

  hostUpdated(): void {
    this.#scene.size.watch(this.#focus.map.value);
    void this.#scene.refine();
  }

  /** The ids of all places in view, also those hidden by a filter. */
  get idsInView(): readonly string[] {
    return this.#scene.idsInView;
  }

  /** Sets the size that the map is expected to have, until it is measured. */
  expectSize(size: Size): void {
    this.#scene.size.size = size;
  }

  /** Shows the region of the input again, however far the visitor went. */
  reset(): void {
    this.#scene.viewports.reset();
  }

  /** Brings a point of the plane into view. */
  reveal(point: Point): void {
    this.#scene.reveal(point);
  }

  /** Focuses the marker or cluster of a place, and returns whether there is one. */
  focusPlace(id: string): boolean {
    return this.#focus.focusPlace(id);
  }

  render(input: MapInput): TemplateResult {
    this.#scene.show(input);
    this.#scene.outlines.land = input.land;
    // Buttons do nothing without a script.
    const isPlain = isPrerendering || input.isPlain;
    const {gestures, onKey, onDoubleClick} = this.#interaction;

    return html`
      <div
        class="map"
        part="map"
        role="group"
        aria-label=${input.texts.name}
        aria-describedby=${isPlain ? nothing : 'map-keys'}
        @keydown=${onKey}
        @keyup=${onMapKeyUp}
        @focusin=${this.#onFocusIn}
        @focusout=${this.#onFocusOut}
        @pointerover=${this.#onPointer}
        @pointerleave=${this.#onPointer}
        @dblclick=${onDoubleClick}
        @pointerdown=${gestures.down}
        @pointermove=${gestures.move}
        @pointerup=${gestures.up}
        @pointercancel=${gestures.up}
        @pointerenter=${gestures.enter}
        @wheel=${gestures.wheel}
        ${ref(this.#focus.map)}
      >
        ${
          // The map is measured before the first paint; nothing is drawn twice.
          this.#scene.size.isMeasured
            ? this.#renderInside(input, isPlain)
            : nothing
        }
      </div>
      ${renderLegend(input.legend, input.texts.legend)}
      ${this.#numbers ? renderKey(this.#numbers) : nothing}
    `;
  }

  readonly #onFocusIn = (event: FocusEvent): void => {
    this.#focus.onFocusIn(event);
    this.#tooltips.onFocusIn(event);
  };

  readonly #onFocusOut = (event: FocusEvent): void => {
    this.#focus.onFocusOut(event);
    this.#tooltips.onFocusOut(event);
  };

  readonly #onPointer = (event: PointerEvent): void => {
    this.#interaction.onHover(event);
    this.#tooltips.onPointer(event);
  };

  #renderInside(input: MapInput, isPlain: boolean): TemplateResult {
    const {places, home, texts} = input;
    const scene = this.#scene;
    const {viewport, viewports, outlines, markersIn, placeOf, placesOf} = scene;
    const {size, textWidth, lineHeight} = scene.size;
    const selected = places.some(({id}) => id === input.selected)
      ? input.selected
      : null;
    const lines = this.#lines(
      places,
      home?.location,
      selected,
      lineScale(viewport.scale)
    );
    const model = mapModel({
      viewport,
      size,
      markersIn,
      placeOf,
      home,
      selected,
      hovered: this.#interaction.hovered,
      focused: this.#focus.focused,
      textWidth,
      lineHeight,
      countries: outlines.countriesFor(viewport),
      countryName: texts.country,
      lines: lines.all,
      controls: scene.controls,
    });
    this.#interaction.markers = model.markers;
    const {numberOf} = input;
    this.#numbers =
      numberOf && numbersOf(model, {size, numberOf, textWidth, lineHeight});
    const members = this.#interaction.membersOf(places);

    return html`
      ${renderDrawing(model, {
        size,
        outlines: outlines.within(viewport, size),
        lines,
        tabStop: this.#focus.tabStopOf(model.markers),
        tabStopRef: this.#focus.tabStopRef,
        isChosen: ({place}) => place?.id === selected,
        labelOf: (marker) =>
          marker.place?.description ?? texts.cluster(placesOf(marker)),
        onClick: this.#interaction.onClick,
      })}
      ${this.#numbers ? renderNumbers(this.#numbers, size) : nothing}
      ${
        this.#interaction.isLost() && !members.length
          ? renderWayBack(texts, this.#interaction.showAll)
          : nothing
      }
      ${
        isPlain
          ? nothing
          : renderControls({
              texts,
              viewport,
              maxScale: outlines.possibleScaleAt(viewport),
              size,
              region: viewports.region(scene.sights),
              countIn: scene.countIn,
              zoom: this.#interaction.zoom,
              step: scene.step,
              goTo: scene.goTo,
              fullScreen: this.#fullScreen.render(texts.fullScreen),
              isListed: members.length > 0,
            })
      }
      ${renderMarkerTooltip(this.#tooltips.id, model, scene, texts)}
      ${
        members.length
          ? renderMembers({
              texts,
              members,
              selected,
              first: this.#focus.membersRef,
              choose: this.#interaction.toggle,
              close: this.#interaction.closeMembers,
            })
          : nothing
      }
    `;
  }
}
