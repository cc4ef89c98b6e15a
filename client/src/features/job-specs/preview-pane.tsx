import { useMemo } from 'react';
import Markdown, { type Components } from 'react-markdown';
import remarkGfm from 'remark-gfm';
import { panelText } from './panel-texts.ts';
import { safeLink } from './safe-link.ts';
import { text } from './texts.ts';
import styles from './panels.module.css';

/**
 * The text as it reads. Markdown becomes elements of React; HTML in it is shown as the characters that it is, pictures are not loaded, and
 * a link leads only where `safeLink` lets it.
 */
export function PreviewPane(props: { readonly text: string }) {
  const shown = useMemo(
    () => (
      <Markdown remarkPlugins={PLUGINS} components={COMPONENTS} urlTransform={(url) => safeLink(url) ?? ''}>
        {props.text}
      </Markdown>
    ),
    [props.text],
  );
  if (props.text.trim() === '') return <p className={styles.quiet}>{panelText('previewEmpty')}</p>;
  return (
    <article className={styles.preview} aria-label={text('preview')}>
      {shown}
    </article>
  );
}

const PLUGINS = [remarkGfm];

const COMPONENTS: Components = {
  // The page has its title above; the text begins below it.
  h1: ({ children }) => <h2>{children}</h2>,
  a: ({ href, children }) =>
    href ? (
      <a href={href} target="_blank" rel="noopener noreferrer nofollow">
        {children}
      </a>
    ) : (
      <span>{children}</span>
    ),
  img: ({ alt }) => <span>{alt}</span>,
  table: ({ children }) => (
    <div className={styles.table} role="group" tabIndex={0}>
      <table>{children}</table>
    </div>
  ),
};
