interface Counts {
  readonly initiativeCount: number;
  readonly coveredCount: number;
  readonly missingProjectOwnerCount: number;
  readonly missingProductOwnerCount: number;
  readonly leaderlessCount: number;
}
interface Money {
  readonly minor: number;
  readonly currency: string;
}
type Half = 'COVERED' | 'PLANNED' | 'UNCOVERED' | 'WAIVED';

/** What a share link shows, as the server's `POST /shares/read` answers. Days are `YYYY-MM-DD`. */
export interface SharedCoverage {
  readonly name: string;
  readonly expiresAt: string;
  readonly day: string;
  readonly team: string | null;
  readonly counts: Counts;
  /** Null where the link leaves money out. */
  readonly exposure: readonly Money[] | null;
  readonly timeline: readonly (Counts & { readonly date: string })[];
  readonly heatMap: {
    readonly days: readonly string[];
    readonly rows: readonly { readonly team: string | null; readonly counts: readonly Counts[] }[];
  };
  readonly gaps: readonly {
    readonly initiative: string;
    readonly pair: { readonly productOwner: Half; readonly projectOwner: Half; readonly samePerson: boolean };
    readonly role: string;
    readonly from: string | null;
    readonly to: string | null;
    readonly reason: 'POSITION_VACANT' | 'OWNER_LEFT' | 'NOT_YET_STARTED' | 'ASSIGNMENT_ENDED' | 'NEVER_ASSIGNED';
    readonly lastHolder: string | null;
    readonly severity: number;
    readonly exposure: Money | null;
  }[];
  readonly forecast: readonly {
    readonly initiative: string;
    readonly role: string;
    readonly from: string;
    readonly cause: 'CONTRACT_ENDS' | 'POSITION_ENDS' | 'INCUMBENCY_ENDS' | 'ASSIGNMENT_ENDS' | 'WAIVER_ENDS' | 'INITIATIVE_STARTS';
    readonly person: string | null;
    readonly isBeingFilled: boolean;
  }[];
}

/** What a link shows now, or why it shows nothing. Rejects where the server cannot be reached. */
export async function readShared(secret: string): Promise<{ readonly shown: SharedCoverage } | { readonly refused: string }> {
  const response = await fetch('/shares/read', {
    method: 'POST',
    credentials: 'omit',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ secret }),
  });
  const body = (await response.json()) as SharedCoverage & { readonly message?: string };
  return response.ok ? { shown: body } : { refused: body.message ?? '' };
}
