import type { Command, Rejection } from '@/runtime/engine';

type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** A command as a screen gives it: who acts and on which deal is known by the one who sends it. */
export type Act = Without<Command, 'actor' | 'id' | 'expectedRev'>;
export type Send = (act: Act) => { ok: true } | { ok: false; rejection: Rejection };
