// Browsers keep the identifiers that CLDR once listed, whatever the places are called today. By the last part of the name.
const RENAMED: Readonly<Record<string, string>> = {
  Asmera: 'Asmara',
  Calcutta: 'Kolkata',
  Coral_Harbour: 'Atikokan',
  DumontDUrville: 'Dumont d’Urville',
  Enderbury: 'Kanton',
  Faeroe: 'Faroe',
  Godthab: 'Nuuk',
  Ho_Chi_Minh: 'Ho Chi Minh City',
  Katmandu: 'Kathmandu',
  Kiev: 'Kyiv',
  Ponape: 'Pohnpei',
  Rangoon: 'Yangon',
  Saigon: 'Ho Chi Minh City',
  Scoresbysund: 'Ittoqqortoormiit',
  Truk: 'Chuuk',
  Uzhgorod: 'Uzhhorod',
  Zaporozhye: 'Zaporizhzhia',
};

/**
 * The place after which a zone is named, in English, as it is called today: `Kyiv` for Europe/Kiev, and
 * `Ushuaia, Argentina` for America/Argentina/Ushuaia.
 *
 * @param zone IANA name
 */
export const placeOfZone = (zone: string) =>
  zone
    .split('/')
    .slice(zone.includes('/') ? 1 : 0)
    .map(part => RENAMED[part] ?? part.replaceAll('_', ' '))
    .reverse()
    .join(', ');
