import type { JobSpecContent, JobSpecFormat } from '@tandem/shared/job-spec/job-spec-content';
import { fileStem } from './file-name.ts';

/** A file to hand out. */
export interface ExportedJobSpec {
  /** ASCII; no path and nothing that a header would have to quote. */
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** How the files of a format end, and what they are called on the wire. */
export const JOB_SPEC_FILES: Record<JobSpecFormat, { readonly ending: string; readonly mediaType: string }> = {
  DOCX: { ending: 'docx', mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  PDF: { ending: 'pdf', mediaType: 'application/pdf' },
  MARKDOWN: { ending: 'md', mediaType: 'text/markdown; charset=utf-8' },
  HTML: { ending: 'html', mediaType: 'text/html; charset=utf-8' },
  JSON_LD: { ending: 'jsonld', mediaType: 'application/ld+json' },
};

/**
 * A job spec as a file. Only the content decides what is in it: nothing is read or fetched but the fonts, and no content fails. The writers are
 * loaded when they are first needed, so that a server that starts does not wait for them.
 */
export async function exportJobSpec(content: JobSpecContent, format: JobSpecFormat): Promise<ExportedJobSpec> {
  const { ending, mediaType } = JOB_SPEC_FILES[format];
  return { fileName: `${fileStem(content.title)}.${ending}`, mediaType, bytes: await bytesOf(content, format) };
}

async function bytesOf(content: JobSpecContent, format: JobSpecFormat): Promise<Uint8Array> {
  switch (format) {
    case 'DOCX':
      return (await import('./docx-file.ts')).docxFile(content);
    case 'PDF':
      return (await import('./pdf-file.ts')).pdfFile(content);
    case 'MARKDOWN':
      return encoded((await import('./markdown-file.ts')).markdownFile(content));
    case 'HTML':
      return encoded((await import('./html-page.ts')).htmlPage(content));
    case 'JSON_LD': {
      const { jobPosting } = await import('./job-posting.ts');
      return encoded(`${JSON.stringify(jobPosting(content), null, 2)}\n`);
    }
  }
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
