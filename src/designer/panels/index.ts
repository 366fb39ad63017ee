export { DesignerScreen, type DesignerScreenProps } from './DesignerScreen';
