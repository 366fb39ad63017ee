import { useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { useState } from 'react';
import { useFormat } from '@/kit/ui';
import { useEditorState } from './canvas-context';
import { pictureOf } from './picture';
import classes from './ProcessCanvas.module.css';
import type { CanvasTools } from './tools';

/** On paper the whole drawing stands on one sheet, without controls, whatever is in view. */
export function PrintedPicture({ tools }: { tools: CanvasTools }) {
  const { text, date } = useFormat();
  const { process } = useEditorState(tools.editor);
  const [picture, setPicture] = useState('');
  const now = useRef(tools);
  useEffect(() => void (now.current = tools), [tools]);
  useEffect(() => {
    const prepare = () => {
      const { scene, editor, locale } = now.current;
      const svg = pictureOf(scene(), editor.getState().process, locale);
      // The browser takes its copy of the page as soon as this returns.
      flushSync(() => setPicture(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`));
    };
    const clear = () => setPicture('');
    addEventListener('beforeprint', prepare);
    addEventListener('afterprint', clear);
    return () => {
      removeEventListener('beforeprint', prepare);
      removeEventListener('afterprint', clear);
    };
  }, []);
  if (!picture) return null;
  return (
    <figure className={classes.printed}>
      <figcaption>{`${text(process.title)} · ${date(new Date().toISOString().slice(0, 10))}`}</figcaption>
      <img src={picture} alt={text(process.title)} />
    </figure>
  );
}
