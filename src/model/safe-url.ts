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

/** The absolute URL of a file to load: over HTTPS, or from the origin of `base`. */
export const safeDataUrl = (text: string, base: string) => {
  const href = parse(text, base, WEB);
  return href && (href.startsWith('https:') || new URL(href).origin === new URL(base).origin)
    ? href
    : undefined;
};

const hostOf = ({ protocol, hostname, pathname }: URL) =>
  protocol === 'mailto:' ? pathname.replace(/.*@/, '') : hostname;

/**
 * Whether an address leads to one of some hosts, `ngo.example`, or to one below, `*.ngo.example`. A telephone number has
 * no host, and any will do where `hosts` is `undefined`.
 *
 * @param href a URL that can be parsed
 */
export const isOnHost = (href: string, hosts: readonly string[] | undefined) => {
  const url = new URL(href);
  const host = hostOf(url).toLowerCase();
  return (
    !hosts ||
    url.protocol === 'tel:' ||
    hosts.some(known => (known.startsWith('*.') ? host.endsWith(known.slice(1)) : host === known))
  );
};
