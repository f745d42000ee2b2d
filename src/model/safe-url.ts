const WEB = ['https:', 'http:'];

/** The URL of a text; `undefined` for what is none. (`URL.canParse` is newer than some browsers that the card works in.) */
export const parseUrl = (text: string, base?: string): URL | undefined => {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
};

const parseWeb = (text: string, base: string) => {
  const url = parseUrl(text, base);
  // A name before the host, https://un.org@evil.example, is there to be mistaken for the host.
  return url && WEB.includes(url.protocol) && !url.username && !url.password ? url : undefined;
};

/** The absolute URL of a web page; `undefined` for every other scheme, and for one with a user name. */
export const safeWebUrl = (text: string, base: string) => parseWeb(text, base)?.href;

const decode = (text: string) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
};

// One address: no list, no quotes, no comment, and nothing that is encoded twice.
const MAILBOX = /^[^\s"%&(),:;<>?@[\]\\]+@[^\s"%&(),:;<>?@[\]\\]+$/;

/** RFC 6068, with one address, and no header field that sends the mail to somebody else: subject and body alone. */
const isMail = ({ pathname, searchParams }: URL) =>
  MAILBOX.test(decode(pathname)) &&
  [...searchParams].every(([name, value]) => {
    const field = name.toLowerCase();
    return field === 'body' || (field === 'subject' && !/\p{Cc}/u.test(value));
  });

const TELEPHONE = /^\+?[\d\s().-]*\d[\d\s().-]*$/;

/** RFC 3966, digits alone: a telephone takes the characters * and # for commands. */
const parseTelephone = ({ href }: URL) => {
  const number = decode(href.slice('tel:'.length));
  return TELEPHONE.test(number) ? `tel:${number.replace(/[\s().-]/g, '')}` : undefined;
};

/** The absolute URL of a web page, an e-mail address or a telephone number. */
export const safeLink = (text: string, base: string) => {
  const url = parseUrl(text, base);
  if (url?.protocol === 'tel:') return parseTelephone(url);
  if (url?.protocol === 'mailto:') return isMail(url) ? url.href : undefined;
  return safeWebUrl(text, base);
};

/** The absolute URL of a file to load: over HTTPS, or from the origin of `base`. */
export const safeDataUrl = (text: string, base: string) => {
  const url = parseWeb(text, base);
  return url && (url.protocol === 'https:' || url.origin === new URL(base).origin) ? url.href : undefined;
};

/** A web address without what is private in it, user name, password and fragment; `undefined` for any other. */
export const publicAddress = (text: string) => {
  const url = parseUrl(text);
  if (!url || !WEB.includes(url.protocol)) return undefined;
  url.username = url.password = url.hash = '';
  return url.href;
};

const hostOf = ({ protocol, host, pathname }: URL) =>
  protocol === 'mailto:' ? decode(pathname).replace(/.*@/, '') : host;

/**
 * Whether an address leads to one of some hosts, as a Content Security Policy names them (CSP 3, 6.7.2.8): `ngo.example`,
 * those below it as `*.ngo.example`, and another port than that of the scheme as `ngo.example:8443`. `http:` in the list
 * allows that scheme beside `https:`, and `tel:` telephone numbers, which have no host.
 *
 * @param href a URL that can be parsed
 * @param list in lower case; any address will do where it is `undefined`
 */
export const isAllowedUrl = (href: string, list: readonly string[] | undefined) => {
  if (!list) return true;
  const url = new URL(href);
  const { protocol } = url;
  if (protocol === 'tel:') return list.includes(protocol);
  if (protocol === 'http:' && !list.includes(protocol)) return false;
  const host = hostOf(url).toLowerCase();
  return list.some(known => (known.startsWith('*.') ? host.endsWith(known.slice(1)) : host === known));
};
