import type { UploadedFile } from '@tandem/server/imports/bundle-upload';

/** One way in which a bundle can be wrong, and every error that it must give, in order. */
export interface BadBundle {
  readonly why: string;
  readonly files: readonly UploadedFile[];
  /** `FILE:LINE: COLUMN: ` and the beginning of the message. */
  readonly expected: readonly string[];
}

const file = (name: string, ...lines: string[]): UploadedFile => ({ name, content: lines.join('\n') });
const bytes = (name: string, content: Uint8Array): UploadedFile => ({ name, content });

/** Bundles that must be refused whole. */
export const BAD_BUNDLES: readonly BadBundle[] = [
  {
    why: 'a position that reports to itself',
    files: [file('positions.csv', 'id,title,manager_position_id', 'a,Head,a')],
    expected: ['positions.csv:2: manager_position_id: the position reports to itself'],
  },
  {
    why: 'a reporting line in a circle, reported at each of its rows',
    files: [file('positions.csv', 'id,title,manager_position_id', 'a,A,b', 'b,B,c', 'c,C,a', 'd,D,a')],
    expected: [
      'positions.csv:2: manager_position_id: the reporting line is a circle (a > b > c > a)',
      'positions.csv:3: manager_position_id: the reporting line is a circle',
      'positions.csv:4: manager_position_id: the reporting line is a circle',
    ],
  },
  {
    why: 'teams that are their own parents',
    files: [file('teams.csv', 'id,name,parent_id', 'x,X,y', 'y,Y,x')],
    expected: [
      'teams.csv:2: parent_id: the team would be its own parent (x > y > x)',
      'teams.csv:3: parent_id: the team would be its own parent',
    ],
  },
  {
    why: 'initiatives that are their own parents',
    files: [file('initiatives.csv', 'id,name,kind,parent_id', 'x,X,PROJECT,x')],
    expected: ['initiatives.csv:2: parent_id: the initiative would be its own parent (x > x)'],
  },
  {
    why: 'references to nothing, all of them at once',
    files: [
      file('positions.csv', 'id,title,team_id,manager_position_id,person_id', 'a,A,t1,,', 'b,B,,zz,', 'c,C,,,p9'),
      file('role_assignments.csv', 'initiative_id,role,person_id,position_id', 'i1,PROJECT_OWNER,,a'),
    ],
    expected: [
      'positions.csv:2: team_id: ‘t1’ is in no row of teams.csv',
      'positions.csv:3: manager_position_id: ‘zz’ is in no row of positions.csv',
      'positions.csv:4: person_id: ‘p9’ is in no row of people.csv',
      'role_assignments.csv:2: initiative_id: ‘i1’ is in no row of initiatives.csv',
    ],
  },
  {
    why: 'an id that stands twice',
    files: [file('people.csv', 'id,name', 'ann,Ann', 'bob,Bob', 'ann,Anna')],
    expected: ['people.csv:4: id: ‘ann’ stands on line 2 already'],
  },
  {
    why: 'the same assignment twice',
    files: [
      file('people.csv', 'id,name', 'ann,Ann'),
      file('initiatives.csv', 'id,name,kind', 'i,I,PROJECT'),
      file(
        'role_assignments.csv',
        'initiative_id,role,person_id,start_date',
        'i,PROJECT_OWNER,ann,2024-01-01',
        'i,PROJECT_OWNER,ann,2024-01-01',
      ),
    ],
    expected: ['role_assignments.csv:3: initiative_id: the same initiative, role, assignee and start date stand on line 2'],
  },
  {
    why: 'days that do not exist or are written otherwise',
    files: [file('people.csv', 'id,name,hire_date,termination_date', 'a,A,2024-02-30,', 'b,B,,31/12/2024', 'c,C,2023-02-29,2024-13-01')],
    expected: [
      'people.csv:2: hire_date: ‘2024-02-30’ is not a day',
      'people.csv:3: termination_date: ‘31/12/2024’ is not a day',
      'people.csv:4: hire_date: ‘2023-02-29’ is not a day',
      'people.csv:4: termination_date: ‘2024-13-01’ is not a day',
    ],
  },
  {
    why: 'an interval that ends before it begins',
    files: [file('initiatives.csv', 'id,name,kind,start_date,end_date', 'i,I,PROJECT,2024-05-02,2024-05-01')],
    expected: ['initiatives.csv:2: end_date: is before the first day'],
  },
  {
    why: 'a wrong enum, a role in small letters, a priority and an allocation out of range, a word for a yes',
    files: [
      file('people.csv', 'id,name', 'ann,Ann'),
      file('initiatives.csv', 'id,name,kind,status,priority', 'i,I,PROGRAMME,,', 'j,J,PROJECT,DONE,6', 'k,K,,,'),
      file('role_assignments.csv', 'initiative_id,role,person_id,allocation,acting', 'i,project owner,ann,120,maybe'),
    ],
    expected: [
      'initiatives.csv:2: kind: ‘PROGRAMME’ is none of PROJECT, PRODUCT',
      'initiatives.csv:3: status: ‘DONE’ is none of PROPOSED, ACTIVE, ON_HOLD, CLOSED',
      'initiatives.csv:3: priority: ‘6’ is not a whole number between 1 and 5',
      'initiatives.csv:4: kind: is empty',
      'role_assignments.csv:2: role: ‘project owner’ is not a role',
      'role_assignments.csv:2: allocation: ‘120’ is not a number between 0 and 100',
      'role_assignments.csv:2: acting: ‘maybe’ is neither yes nor no',
    ],
  },
  {
    why: 'an assignment to nobody and one to two',
    files: [
      file('people.csv', 'id,name', 'ann,Ann'),
      file('positions.csv', 'id,title', 'p,P'),
      file('initiatives.csv', 'id,name,kind', 'i,I,PROJECT'),
      file('role_assignments.csv', 'initiative_id,role,person_id,position_id', 'i,PROJECT_OWNER,,', 'i,PRODUCT_OWNER,ann,p'),
    ],
    expected: [
      'role_assignments.csv:2: person_id: name exactly one of person_id and position_id',
      'role_assignments.csv:3: person_id: name exactly one of person_id and position_id',
    ],
  },
  {
    why: 'money without a currency, a currency that is none, an FTE too large',
    files: [file('positions.csv', 'id,title,annual_cost,currency,fte', 'a,A,100000,,1', 'b,B,100000,Euro,1', 'c,C,"1,000",EUR,3')],
    expected: [
      'positions.csv:2: currency: is empty; an amount needs its currency',
      'positions.csv:3: currency: ‘Euro’ is not a currency',
      'positions.csv:4: fte: ‘3’ is not a number between 0 and 2',
      'positions.csv:4: annual_cost: ‘1,000’ is not an amount',
    ],
  },
  {
    why: 'a column that is missing, and one that stands twice',
    files: [file('people.csv', 'id,full_name', 'a,A'), file('teams.csv', 'id,name,name', 't,T,T')],
    expected: ['teams.csv:1: name: stands twice in the header', 'people.csv:1: name: the column is missing'],
  },
  {
    why: 'an empty required cell',
    files: [file('teams.csv', 'id,name', ',Platform', 't2,')],
    expected: ['teams.csv:2: id: is empty', 'teams.csv:3: name: is empty'],
  },
  {
    why: 'a row with too few cells and one with too many',
    files: [file('teams.csv', 'id,name,type', 't1,Platform', 't2,Payments,TEAM,more')],
    expected: [
      'teams.csv:2: name: the row has 2 cells where the header has 3',
      'teams.csv:3: type: the row has 4 cells where the header has 3',
    ],
  },
  {
    why: 'a quote never closed',
    files: [file('people.csv', 'id,name', 'ann,Ann', 'bob,"Bob', 'cyd,Cyd', '')],
    expected: ['people.csv:3: name: a quote is opened and never closed'],
  },
  {
    why: 'text after a closing quote',
    files: [file('people.csv', 'id,name', 'ann,"Ann" A', 'bob,Bob')],
    expected: ['people.csv:2: name: text follows a closing quote'],
  },
  {
    why: 'an empty file and one of blank lines',
    files: [file('people.csv', ''), file('teams.csv', '', '', '')],
    expected: ['people.csv:1: file: the file is empty', 'teams.csv:1: file: the file is empty'],
  },
  {
    why: 'semicolons for commas',
    files: [file('people.csv', 'id;name', 'ann;Ann')],
    expected: ['people.csv:1: file: the columns are not separated by commas'],
  },
  {
    why: 'a file that is no text',
    files: [bytes('people.csv', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]))],
    expected: ['people.csv:1: file: is not text in UTF-8'],
  },
  {
    why: 'text with a NUL in it, named where it stands',
    files: [file('people.csv', 'id,name', 'ann,An\u0000n')],
    expected: ['people.csv:2: file: is not text'],
  },
  {
    why: 'UTF-16',
    files: [bytes('people.csv', new Uint8Array(Buffer.from('\ufeffid,name\nann,Ann', 'utf16le')))],
    expected: ['people.csv:1: file: is not text'],
  },
  {
    why: 'the same file twice, and no file of a bundle at all',
    files: [file('a/people.csv', 'id,name', 'ann,Ann'), file('b/people.csv', 'id,name', 'bob,Bob')],
    expected: ['people.csv:1: file: was given twice'],
  },
  {
    why: 'no file of a bundle at all',
    files: [file('staff.csv', 'id,name', 'ann,Ann')],
    expected: ['staff.csv:1: file: no file of a bundle was given'],
  },
  {
    why: '50 MB of nonsense',
    files: [{ name: 'people.csv', content: 'x'.repeat(50 * 1024 * 1024) }],
    expected: ['people.csv:1: file: the first line is longer'],
  },
  {
    why: '50 MB of nonsense on many lines',
    files: [{ name: 'people.csv', content: 'lorem ipsum dolor\n'.repeat((50 * 1024 * 1024) / 18) }],
    expected: ['people.csv:1: id: the column is missing', 'people.csv:1: name: the column is missing'],
  },
];
