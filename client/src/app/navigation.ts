import {
  IconAdjustments,
  IconBinaryTree2,
  IconBriefcase,
  IconChartHistogram,
  IconCircleHalfVertical,
  IconCompass,
  IconFileImport,
  IconFileText,
  IconGitBranch,
  IconListDetails,
  IconListSearch,
  IconSettings,
  IconStairsUp,
  IconUser,
  IconUsersGroup,
} from '@tabler/icons-react';
import { text } from './texts.ts';

/** A place in the main navigation; `key` is the second key of its `g …` shortcut. */
export interface Place {
  readonly path: string;
  readonly label: string;
  readonly key: string;
  readonly icon: typeof IconUser;
}

/** The main navigation, in order. */
export const places: readonly Place[] = [
  { path: '/', label: text('coverage'), key: 'c', icon: IconCircleHalfVertical },
  { path: '/initiatives', label: text('initiatives'), key: 'i', icon: IconListDetails },
  { path: '/chart', label: text('chart'), key: 'o', icon: IconBinaryTree2 },
  { path: '/scenarios', label: text('scenarios'), key: 'w', icon: IconGitBranch },
  { path: '/hiring', label: text('hiring'), key: 'h', icon: IconBriefcase },
  { path: '/findings', label: text('findings'), key: 'f', icon: IconListSearch },
  { path: '/map', label: text('map'), key: 'm', icon: IconCompass },
  { path: '/capacity', label: text('capacity'), key: 'a', icon: IconChartHistogram },
  { path: '/job-specs', label: text('jobSpecs'), key: 'j', icon: IconFileText },
  { path: '/ladders', label: text('ladders'), key: 'l', icon: IconStairsUp },
  { path: '/teams', label: text('teams'), key: 't', icon: IconUsersGroup },
  { path: '/people', label: text('people'), key: 'p', icon: IconUser },
  { path: '/import', label: text('imports'), key: 'd', icon: IconFileImport },
  { path: '/policy', label: text('policy'), key: 'y', icon: IconAdjustments },
  { path: '/settings', label: text('settings'), key: 's', icon: IconSettings },
];
