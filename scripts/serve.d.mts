export function serve(
  folder: string,
  port?: number,
): Promise<{ server: import('node:http').Server; address: string }>;
