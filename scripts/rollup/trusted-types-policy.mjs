// Lets Lit use the card's own Trusted Types policy. Lit would create one named `lit-html` while it loads, and not catch a
// refusal: on a page that has Lit already, or allows other names alone, the card would die before it is defined. A second
// copy of the script, which is not defined, needs no policy and makes none.
import { resolve } from 'node:path';

const CREATION = /([\w$]+)\?\1\.createPolicy\("lit-html",\{createHTML:[^}]*\}\):void 0/;

export const trustedTypesPolicy = ({ from, name, unlessDefined }) => ({
  name: 'trusted-types-policy',
  transform(code, id) {
    if (!/[\\/]lit-html[\\/]lit-html\.js$/.test(id)) return null;
    if (!CREATION.test(code))
      this.error('Lit creates its Trusted Types policy in another way than it used to');
    const own = `customElements.get('${unlessDefined}')?void 0:${name}()`;
    return {
      code: `import{${name}}from${JSON.stringify(resolve(from))};${code.replace(CREATION, own)}`,
      map: null,
    };
  },
});
