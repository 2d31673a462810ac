/** Serves built pages to this machine only. Port 0 takes any free port. Resolves with the address; rejects when the port is taken. */
export function serve(port: number, root?: string): Promise<{ readonly url: string; close(): void }>;
