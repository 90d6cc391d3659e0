package nl.buurtdialoog.partner;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A partner's program, as who let it in sees it.
 *
 * @param sandbox whether it practises: what it does is forgotten the next day, and nobody is told of it
 * @param clientId by which it signs in
 * @param formerKeyEndsAt until when the key of before the last change still opens
 * @param lastUsedAt when it last asked something
 * @param use on which of the last thirty days it asked something, the newest first
 */
@Schema(name = "PartnerClient")
public record PartnerClientDetails(
        UUID id,
        String name,
        boolean sandbox,
        List<PartnerScope> scopes,
        @Nullable Agreement agreement,
        String clientId,
        @Nullable Instant formerKeyEndsAt,
        Instant createdAt,
        @Nullable Instant stoppedAt,
        @Nullable Instant lastUsedAt,
        List<DayOfUse> use) {

    /** How often it asked something on a day in Amsterdam. */
    public record DayOfUse(LocalDate usedOn, int requests) {}

    static PartnerClientDetails of(PartnerClient client, boolean sandbox, List<PartnerUse> use, Instant now) {
        var formerKeyOpens = client.previousKeyEnds != null && client.previousKeyEnds.isAfter(now);
        return new PartnerClientDetails(
                client.id,
                client.name,
                sandbox,
                PartnerScope.of(client.scopes),
                client.agreement(),
                client.clientId,
                formerKeyOpens ? client.previousKeyEnds : null,
                client.createdAt,
                client.stoppedAt,
                use.isEmpty() ? null : use.getFirst().lastAt,
                use.stream().map(day -> new DayOfUse(day.usedOn, day.requests)).toList());
    }
}
