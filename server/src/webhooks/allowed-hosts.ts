import { isIP } from 'node:net';

/** A host that webhooks may go to although it is private, as the operator says; without a port, the usual ones are meant. */
export interface AllowedHost {
  /** As it stands in a URL: lower case, IPv6 in brackets. */
  readonly host: string;
  readonly port: number | null;
}

/** Reads `TANDEM_WEBHOOK_HOSTS`: hosts with or without a port, with commas between. Throws, naming the variable, where one cannot be read. */
export function readAllowedHosts(text: string | undefined): readonly AllowedHost[] {
  return (text ?? '')
    .split(',')
    .map((entry) => entry.trim().toLowerCase())
    .filter((entry) => entry !== '')
    .map((entry) => {
      const [, host, port] = /^([a-z0-9._-]+|\[[0-9a-f:.]+\])(?::(\d{1,5}))?$/.exec(entry) ?? [];
      const isHost = host !== undefined && (!host.startsWith('[') || isIP(host.slice(1, -1)) === 6);
      if (!isHost || Number(port ?? 1) < 1 || Number(port ?? 1) > 65_535)
        throw new Error(`TANDEM_WEBHOOK_HOSTS has ‘${entry}’; write hosts as name, name:port or [IPv6]:port, with commas between.`);
      return { host: new URL(`https://${host}`).hostname, port: port === undefined ? null : Number(port) };
    });
}
