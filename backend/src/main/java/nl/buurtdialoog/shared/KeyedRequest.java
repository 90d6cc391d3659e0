package nl.buurtdialoog.shared;

import org.jspecify.annotations.Nullable;

/**
 * A request that may come twice and must work once.
 *
 * @param operation the operation's id: a key means something within one operation only
 * @param clientId the partner's client that asks, or null for the public and for members
 * @param key what the caller sent as {@code Idempotency-Key}; null works without protection, unless a client asks
 * @param sent everything that was asked, the ids in the path included: the same key with something else is refused
 */
public record KeyedRequest(
        String operation,
        @Nullable String clientId,
        @Nullable String key,
        Object sent) {}
