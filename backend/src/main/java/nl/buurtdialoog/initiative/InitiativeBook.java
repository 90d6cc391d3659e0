package nl.buurtdialoog.initiative;

import static nl.buurtdialoog.audit.AuditPurpose.INITIATIVES;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;
import nl.buurtdialoog.audit.AuditAct;
import nl.buurtdialoog.audit.AuditTrail;
import nl.buurtdialoog.dialogue.SearchWords;
import nl.buurtdialoog.shared.NameCursor;
import nl.buurtdialoog.shared.Page;
import nl.buurtdialoog.shared.Search;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The initiatives of an organisation, to read. */
@ApplicationScoped
public class InitiativeBook {

    @Inject
    Session session;

    @Inject
    AuditTrail trail;

    /** By name. */
    Page<InitiativeSummary> find(UUID organisationId, InitiativeFilter filter, int limit, @Nullable String cursor) {
        var region = filter.region == null ? null : filter.region.strip().toLowerCase(Locale.ROOT);
        var rows = new Search<>(session, "select i from Initiative i", Initiative.class)
                .where("i.organisationId = :organisation", "organisation", organisationId)
                .where("lower(i.region) = :region", "region", region)
                .each("locate(%1$s, i.searchable) > 0", SearchWords.of(filter.q))
                .after("i.name", "i.id", NameCursor.parse(cursor))
                .list("i.name, i.id", limit + 1);
        var found = rows.stream().map(InitiativeSummary::of).toList();
        return NameCursor.page(found, limit, last -> new NameCursor(last.name(), last.id()));
    }

    /** With who speaks for it: that somebody saw or changed that is written down. */
    public InitiativeDetails show(Initiative initiative, AuditAct act) {
        var contacts = InitiativeContact.of(initiative);
        if (!contacts.isEmpty()) {
            trail.writeOfInitiative(initiative.organisationId, act, INITIATIVES, initiative.id);
        }
        return new InitiativeDetails(
                initiative.id,
                InitiativeSummary.of(initiative),
                contacts.stream().map(InitiativeContactDetails::of).toList(),
                InitiativeOrigin.of(initiative).stream()
                        .map(InitiativeOriginDetails::of)
                        .toList());
    }
}
