/** Why a command did not do what was asked. `message` is a sentence for the person. */
export class Failure extends Error {
  override readonly name = 'Failure';

  constructor(
    /** One of the contract's codes, or `unreachable` when no host answered. */
    readonly code: string,
    message: string,
    /** The field of the form the message is about. */
    readonly field: string | null = null,
  ) {
    super(message);
  }

  /** Reads whatever a host rejected with; hosts may send `{code, message, field}` or bare text. */
  static from(reason: unknown): Failure {
    if (reason instanceof Failure) return reason;
    if (typeof reason === 'object' && reason !== null && 'message' in reason) {
      const { code, message, field } = reason as Partial<Record<keyof Failure, unknown>>;
      return new Failure(
        typeof code === 'string' ? code : 'broken',
        String(message),
        typeof field === 'string' ? field : null,
      );
    }
    return new Failure('broken', String(reason));
  }
}
