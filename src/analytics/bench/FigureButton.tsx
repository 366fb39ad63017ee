import type { ReactNode } from 'react';
import table from './table.module.css';

interface FigureButtonProps {
  children: ReactNode;
  /** What the number rests on. */
  title?: string;
  onClick(): void;
}

/** A number that opens its rows. */
export function FigureButton({ children, title, onClick }: FigureButtonProps) {
  return (
    <button type="button" className={table.figure} title={title} onClick={onClick}>
      {children}
    </button>
  );
}
