import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

/** The one accent. White on the shades from 6 on, and shade 3 on dark, are above 4.5 to 1. */
const petrol: MantineColorsTuple = [
  '#e6f4f7',
  '#d0e6eb',
  '#a3ccd6',
  '#7fbccb',
  '#3f8fa1',
  '#237f93',
  '#0f6c80',
  '#0b5c6b',
  '#084c59',
  '#043a45',
];

/** Sizes are multiples of 8 pixels; the fonts are the system's. */
export const theme = createTheme({
  colors: { petrol },
  primaryColor: 'petrol',
  primaryShade: { light: 7, dark: 6 },
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif',
  headings: { fontFamily: 'inherit', fontWeight: '650' },
  defaultRadius: 'sm',
  spacing: { xs: '0.5rem', sm: '0.5rem', md: '1rem', lg: '1.5rem', xl: '2rem' },
  focusRing: 'always',
  respectReducedMotion: true,
  cursorType: 'pointer',
});

/** Mantine's own greys and reds for quiet text and errors have too little contrast (below 4.5 to 1). */
export const contrast: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#495057',
    '--mantine-color-placeholder': '#5c636a',
    '--mantine-color-error': '#b3261e',
    '--mantine-color-default-border': '#868e96',
    '--mantine-color-anchor': petrol[7],
  },
  dark: {
    '--mantine-color-dimmed': '#b9bec3',
    '--mantine-color-placeholder': '#a5abb0',
    '--mantine-color-error': '#ff9a8f',
    '--mantine-color-default-border': '#7b8187',
    '--mantine-color-anchor': petrol[3],
  },
});
