import {html, type ServerRenderedTemplate} from '@lit-labs/ssr';

/** A drawing of a train in a landscape, coloured by the page's styles. */
export const train = (
  name: string
): ServerRenderedTemplate => html`<svg class="train" role="img" aria-label=${name} viewBox="0 0 800 320" preserveAspectRatio="xMidYMid slice">
<rect class="train-sky" width="800" height="320"></rect>
<circle class="train-sun" cx="620" cy="92" r="46"></circle>
<path class="train-far" d="M0 196q90-44 210-30t200-34 190 22 200-10v106H0Z"></path>
<path class="train-near" d="M0 220q120-40 240-8t260-10 300 10v60H0Z"></path>
<path class="train-field" d="M0 250h800v70H0Z"></path>
<path class="train-rail" d="M0 262h800v6H0Zm0 18h800v4H0Z"></path>
<path class="train-body" d="M70 258v-62q0-16 16-16h210v78Zm236 0v-78h220v78Zm230 0v-78h120q44 0 70 44l18 34Z"></path>
<path class="train-stripe" d="M70 236h226v8H70Zm236 0h220v8H306Zm230 0h200l4 8H536Z"></path>
<path class="train-window" d="M92 198h42v26H92Zm54 0h42v26h-42Zm54 0h42v26h-42Zm54 0h30v26h-30Zm66 0h42v26h-42Zm54 0h42v26h-42Zm54 0h42v26h-42Zm50 0h30v26h-30Zm74 0h42v26h-42Zm54 0h42v26h-42Zm56 0h20q24 4 38 26h-58Z"></path>
</svg>`;
