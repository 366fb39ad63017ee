/** Parts of the workplace below the main step. */
export const tabs = ['script', 'tasks', 'result', 'about'] as const;
export type Tab = (typeof tabs)[number];

/** Letter of each, by place on the keyboard. */
export const tabKeys: Record<Tab, string> = { script: 'KeyS', tasks: 'KeyT', result: 'KeyR', about: 'KeyI' };
