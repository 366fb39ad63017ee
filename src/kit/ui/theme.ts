import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** Shade 7 is the accent of the light theme, 4 of the dark one; both as in tokens.css. */
const accent: MantineColorsTuple = [
  '#e8f0fb',
  '#cfdff5',
  '#a9c6ef',
  '#84b3f5',
  '#5b98ee',
  '#3f7fdc',
  '#2d6fce',
  '#1f5fbf',
  '#1a55ad',
  '#143f82',
];

/** Mantine dressed in our tokens: sizes of the type scale, quiet radius, no shadows on buttons. */
export const theme = createTheme({
  primaryColor: 'accent',
  // White on the light accent of the dark theme would be 2.9:1.
  autoContrast: true,
  luminanceThreshold: 0.25,
  colors: { accent },
  primaryShade: { light: 7, dark: 4 },
  fontFamily: 'var(--ms-font)',
  fontFamilyMonospace: 'var(--ms-mono)',
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.25rem' },
  defaultRadius: 6,
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'xs' } },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray', size: 32 } },
    TextInput: { defaultProps: { size: 'xs' } },
    Textarea: { defaultProps: { size: 'xs' } },
    NumberInput: { defaultProps: { size: 'xs' } },
    Select: { defaultProps: { size: 'xs', allowDeselect: false } },
    Tooltip: { defaultProps: { openDelay: 400, withinPortal: true } },
    Menu: { defaultProps: { shadow: 'md', transitionProps: { duration: 100 } } },
    Modal: { defaultProps: { centered: true, transitionProps: { duration: 100 } } },
    // The head of a window is not a second banner of the page.
    ModalHeader: { defaultProps: { role: 'presentation' } },
    DrawerHeader: { defaultProps: { role: 'presentation' } },
  },
});
