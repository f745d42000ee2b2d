/** The part of axe-core that is used, which the step loads as a plain script. */
declare const axe: {
  run: (options: object) => Promise<Record<'violations' | 'incomplete', readonly Finding[]>>;
};

interface Finding {
  id: string;
  nodes: readonly { target: readonly (string | readonly string[])[]; any: readonly { message: string }[] }[];
}

/**
 * A step of a visit: what axe has against the whole page, by all rules of WCAG 2.2 A and AA and of good practice.
 * Where it cannot tell a contrast, that counts as a fault.
 */
export const audit = {
  run: async () => {
    await new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.onload = resolve;
      script.onerror = reject;
      script.src = '/node_modules/axe-core/axe.min.js';
      document.head.append(script);
    });
    if (matchMedia('(forced-colors: active)').matches) {
      // Chromium tells the colour that the page wanted there, though it paints the forced one.
      const { value: told } = Object.getOwnPropertyDescriptor(
        CSSStyleDeclaration.prototype,
        'getPropertyValue',
      ) as { value: (this: CSSStyleDeclaration, name: string) => string };
      function getPropertyValue(this: CSSStyleDeclaration, name: string) {
        return told.call(this, name === '-webkit-text-fill-color' ? 'color' : name);
      }
      CSSStyleDeclaration.prototype.getPropertyValue = getPropertyValue;
    }
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
    const { violations, incomplete } = await axe.run({
      runOnly: { type: 'tag', values: tags },
      // for the target sizes, which it leaves out otherwise
      rules: { 'target-size': { enabled: true } },
      resultTypes: ['violations', 'incomplete'],
    });
    return [...violations, ...incomplete.filter(({ id }) => id === 'color-contrast')].flatMap(
      ({ id, nodes }) =>
        nodes.map(({ target, any }) => `${id} of ${target.flat().join(' ')}: ${any[0]?.message ?? ''}`),
    );
  },
};
