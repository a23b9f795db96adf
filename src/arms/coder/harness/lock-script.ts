/**
 * JavaScript for the sandbox: makes every built-in object unchangeable before any other code runs, so that no code can put
 * its own in the place of what tests rest on. What programs do assign to objects of their own (`this.name` of an error,
 * `constructor` of a prototype) still works: there the built-in is behind an accessor. Source of that: SES, "override mistake".
 */
export const lockScript = String.raw`
const lockRealm = () => {
  const { defineProperty, getOwnPropertyDescriptor, getPrototypeOf, preventExtensions } = Object;
  const often = new Set(['constructor', 'toString', 'valueOf', 'toLocaleString', 'toJSON', 'name', 'message']);
  const bases = new Set([Object.prototype, Function.prototype]);
  const isAssignedTo = (object, key) =>
    bases.has(object) || (often.has(key) && typeof object !== 'function' && Object.hasOwn(object, 'constructor'));
  const lock = (object, key, { value, writable, configurable }) => {
    if (writable && configurable && isAssignedTo(object, key)) {
      defineProperty(object, key, {
        get: () => value,
        set(own) {
          if (this === object) throw new TypeError('Built-in objects cannot be changed here.');
          defineProperty(this, key, { value: own, writable: true, enumerable: true, configurable: true });
        },
        configurable: false,
      });
    } else defineProperty(object, key, writable ? { writable: false, configurable: false } : { configurable: false });
  };
  const seen = new Set([globalThis.console]);
  const waiting = [
    globalThis,
    async () => undefined,
    function* () {},
    async function* () {},
    [].values(),
    [].values().map((item) => item),
    Iterator.from({ next() {} }),
    new Map().values(),
    new Set().values(),
    ''[Symbol.iterator](),
    ''.matchAll(/a/g),
  ];
  while (waiting.length > 0) {
    const object = waiting.pop();
    if (object === null || (typeof object !== 'object' && typeof object !== 'function') || seen.has(object)) continue;
    seen.add(object);
    waiting.push(getPrototypeOf(object));
    for (const key of Reflect.ownKeys(object)) {
      if (object === globalThis && key === 'console') continue;
      const property = getOwnPropertyDescriptor(object, key);
      waiting.push(property.value, property.get, property.set);
      lock(object, key, property);
    }
    if (object !== globalThis) preventExtensions(object);
  }
};
lockRealm();
`;
