import { html } from 'lit';
import type { Strings } from '../strings/strings.js';

/**
 * A text to copy by hand.
 *
 * @csspart panel - The panel below the buttons: the text to copy by hand, or the QR code.
 * @csspart copy-text - The field with the text to copy by hand.
 */
export const renderCopyField = (text: string, { copyByHand }: Strings) => html`
  <label class="panel" part="panel">
    ${copyByHand}
    <textarea
      class="copy-text"
      part="copy-text"
      readonly
      rows=${text.split('\n').length}
      .value=${text}
    ></textarea>
  </label>
`;
