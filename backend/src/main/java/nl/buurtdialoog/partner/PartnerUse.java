package nl.buurtdialoog.partner;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Sort;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** How often a partner's program asked something on a day. Written when it is let in. */
@Entity
public class PartnerUse extends PanacheEntityBase {

    private static final int DAYS_SHOWN = 30;

    @Id
    public UUID id;

    public UUID organisationId;
    public UUID partnerClientId;
    public LocalDate usedOn;
    public int requests;
    public Instant lastAt;

    protected PartnerUse() {}

    /** Of these programs, the newest first. */
    static List<PartnerUse> lately(UUID organisationId, Set<UUID> clients, LocalDate today) {
        return list(
                "organisationId = ?1 and partnerClientId in ?2 and usedOn > ?3",
                Sort.descending("usedOn"),
                organisationId,
                clients,
                today.minusDays(DAYS_SHOWN));
    }
}
