import type { IconName } from '../icons.js';

/** The event as it is shared. */
export interface Invitation {
  readonly title: string;
  readonly text: string;
  /** Absolute URL. */
  readonly url: string;
  /** Everything in plain text, to paste into a chat. */
  readonly plainText: string;
}

interface ShareTargetDefinition {
  readonly id: string;
  /** Without one, the button shows the name of the service. */
  readonly icon?: IconName;
  /** Name of the service, the same in every language; the words of the other targets are in the strings. */
  readonly service?: string;
  /** URL of a page, or a mail, that takes the invitation. Targets without one act in the card. */
  readonly href?: (invitation: Invitation) => string;
}

const encode = encodeURIComponent;
const withUrl = ({ text, url }: Invitation) => encode(`${text}\n${url}`);

/**
 * The share targets. Texts are encoded by `encodeURIComponent`: some services would show a `+` for a space.
 */
export const SHARE_TARGETS = [
  { id: 'native', icon: 'share' },
  { id: 'copy', icon: 'link-45deg' },
  { id: 'invitation', icon: 'card-text' },
  {
    id: 'email',
    icon: 'envelope',
    // RFC 6068, section 5: line breaks in the body are %0D%0A.
    href: invitation =>
      `mailto:?subject=${encode(invitation.title)}&body=${withUrl(invitation).replaceAll('%0A', '%0D%0A')}`,
  },
  {
    id: 'whatsapp',
    icon: 'whatsapp',
    service: 'WhatsApp',
    href: invitation => `https://wa.me/?text=${withUrl(invitation)}`,
  },
  {
    id: 'telegram',
    icon: 'telegram',
    service: 'Telegram',
    href: ({ text, url }) => `https://t.me/share/url?url=${encode(url)}&text=${encode(text)}`,
  },
  {
    id: 'facebook',
    icon: 'facebook',
    service: 'Facebook',
    href: ({ url }) => `https://www.facebook.com/sharer/sharer.php?u=${encode(url)}`,
  },
  {
    id: 'x',
    icon: 'twitter-x',
    service: 'X',
    href: ({ text, url }) => `https://x.com/intent/tweet?text=${encode(text)}&url=${encode(url)}`,
  },
  {
    id: 'linkedin',
    icon: 'linkedin',
    service: 'LinkedIn',
    href: ({ url }) => `https://www.linkedin.com/sharing/share-offsite/?url=${encode(url)}`,
  },
  {
    id: 'bluesky',
    icon: 'bluesky',
    service: 'Bluesky',
    href: invitation => `https://bsky.app/intent/compose?text=${withUrl(invitation)}`,
  },
  {
    id: 'mastodon',
    icon: 'mastodon',
    service: 'Mastodon',
    href: invitation => `https://share.joinmastodon.org/#text=${withUrl(invitation)}`,
  },
  {
    id: 'threads',
    icon: 'threads',
    service: 'Threads',
    href: ({ text, url }) => `https://www.threads.com/intent/post?text=${encode(text)}&url=${encode(url)}`,
  },
  {
    id: 'reddit',
    icon: 'reddit',
    service: 'Reddit',
    href: ({ title, url }) => `https://www.reddit.com/submit?url=${encode(url)}&title=${encode(title)}`,
  },
  {
    id: 'line',
    icon: 'line',
    service: 'LINE',
    href: ({ text, url }) =>
      `https://social-plugins.line.me/lineit/share?url=${encode(url)}&text=${encode(text)}`,
  },
  {
    id: 'viber',
    service: 'Viber',
    href: invitation => `viber://forward?text=${withUrl(invitation)}`,
  },
  {
    id: 'vk',
    service: 'VK',
    href: ({ title, url }) => `https://vk.com/share.php?url=${encode(url)}&title=${encode(title)}`,
  },
  {
    id: 'weibo',
    icon: 'sina-weibo',
    service: 'Weibo',
    href: ({ title, url }) =>
      `https://service.weibo.com/share/share.php?url=${encode(url)}&title=${encode(title)}`,
  },
  { id: 'qr', icon: 'qr-code' },
] as const satisfies readonly ShareTargetDefinition[];

export type ShareTargetId = (typeof SHARE_TARGETS)[number]['id'];
/** The targets without a service, each with its own label in the strings. */
export type CardTargetId = Exclude<(typeof SHARE_TARGETS)[number], { readonly service: string }>['id'];
export type ShareTarget = ShareTargetDefinition & { readonly id: ShareTargetId };

/** Targets that a page has to list. */
const OPT_IN_IDS: readonly string[] = ['threads', 'reddit', 'line', 'viber', 'vk', 'weibo'];

export const SHARE_IDS: readonly ShareTargetId[] = SHARE_TARGETS.map(({ id }) => id);

const DEFAULT_IDS = SHARE_IDS.filter(id => !OPT_IN_IDS.includes(id));

/** The targets of a list of ids, in its order. */
export const shareTargets = (ids: readonly string[] = DEFAULT_IDS): readonly ShareTarget[] =>
  ids.flatMap((id): readonly ShareTarget[] => SHARE_TARGETS.filter(target => target.id === id));
