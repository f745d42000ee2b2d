import { pt } from './pt.js';
import type { Strings } from './strings.js';

/** Portuguese of Portugal, and of the countries that follow it, where it differs from that of Brazil. */
export const ptPt: Strings = {
  ...pt,
  language: 'pt-PT',
  phase: { ...pt.phase, live: 'A decorrer', ended: 'Terminado' },
  timeToBeAnnounced: 'Hora a definir',
  hiddenZone:
    'É possível que o navegador oculte o seu fuso horário. Se a hora não estiver correta, escolha o seu fuso.',
  startsIn: 'Começa dentro de {time}',
  pause: 'Pausar a contagem decrescente',
  resume: 'Retomar a contagem decrescente',
  calendarFileNote: 'ficheiro .ics',
  loading: 'A carregar o evento…',
  share: { ...pt.share, native: 'Partilhar', copy: 'Copiar ligação', email: 'Partilhar por e-mail' },
  shareOn: 'Partilhar no {service}',
  newTab: 'abre num novo separador',
  qrCode: 'Código QR com uma ligação para o evento',
  downloadQr: 'Transferir em SVG',
};
