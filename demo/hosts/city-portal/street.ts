import {html, type ServerRenderedTemplate} from '@lit-labs/ssr';

/** A drawing of a street with gabled houses and trees, coloured by the page's styles. */
export const street = (
  name: string
): ServerRenderedTemplate => html`<svg class="street" role="img" aria-label=${name} viewBox="0 0 960 300" preserveAspectRatio="xMidYMax slice">
<rect class="street-sky" width="960" height="300"></rect>
<circle class="street-sun" cx="770" cy="78" r="34"></circle>
<path class="street-far" d="M0 210 90 170l70 26 96-52 120 62 88-38 130 44 96-60 110 50 80-24 180 62v60H0Z"></path>
<path class="street-house" d="M60 262V150l18-14 0-16 20 0 0-16 24 0 0-16 24 0 0 16 24 0 0 16 20 0 0 16 18 14v112Z"></path>
<path class="street-house other" d="M216 262V128l62-50 62 50v134Z"></path>
<path class="street-house third" d="M348 262V160h150v102Z"></path>
<path class="street-roof" d="M340 162 374 116h98l34 46Z"></path>
<path class="street-house" d="M506 262V132l20-14 0-16 22 0 0-18 22 0 0-16 20 0 0 16 22 0 0 18 22 0 0 16 20 14v130Z"></path>
<path class="street-house other" d="M662 262V150l52-44 52 44v112Z"></path>
<path class="street-house third" d="M774 262V140h120v122Z"></path>
<path class="street-roof" d="M766 142 790 104h88l24 38Z"></path>
<path class="street-window" d="M84 160h26v34H84Zm50 0h26v34h-26Zm-50 56h26v46H84Zm50 0h26v34h-26ZM244 140h24v32h-24Zm44 0h24v32h-24Zm-44 56h24v32h-24Zm44 0h24v66h-24ZM370 178h26v32h-26Zm52 0h26v32h-26Zm48 0h14v32h-14Zm-48 46h30v38h-30ZM532 150h24v34h-24Zm44 0h24v34h-24Zm-44 54h24v34h-24Zm44 0h24v58h-24ZM688 166h20v28h-20Zm34 0h20v28h-20Zm-34 46h20v28h-20Zm34 0h20v50h-20ZM796 160h24v30h-24Zm52 0h24v30h-24Zm-52 50h24v30h-24Zm52 0h24v52h-24Z"></path>
<path class="street-ground" d="M0 260h960v40H0Z"></path>
<g class="street-tree"><circle cx="30" cy="206" r="34"></circle><circle cx="930" cy="210" r="32"></circle><circle cx="642" cy="226" r="24"></circle></g>
<path class="street-trunk" d="M27 226h6v36h-6Zm900 0h6v36h-6Zm-288 14h6v22h-6Z"></path>
</svg>`;
