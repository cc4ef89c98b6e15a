import type { Place } from './demo-places.ts';

/** The full name of the `count`-th unnamed crew member (from 0) of a place; never the same twice among the first few hundred. */
export function crewName(place: Place, count: number): string {
  const pools = POOLS_BY_PLACE[place];
  const at = count % pools.length;
  const poolName = pools[at] as PoolName;
  const inRound = (names: readonly PoolName[]): number => names.filter((name) => name === poolName).length;
  const turn = PLACE_OFFSET[place] + Math.floor(count / pools.length) * inRound(pools) + inRound(pools.slice(0, at));
  const { given, family } = NAME_POOLS[poolName];
  return `${given[turn % given.length]} ${family[turn % family.length]}`;
}

type PoolName = keyof typeof NAME_POOLS;

/** Nine given and ten family names a pool: walking both lists at once gives ninety different people. */
// prettier-ignore
const NAME_POOLS = {
  german: { given: names('Anke Florian Sabine Matthias Jule Torben Renate Lukas Frieda'), family: names('Ahlers Bergmann Dreesen Eickhoff Hagedorn Krüger Lüders Oswald Reimann Tietjen') },
  turkish: { given: names('Zeynep Emre Derya Kaan Selin Onur Gizem Tolga Nilay'), family: names('Aksoy Bulut Çetin Doğan Erdem Güler Korkmaz Özkan Şahin Yalçın') },
  polish: { given: names('Kasia Wojciech Ewa Bartosz Danuta Grzegorz Magda Rafał Zofia'), family: names('Bielak Cichy Dudek Gajda Jurek Kubiak Mazurek Pawlak Sikora Wrona') },
  vietnamese: { given: names('Linh Minh Hoa Quang Thuy Duc Mai Tuan Lan'), family: names('Bui Dang Do Ho Huynh Luong Phan Trinh Truong Vo') },
  italian: { given: names('Giulia Marco Elisa Pietro Serena Fabio Ilaria Nicolò Marta'), family: names('Bellandi Carrara Donati Ferrante Guidotti Longhi Marchetti Pavesi Rinaldi Zanetti') },
  arabic: { given: names('Yasmin Tariq Rania Khalil Hala Sami Dalia Faris Lina'), family: names('Alami Bakri Darwish Fakhoury Ghanem Haddad Mansour Nasser Qasim Zaki') },
  english: { given: names('Harriet Colin Jessica Dominic Ruth Stuart Abigail Neil Phoebe'), family: names('Ashdown Barlow Copeland Fenwick Garside Holroyd Lister Penrose Thackray Wardle') },
  welsh: { given: names('Sioned Huw Carys Emyr Nerys Iwan Bethan Aled Mair'), family: names('Bevan Cadwallader Ellis Gethin Howell Lloyd Meredith Parry Rees Vaughan') },
  indian: { given: names('Ananya Rohit Kavya Suresh Meera Arjun Lakshmi Vikram Pooja'), family: names('Bhatt Chandran Gokhale Iyer Joshi Kulkarni Menon Nair Rao Saxena') },
  nigerian: { given: names('Chidinma Tunde Adaeze Kunle Ifeoma Segun Yewande Obinna Amaka'), family: names('Adebayo Balogun Chukwu Eze Ibekwe Nnamdi Ogunleye Okoro Sowande Uche') },
  portuguese: { given: names('Mafalda Tiago Leonor Nuno Filipa Afonso Joana Vasco Teresa'), family: names('Alvarenga Barros Coutinho Esteves Figueira Guerreiro Leitão Nogueira Sequeira Tavares') },
  brazilian: { given: names('Larissa Caio Thaís Rodrigo Júlia Murilo Bianca Otávio Camila'), family: names('Andrade Bezerra Cardoso Farias Guimarães Lacerda Macedo Peixoto Siqueira Vilela') },
  capeVerdean: { given: names('Nilda Adilson Ivone Hélder Suely Edmilson Zuleica Jorge Arlinda'), family: names('Brito Delgado Évora Fortes Lopes Monteiro Neves Rocha Semedo Varela') },
  american: { given: names('Kayla Brandon Denise Marcus Heather Tyrell Paige Curtis Monique'), family: names('Abernathy Bradshaw Crowder Eubanks Gaines Hutchins Ledbetter Merriweather Pickett Stovall') },
  hispanic: { given: names('Ximena Rodolfo Marisol Esteban Graciela Ramiro Yolanda Hector Lucía'), family: names('Arroyo Barrera Cisneros Escobedo Galván Landeros Montoya Orozco Tovar Zamora') },
  korean: { given: names('Ji-woo Min-jun Seo-yeon Hyun-woo Eun-ji Sung-min Ha-neul Jae-won Yu-na'), family: names('Bae Cho Han Jang Kwon Lim Noh Oh Seo Yoon') },
};

/** Whose names are common at a place, in the order in which they are handed out. */
const POOLS_BY_PLACE: Readonly<Record<Place, readonly PoolName[]>> = {
  Lindenfurt: ['german', 'turkish', 'german', 'polish', 'vietnamese', 'german', 'italian', 'arabic'],
  Hallowmere: ['english', 'welsh', 'indian', 'english', 'nigerian', 'polish', 'welsh', 'arabic'],
  'Porto Sereno': ['portuguese', 'brazilian', 'capeVerdean', 'portuguese', 'italian'],
  'Cedar Landing': ['american', 'hispanic', 'korean', 'american', 'vietnamese', 'indian'],
};

/** Where a place starts in the lists, so that two places that share a pool share no name. */
const PLACE_OFFSET: Readonly<Record<Place, number>> = { Lindenfurt: 0, Hallowmere: 30, 'Porto Sereno': 50, 'Cedar Landing': 62 };

function names(text: string): readonly string[] {
  return text.split(' ');
}
