import type { ReactNode } from 'react';
import { FigureButton } from '../FigureButton';

interface StepFigureProps {
  deals: number;
  title?: string;
  children: ReactNode;
  onOpen(): void;
}

/** A figure of a chart that opens its deals; of none there is nothing to open. */
export function StepFigure({ deals, title, children, onOpen }: StepFigureProps) {
  return deals === 0 ? (
    <span title={title}>{children}</span>
  ) : (
    <FigureButton {...(title !== undefined && { title })} onClick={onOpen}>
      {children}
    </FigureButton>
  );
}
