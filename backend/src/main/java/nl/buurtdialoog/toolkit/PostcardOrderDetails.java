package nl.buurtdialoog.toolkit;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A stack of postcards to send; the name and address are null once it was sent.
 *
 * @param sentAt null as long as it waits
 */
@Schema(name = "PostcardOrder")
public record PostcardOrderDetails(
        UUID id,
        @Nullable String name,
        @Nullable String street,
        @Nullable String houseNumber,
        @Nullable String postcode,
        @Nullable String town,
        Instant orderedAt,
        @Nullable Instant sentAt) {

    static PostcardOrderDetails of(PostcardOrder order) {
        return new PostcardOrderDetails(
                order.id,
                order.name,
                order.street,
                order.houseNumber,
                order.postcode,
                order.town,
                order.orderedAt,
                order.sentAt);
    }
}
