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

// Where many events or many people are, capitals first. The places are as `placeOfZone` writes them.
const CITIES: Readonly<Record<string, string>> = {
  Abidjan: 'Yamoussoukro',
  Almaty: 'Astana',
  Amsterdam: 'The Hague',
  Auckland: 'Wellington',
  Berlin: 'Bonn',
  Casablanca: 'Rabat',
  'Dar es Salaam': 'Dodoma',
  Douala: 'Yaounde',
  Dubai: 'Abu Dhabi',
  Guayaquil: 'Quito',
  'Ho Chi Minh City': 'Hanoi',
  Istanbul: 'Ankara',
  Johannesburg: 'Pretoria',
  Karachi: 'Islamabad',
  Kolkata: 'New Delhi Mumbai',
  Lagos: 'Abuja',
  'New York': 'Washington',
  Paris: 'Strasbourg',
  'Sao Paulo': 'Brasilia',
  Shanghai: 'Beijing',
  Sydney: 'Canberra',
  Toronto: 'Ottawa',
  Yangon: 'Naypyidaw',
  Zurich: 'Geneva Bern',
};

/** Other cities that people look for in the zone of a place, `Geneva Bern` for Zurich; '' for none. */
export const otherCitiesOf = (place: string) => CITIES[place] ?? '';
