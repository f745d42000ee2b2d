const WEB = ['https:', 'http:'];
const CONTACT = [...WEB, 'mailto:', 'tel:'];

const parse = (text: string, base: string, protocols: readonly string[]) => {
  const url = URL.canParse(text, base) ? new URL(text, base) : undefined;
  // A name before the host, https://un.org@evil.example, is there to be mistaken for the host.
  return url && protocols.includes(url.protocol) && !url.username && !url.password ? url.href : undefined;
};

/** The absolute URL of a web page; `undefined` for every other scheme, and for one with a user name. */
export const safeWebUrl = (text: string, base: string) => parse(text, base, WEB);

/** The absolute URL of a web page, an e-mail address or a telephone number. */
export const safeLink = (text: string, base: string) => parse(text, base, CONTACT);
