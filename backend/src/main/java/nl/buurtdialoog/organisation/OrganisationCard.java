package nl.buurtdialoog.organisation;

import java.time.Instant;
import java.util.UUID;
import nl.buurtdialoog.shared.Cursor;
import nl.buurtdialoog.shared.Page;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What everybody may know of an organisation: who it is and how to reach it.
 *
 * @param sandbox whether partners practise here: what it shows is not held, and is gone the next day
 */
@Schema(name = "Organisation")
public record OrganisationCard(
        UUID id,
        String name,
        String telephone,
        String telephoneHours,
        String email,
        @Nullable String website,
        boolean sandbox) {

    public static OrganisationCard of(Organisation organisation) {
        return new OrganisationCard(
                organisation.id,
                organisation.name,
                organisation.telephone,
                organisation.telephoneHours,
                organisation.email,
                organisation.website,
                organisation.sandbox);
    }

    static Page<OrganisationCard> oldestFirst(int limit, @Nullable String cursor) {
        var after = Cursor.parse(cursor);
        var start = after == null ? new Cursor(Instant.EPOCH, new UUID(0, 0)) : after;
        var rows = Organisation.<Organisation>find(
                        "not sandbox and (createdAt > ?1 or createdAt = ?1 and id > ?2) order by createdAt, id",
                        start.at(),
                        start.id())
                .range(0, limit)
                .list();
        var page = Page.of(rows, limit, last -> new Object[] {last.createdAt, last.id});
        return new Page<>(page.items().stream().map(OrganisationCard::of).toList(), page.next());
    }
}
