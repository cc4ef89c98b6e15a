import { Button, Checkbox, createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';
import { defineTexts } from './texts.ts';

const text = defineTexts('theme', { close: 'Close' });

/** The one accent: petrol. The fifth shade is for dark ground, the ninth for light. */
const accent: MantineColorsTuple = [
  '#e8f4f7',
  '#d0e7ed',
  '#a3d0db',
  '#78bccb',
  '#55adc0',
  '#3f9fb4',
  '#2790a7',
  '#0f8098',
  '#0b7189',
  '#065b70',
];

/** Warm greys for light ground. */
const gray: MantineColorsTuple = [
  '#fafaf8',
  '#f4f4f1',
  '#ebebe7',
  '#dfdfda',
  '#cbcbc5',
  '#a9a9a3',
  '#7c7d79',
  '#5c5e5c',
  '#3a3c3d',
  '#1d1f20',
];

/** Cool greys for dark ground. */
const dark: MantineColorsTuple = [
  '#e7e8e9',
  '#c6c8cb',
  '#a3a6ab',
  '#7d8187',
  '#3a3e44',
  '#2b2f34',
  '#212428',
  '#191b1e',
  '#131517',
  '#0d0e10',
];

/** Tandem's look: quiet, dense, typographic; one accent; red is kept for gaps. */
export const theme = createTheme({
  primaryColor: 'accent',
  primaryShade: { light: 8, dark: 4 },
  colors: { accent, gray, dark },
  fontFamily: "'Inter Variable', Inter, ui-sans-serif, system-ui, 'Segoe UI', Roboto, sans-serif",
  fontFamilyMonospace: "ui-monospace, 'SF Mono', Menlo, 'DejaVu Sans Mono', monospace",
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.25rem' },
  lineHeights: { xs: '1.35', sm: '1.45', md: '1.5', lg: '1.5', xl: '1.4' },
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.375rem', lineHeight: '1.3' },
      h2: { fontSize: '0.9375rem', lineHeight: '1.4' },
      h3: { fontSize: '0.8125rem', lineHeight: '1.4' },
    },
  },
  radius: { xs: '3px', sm: '5px', md: '7px', lg: '10px', xl: '14px' },
  defaultRadius: 'sm',
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Button: Button.extend({
      defaultProps: { size: 'xs' },
      styles: { label: { fontWeight: 500 } },
      // Mantine picks one text colour for both schemes; on the lighter accent of the dark scheme only dark text can be read.
      vars: (_theme, props) => ({
        root: props.variant === undefined || props.variant === 'filled' ? { '--button-color': 'var(--tandem-on-accent)' } : {},
      }),
    }),
    Checkbox: Checkbox.extend({ vars: () => ({ root: { '--checkbox-icon-color': 'var(--tandem-on-accent)' } }) }),
    TextInput: { defaultProps: { size: 'sm' } },
    PasswordInput: { defaultProps: { size: 'sm' } },
    Textarea: { defaultProps: { size: 'sm' } },
    Select: { defaultProps: { size: 'sm', comboboxProps: { shadow: 'md' } } },
    NumberInput: { defaultProps: { size: 'sm' } },
    Modal: {
      defaultProps: {
        centered: false,
        yOffset: '8vh',
        transitionProps: { duration: 120 },
        closeButtonProps: { 'aria-label': text('close') },
        // Else a screen reader counts the head of a dialog as a second banner of the page.
        attributes: { header: { role: 'presentation' } },
      },
    },
    Drawer: { defaultProps: { closeButtonProps: { 'aria-label': text('close') }, attributes: { header: { role: 'presentation' } } } },
    Notification: {
      defaultProps: { closeButtonProps: { 'aria-label': text('close') } },
      // Mantine's own grey under a title is too faint to be read on a panel.
      styles: { description: { color: 'var(--tandem-muted)' } },
    },
    Tooltip: { defaultProps: { openDelay: 250, withArrow: false } },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray' } },
  },
});

/** Tandem's own tokens beside Mantine's; every hand-written style uses these and no colour of its own. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: { '--tandem-sidebar': '13.5rem', '--tandem-header': '3rem' },
  light: {
    '--tandem-ground': '#fafaf8',
    '--tandem-panel': '#ffffff',
    '--tandem-raised': '#f4f4f1',
    '--tandem-line': '#e6e6e1',
    '--tandem-line-strong': '#8a8b86',
    '--tandem-text': '#1d1f20',
    '--tandem-muted': '#5d605f',
    '--tandem-accent': '#0b7189',
    '--tandem-accent-soft': '#e3f1f5',
    '--tandem-on-accent': '#ffffff',
    '--tandem-second': '#59626b',
    '--tandem-gap': '#c3281f',
    '--tandem-gap-soft': '#fbeceb',
    '--tandem-focus': '#0b7189',
    '--mantine-color-body': '#fafaf8',
    '--mantine-color-text': '#1d1f20',
    '--mantine-color-dimmed': '#5d605f',
    '--mantine-color-error': '#8a4b00',
    '--mantine-color-placeholder': '#6d706e',
    '--mantine-color-default-border': '#d6d6d0',
    '--mantine-color-anchor': '#0b7189',
  },
  dark: {
    '--tandem-ground': '#131517',
    '--tandem-panel': '#191b1e',
    '--tandem-raised': '#212428',
    '--tandem-line': '#2b2f34',
    '--tandem-line-strong': '#767b82',
    '--tandem-text': '#e7e8e9',
    '--tandem-muted': '#a3a6ab',
    '--tandem-accent': '#55adc0',
    '--tandem-accent-soft': '#16313a',
    '--tandem-on-accent': '#0d1417',
    '--tandem-second': '#98a1ab',
    '--tandem-gap': '#ff7d73',
    '--tandem-gap-soft': '#371f1e',
    '--tandem-focus': '#78bccb',
    '--mantine-color-body': '#131517',
    '--mantine-color-text': '#e7e8e9',
    '--mantine-color-dimmed': '#a3a6ab',
    '--mantine-color-error': '#e8b06a',
    '--mantine-color-placeholder': '#8f939a',
    '--mantine-color-anchor': '#78bccb',
  },
});
