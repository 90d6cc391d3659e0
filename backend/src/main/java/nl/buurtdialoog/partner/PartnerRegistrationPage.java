package nl.buurtdialoog.partner;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of what a partner signed up.
 *
 * @param retrievedAt our time just before reading: give it as updatedSince the next time and nothing is missed
 */
public record PartnerRegistrationPage(
        List<PartnerRegistrationDetails> items, @Nullable String next, Instant retrievedAt) {}
