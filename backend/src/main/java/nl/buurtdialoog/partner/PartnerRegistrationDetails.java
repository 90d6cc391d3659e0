package nl.buurtdialoog.partner;

import static nl.buurtdialoog.registration.RegistrationStatus.CANCELLED;
import static nl.buurtdialoog.registration.RegistrationStatus.CONFIRMED;
import static nl.buurtdialoog.registration.RegistrationStatus.OFFERED;
import static nl.buurtdialoog.registration.RegistrationStatus.WAITING;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.buurtdialoog.registration.RegistrationStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a partner sees of a party that it signed up. It holds no names: the partner knows them by its own reference.
 *
 * @param status of the part for which there is something to do first: offered, waiting, confirmed, or else cancelled
 * @param parts one, or two when some have a seat while the others wait
 * @param changedAt when any of this changed, except for the place in the queue
 */
@Schema(name = "PartnerRegistration")
public record PartnerRegistrationDetails(
        UUID id,
        @Nullable String reference,
        UUID dialogueId,
        int people,
        RegistrationStatus status,
        List<PartnerRegistrationPart> parts,
        Instant registeredAt,
        Instant changedAt) {

    static PartnerRegistrationDetails of(PartnerRegistration registration, List<PartnerRegistrationPart> found) {
        var parts = found.isEmpty() ? asSaid(registration) : whole(registration.people, found);
        var status = Stream.of(OFFERED, WAITING, CONFIRMED)
                .filter(one -> parts.stream().anyMatch(part -> part.status() == one))
                .findFirst()
                .orElse(CANCELLED);
        return new PartnerRegistrationDetails(
                registration.id,
                registration.reference,
                registration.dialogueId,
                registration.people,
                status,
                parts,
                registration.registeredAt,
                registration.changedAt);
    }

    boolean has(RegistrationStatus one) {
        return parts.stream().anyMatch(part -> part.status() == one);
    }

    /** They were in already, by another way: what became of them is not the partner's to see. */
    private static List<PartnerRegistrationPart> asSaid(PartnerRegistration registration) {
        if (registration.cancelledAt != null) {
            return List.of(new PartnerRegistrationPart(CANCELLED, registration.people, null, null));
        }
        int waiting = registration.people - registration.seatsSaid;
        return Stream.of(
                        new PartnerRegistrationPart(CONFIRMED, registration.seatsSaid, null, null),
                        new PartnerRegistrationPart(WAITING, waiting, registration.numberSaid, null))
                .filter(part -> part.people() > 0)
                .toList();
    }

    /** Who was in already does not show by being left out. */
    private static List<PartnerRegistrationPart> whole(int people, List<PartnerRegistrationPart> found) {
        int missing = people
                - found.stream().mapToInt(PartnerRegistrationPart::people).sum();
        return Stream.concat(
                        Stream.of(found.getFirst().and(missing)), found.stream().skip(1))
                .toList();
    }
}
