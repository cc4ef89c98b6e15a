import { checkJobSpec } from '@tandem/shared/job-spec/check-job-spec';

/** A text to check; `id` comes back with its findings. */
export interface CheckRequest {
  readonly id: number;
  readonly title: string;
  readonly text: string;
}

self.addEventListener('message', ({ data: { id, title, text } }: MessageEvent<CheckRequest>) => {
  self.postMessage({ id, findings: checkJobSpec(title, text) });
});
