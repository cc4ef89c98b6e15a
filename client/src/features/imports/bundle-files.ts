/** A file of a bundle as the API takes it. */
export interface BundleFile {
  readonly name: string;
  readonly text: string;
  /** Size in bytes. */
  readonly size: number;
}

/** The files of a bundle, with their columns: needed ones, then optional ones. */
export const bundleFormat: readonly (readonly [name: string, needed: string, optional: string])[] = [
  ['teams.csv', 'id, name', 'parent_id, type, lead_position_id'],
  [
    'people.csv',
    'id, name',
    'given_name, family_name, email, employment_type, hire_date, termination_date, location, skills, certifications',
  ],
  [
    'positions.csv',
    'id, title',
    'team_id, manager_position_id, person_id, status, fte, job_profile, level, location, cost_center, annual_cost, currency, start_date, end_date',
  ],
  ['initiatives.csv', 'id, name, kind', 'team_id, parent_id, status, priority, budget, currency, start_date, end_date'],
  ['role_assignments.csv', 'initiative_id, role, person_id or position_id', 'allocation, start_date, end_date, acting'],
  ['waivers.csv', 'initiative_id, role, reason', 'from, until'],
];

const known = new Set(bundleFormat.map(([name]) => name));

/** Largest bundle in bytes that one request of the browser carries. */
export const LARGEST_BUNDLE = 8 * 1024 * 1024;

/** Reads dropped or chosen files: those that a bundle knows, and the names of the others. */
export async function readBundle(
  files: readonly File[],
): Promise<{ readonly files: readonly BundleFile[]; readonly ignored: readonly string[] }> {
  const wanted = files.filter((file) => known.has(file.name));
  const read = await Promise.all(wanted.map(async (file) => ({ name: file.name, text: await file.text(), size: file.size })));
  return { files: read, ignored: files.filter((file) => !known.has(file.name)).map((file) => file.name) };
}

/** All files of a drop, folders opened one level deep. */
export async function droppedFiles(transfer: DataTransfer): Promise<readonly File[]> {
  const entries = [...transfer.items].map((dropped) => dropped.webkitGetAsEntry()).filter((entry) => entry !== null);
  if (entries.length === 0) return [...transfer.files];
  const lists = await Promise.all(
    entries.map((entry) =>
      entry.isDirectory ? filesIn(entry as FileSystemDirectoryEntry) : fileOf(entry as FileSystemFileEntry).then((file) => [file]),
    ),
  );
  return lists.flat();
}

async function filesIn(folder: FileSystemDirectoryEntry): Promise<File[]> {
  const reader = folder.createReader();
  const files: File[] = [];
  for (;;) {
    // A reader answers with at most a hundred entries at a time, and an empty list at the end.
    const entries = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (entries.length === 0) return files;
    for (const entry of entries) if (entry.isFile) files.push(await fileOf(entry as FileSystemFileEntry));
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}
