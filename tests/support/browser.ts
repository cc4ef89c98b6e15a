import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const PROGRAMS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The path of the machine's own Chromium, or null where none is installed. */
export function browserProgram(): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const paths = PROGRAMS.flatMap((program) => folders.map((folder) => join(folder, program)));
  return paths.find((path) => existsSync(path)) ?? null;
}

/** Starts the machine's own Chromium without a window. Whoever calls closes it. Throws where none is installed. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = browserProgram();
  if (executablePath === null) throw new Error(`No browser: install one of ${PROGRAMS.join(', ')} (apt-get install -y chromium)`);
  return chromium.launch({ executablePath, args: FLAGS });
}
