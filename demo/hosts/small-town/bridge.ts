import {html, type ServerRenderedTemplate} from '@lit-labs/ssr';

/** A drawing of a small town at a river with a bridge, coloured by the page's styles. */
export const bridge = (
  name: string
): ServerRenderedTemplate => html`<svg class="bridge" role="img" aria-label=${name} viewBox="0 12 1200 278" preserveAspectRatio="xMidYMid slice">
<rect class="bridge-sky" width="1200" height="320"></rect>
<path class="bridge-hill" d="M0 190 160 130l140 44 170-80 190 90 150-54 170 60 220-80v170H0Z"></path>
<path class="bridge-wall" d="M110 232v-76l42-38 42 38v76Zm96 0v-92l46-42 46 42v92Zm104 0v-66l40-36 40 36v66ZM820 232v-84l44-40 44 40v84Zm100 0v-66l40-36 40 36v66Zm92 0v-88l44-40 44 40v88Z"></path>
<path class="bridge-roof" d="M104 160 152 114l48 46-8 6-40-38-40 38Zm96-14 52-48 52 48-8 6-44-40-44 40Zm104 24 46-42 46 42-8 6-38-34-38 34Zm510-18 50-46 50 46-8 6-42-38-42 38Zm100 18 46-42 46 42-8 6-38-34-38 34Zm92-24 50-46 50 46-8 6-42-38-42 38Z"></path>
<path class="bridge-beam" d="M110 178h84M152 156v76M130 178v54M174 178v54M206 172h92M252 140v92M228 172v60M276 172v60M310 190h80M350 170v62M820 176h88M864 150v82M842 176v56M886 176v56M920 190h80M960 170v62M1012 174h88M1056 146v86M1034 174v58M1078 174v58"></path>
<path class="bridge-tower" d="M560 232V96h52v136Z"></path>
<path class="bridge-roof" d="M552 100 586 22l34 78Z"></path>
<circle class="bridge-clock" cx="586" cy="128" r="12"></circle>
<path class="bridge-wall" d="M612 232v-70h110v70Z"></path>
<path class="bridge-roof" d="M604 166 634 132h80l22 34Z"></path>
<g class="bridge-tree"><circle cx="66" cy="206" r="30"></circle><circle cx="470" cy="200" r="34"></circle><circle cx="772" cy="208" r="26"></circle><circle cx="1140" cy="204" r="32"></circle></g>
<path class="bridge-bank" d="M0 228h1200v34H0Z"></path>
<path class="bridge-water" d="M0 258h1200v62H0Z"></path>
<path class="bridge-stone" fill-rule="evenodd" d="M0 222h1200v24h-40v60h-60c0-40-30-62-70-62s-70 22-70 62h-60c0-40-30-62-70-62s-70 22-70 62h-60c0-40-30-62-70-62s-70 22-70 62h-60c0-40-30-62-70-62s-70 22-70 62h-60c0-40-30-62-70-62s-70 22-70 62H40v-60H0Z"></path>
</svg>`;
