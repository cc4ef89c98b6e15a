import type { JobSpecFinding } from '@tandem/shared/job-spec/job-spec-finding';
import type { CheckRequest } from './check.worker.ts';

/** Milliseconds of quiet after which a text is checked. */
const QUIET = 200;

/** What the checks say of a text, with the text that they say it of. */
export interface Checked {
  readonly text: string;
  readonly findings: readonly JobSpecFinding[];
}

/** Checks a text while somebody types, in a thread of its own: one check at a time, and only the newest text counts. */
export class LiveChecks {
  private readonly worker = new Worker(new URL('./check.worker.ts', import.meta.url), { type: 'module' });
  private timer: ReturnType<typeof setTimeout> | undefined;
  private busy: CheckRequest | null = null;
  private wanted: Omit<CheckRequest, 'id'> | null = null;
  private count = 0;

  constructor(hear: (checked: Checked) => void) {
    this.worker.addEventListener('message', ({ data }: MessageEvent<{ id: number; findings: JobSpecFinding[] }>) => {
      const asked = this.busy;
      this.busy = null;
      if (asked?.id === data.id && this.wanted === null) hear({ text: asked.text, findings: data.findings });
      this.send();
    });
  }

  /** A text that is there now; those before it are not asked about any more. */
  check(title: string, text: string): void {
    this.wanted = { title, text };
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.send(), QUIET);
  }

  close(): void {
    clearTimeout(this.timer);
    this.worker.terminate();
  }

  private send(): void {
    if (this.busy || !this.wanted) return;
    this.busy = { id: ++this.count, ...this.wanted };
    this.wanted = null;
    this.worker.postMessage(this.busy);
  }
}
