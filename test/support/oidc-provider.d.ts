// As much of the package as the tests use: it comes without types.
declare module 'oidc-provider' {
  import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

  interface Granting {
    readonly oidc: {
      readonly client: { readonly clientId: string };
      readonly session: { readonly accountId: string; grantIdFor(clientId: string): string | undefined };
      readonly provider: Provider;
    };
  }
  interface Grant {
    addOIDCScope(scope: string): void;
    save(): Promise<string>;
  }
  interface Grants {
    new(of: { readonly accountId: string; readonly clientId: string }): Grant;
    find(id: string): Promise<Grant | undefined>;
  }
  export interface Configuration {
    readonly loadExistingGrant: (context: Granting) => Promise<Grant | undefined>;
    readonly [setting: string]: unknown;
  }
  export default class Provider {
    constructor(issuer: string, configuration: Configuration);
    readonly Grant: Grants;
    callback(): RequestListener;
    interactionFinished(request: IncomingMessage, response: ServerResponse, result: { readonly login: { readonly accountId: string } } | { readonly error: string }): Promise<void>;
  }
}
