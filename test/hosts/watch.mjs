/**
 * Runs in the page and its frames before any other script. Records in
 * `window.recorded` calls that store data, ask for permission or allow fingerprinting,
 * and violations of the policy.
 */
export function watchPage() {
  const recorded = [];
  Object.defineProperty(window, 'recorded', {value: recorded});
  addEventListener(
    'securitypolicyviolation',
    ({violatedDirective, blockedURI, sample}) =>
      recorded.push(`violation: ${violatedDirective} ${blockedURI} ${sample}`),
    true
  );
  new window.ReportingObserver((reports) => {
    for (const {type, body} of reports)
      recorded.push(`report: ${type} ${JSON.stringify(body)}`);
  }).observe();

  /** Records calls of a method or accesses to a property. */
  const record = (owner, name) => {
    const described = owner && Object.getOwnPropertyDescriptor(owner, name);
    // Not every browser has each of them.
    if (!described?.configurable) return;
    const recording = (original) =>
      original &&
      function (...args) {
        recorded.push(name);
        return original.apply(this, args);
      };
    const {get, set, value} = described;
    Object.defineProperty(owner, name, {
      ...described,
      ...(typeof value === 'function'
        ? {value: recording(value)}
        : {get: recording(get), set: recording(set)}),
    });
  };
  const methods = {
    // storage
    CacheStorage: ['open', 'match', 'keys'],
    CookieStore: ['get', 'getAll', 'set'],
    Document: ['cookie', 'requestStorageAccess'],
    IDBFactory: ['open', 'databases'],
    Storage: ['getItem', 'setItem', 'key'],
    StorageManager: ['estimate', 'getDirectory', 'persist'],
    // permissions
    Clipboard: ['read', 'readText', 'write', 'writeText'],
    Geolocation: ['getCurrentPosition', 'watchPosition'],
    MediaDevices: ['enumerateDevices', 'getDisplayMedia', 'getUserMedia'],
    Permissions: ['query'],
    // fingerprinting
    AnalyserNode: ['getFloatFrequencyData'],
    CanvasRenderingContext2D: ['getImageData', 'isPointInPath'],
    HTMLCanvasElement: ['toBlob', 'toDataURL'],
    NavigatorUAData: ['getHighEntropyValues'],
    OffscreenCanvas: ['convertToBlob', 'getContext'],
    Screen: ['availHeight', 'availWidth', 'colorDepth', 'height', 'width'],
    SpeechSynthesis: ['getVoices'],
    WebGLRenderingContext: ['getExtension', 'getParameter', 'readPixels'],
    WebGL2RenderingContext: ['getExtension', 'getParameter', 'readPixels'],
    Navigator: [
      'deviceMemory',
      'getBattery',
      'getGamepads',
      'hardwareConcurrency',
      'languages',
      'maxTouchPoints',
      'mimeTypes',
      'platform',
      'plugins',
      'requestMediaKeySystemAccess',
      'sendBeacon',
      'userAgent',
      'userAgentData',
    ],
  };
  for (const [owner, names] of Object.entries(methods))
    for (const name of names) record(window[owner]?.prototype, name);
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
    record(window, name);
  for (const name of [
    'AudioContext',
    'OfflineAudioContext',
    'Notification',
    'RTCPeerConnection',
    'SharedWorker',
    'WebSocket',
    'Worker',
    'queryLocalFonts',
  ]) {
    const original = window[name];
    if (!original) continue;
    window[name] = new Proxy(original, {
      apply(...args) {
        recorded.push(name);
        return Reflect.apply(...args);
      },
      construct(...args) {
        recorded.push(name);
        return Reflect.construct(...args);
      },
    });
  }
  const {getContext} = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.getContext = function (...args) {
    if (args[0] !== '2d') recorded.push(`getContext ${args[0]}`);
    return getContext.apply(this, args);
  };
}
