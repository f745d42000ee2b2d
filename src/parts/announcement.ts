import { html } from 'lit';

/** A message for the status region. */
export interface Announcement {
  /** '' for none. */
  readonly message: string;
  /** What the message is about, unless the visitor has just pressed it; '' for nothing. */
  readonly subject: string;
}

export const NO_ANNOUNCEMENT: Announcement = { message: '', subject: '' };

/**
 * The status region. A message with a subject is about something that changes before the visitor's eyes: it is only heard.
 *
 * @csspart announcement - Status message, announced to screen readers, and shown if it answers the press of a button.
 */
export const renderAnnouncement = ({ message, subject }: Announcement) => {
  const text = subject ? html`<bdi>${subject}</bdi>: ${message}` : message;
  const look = subject ? 'visually-hidden' : 'announcement';
  return html`<p class=${look} part="announcement" role="status">${text}</p>`;
};
