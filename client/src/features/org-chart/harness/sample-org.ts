import type { ChartNode, ChartStatus, Half, OwnedPair } from '../chart-nodes.ts';

const GIVEN = [
  'Ada',
  'Amir',
  'Bea',
  'Carlos',
  'Chloé',
  'Dmitri',
  'Elif',
  'Farah',
  'Grace',
  'Hiro',
  'Ines',
  'Jonas',
  'Kwame',
  'Lena',
  'Mateo',
  'Nadia',
  'Oskar',
  'Priya',
  'Quentin',
  'Rosa',
  'Sanna',
  'Tomás',
  'Uma',
  'Viktor',
  'Wanjiru',
  'Yuki',
  'Zoë',
];
const FAMILY = [
  'Abara',
  'Bergström',
  'Castillo',
  'Dubois',
  'Eriksen',
  'Fontaine',
  'Gupta',
  'Haddad',
  'Ivanova',
  'Jensen',
  'Kowalski',
  'Lindqvist',
  'Moreau',
  'Nakamura',
  'Okafor',
  'Petrov',
  'Quispe',
  'Rossi',
  'Schneider',
  'Tanaka',
  'Usman',
  'Varga',
  'Weber',
  'Yilmaz',
  'Zhang',
];
const CRAFTS = ['Engineering', 'Product', 'Design', 'Data', 'Operations', 'Finance', 'Marketing', 'Sales', 'Support', 'Security', 'People'];
const RANKS = ['Chief Officer', 'Vice President', 'Director', 'Senior Manager', 'Manager', 'Senior Specialist', 'Specialist'];
const PROJECTS = ['Checkout renewal', 'Data platform', 'Warehouse move', 'Mobile app', 'Pricing', 'Identity', 'Onboarding', 'Payments'];

/** An invented organization of the given size, the same every time for the same size. */
export function sampleOrg(count: number): ChartNode[] {
  const random = numbers(count);
  const pick = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)]!;
  const depth = new Int32Array(count);
  const parent = new Int32Array(count).fill(-1);
  const team: string[] = [];
  let manager = 0;
  let room = 0;
  const nodes: ChartNode[] = [];
  for (let i = 0; i < count; i++) {
    if (i > 0) {
      // Breadth first: each manager takes a span of 4 to 12, some take none, and now and then one takes many.
      while (room === 0) {
        if (i > 1) manager++;
        if (manager >= i) manager = i - 1;
        const draw = random();
        room = manager === 0 ? 7 : draw < 0.42 && manager < i - 20 ? 0 : draw > 0.99 ? 40 : 4 + Math.floor(random() * 8);
      }
      room--;
      parent[i] = manager;
      depth[i] = depth[manager]! + 1;
    }
    const craft =
      depth[i]! <= 1
        ? CRAFTS[i % CRAFTS.length]!
        : depth[i] === 2 || random() < 0.02
          ? `${team[manager]!.split(' ')[0]} ${1 + (i % 9)}`
          : team[manager]!;
    team.push(craft);
    const draw = random();
    const status: ChartStatus = draw < 0.9 ? 'FILLED' : draw < 0.955 ? 'OPEN' : draw < 0.97 ? 'ON_HOLD' : 'PLANNED';
    const name = status === 'FILLED' ? `${pick(GIVEN)} ${pick(FAMILY)}` : null;
    nodes.push({
      id: `position-${i}`,
      key: `P${i}`,
      managerKey: i === 0 ? null : `P${parent[i]}`,
      title: i === 0 ? 'Chief Executive Officer' : `${RANKS[Math.min(RANKS.length - 1, depth[i]! - 1)]}, ${craft}`,
      personName: name,
      teamKey: craft,
      teamName: craft,
      status,
      fte: random() < 0.08 ? 0.5 : 1,
      level: `L${Math.max(1, 8 - depth[i]!)}`,
      location: pick(['Berlin', 'Nairobi', 'Lisbon', 'Remote']),
      initiatives: random() < 0.14 ? pairs(random, i) : [],
    });
  }
  return nodes;
}

function pairs(random: () => number, i: number): OwnedPair[] {
  const half = (): Half => {
    const draw = random();
    return draw < 0.72 ? 'COVERED' : draw < 0.84 ? 'PLANNED' : draw < 0.96 ? 'UNCOVERED' : 'WAIVED';
  };
  return Array.from({ length: 1 + Math.floor(random() * random() * 6) }, (_, n) => {
    const samePerson = random() < 0.15;
    return {
      id: `initiative-${i}-${n}`,
      key: `I${i}-${n}`,
      name: PROJECTS[(i + n) % PROJECTS.length]!,
      productOwner: samePerson ? 'COVERED' : half(),
      projectOwner: samePerson ? 'COVERED' : half(),
      samePerson,
    };
  });
}

/** Evenly spread numbers from 0 to 1, the same for the same seed (a linear congruential generator). */
function numbers(seed: number): () => number {
  let state = (seed * 2_654_435_761) >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}
