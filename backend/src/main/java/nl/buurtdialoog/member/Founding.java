package nl.buurtdialoog.member;

import static nl.buurtdialoog.audit.AuditPurpose.ORGANISATION_MADE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import nl.buurtdialoog.audit.AuditTrail;
import nl.buurtdialoog.organisation.NewOrganisation;
import nl.buurtdialoog.organisation.Organisation;
import nl.buurtdialoog.organisation.Role;
import nl.buurtdialoog.shared.Language;
import nl.buurtdialoog.shared.Problem;
import nl.buurtdialoog.shared.ProblemType;
import nl.buurtdialoog.shared.Tenancy;

/** How an organisation begins: never without somebody who looks after it. */
@ApplicationScoped
class Founding {

    @Inject
    Tenancy tenancy;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** Makes it, with who asks as its first administrator: from here on they invite whoever belongs to it. */
    @Transactional(TxType.MANDATORY)
    Organisation found(UUID fromOrganisation, UUID accountId, NewOrganisation wish) {
        isNobodysName(wish.name());
        var language = languageOf(fromOrganisation, accountId);
        var now = clock.instant();
        var made = new Organisation(wish, now);
        made.persistAndFlush();
        tenancy.enter(made.id);
        new Member(made.id, accountId, Set.of(Role.ADMINISTRATOR, Role.COORDINATOR), language, now).persistAndFlush();
        trail.writeOfMember(made.id, ORGANISATION_MADE, accountId);
        Organisation.flush();
        return made;
    }

    /** Somebody administers their own organisation only: another does not exist for them. */
    @Transactional(TxType.MANDATORY)
    Organisation own(UUID organisationId, UUID id) {
        if (!organisationId.equals(id)) {
            throw Problem.notFound();
        }
        return Organisation.<Organisation>findByIdOptional(id).orElseThrow(Problem::notFound);
    }

    @Transactional(TxType.MANDATORY)
    void describe(Organisation organisation, NewOrganisation wish) {
        if (!organisation.name.equalsIgnoreCase(wish.name().strip())) {
            isNobodysName(wish.name());
        }
        organisation.describe(wish);
        Organisation.flush();
    }

    /** Two of one name would be mistaken for each other where somebody chooses for whom they work. */
    private static void isNobodysName(String name) {
        if (Organisation.count("lower(name) = lower(?1)", name.strip()) > 0) {
            throw Problem.of(ProblemType.ALREADY_EXISTS);
        }
    }

    private static Language languageOf(UUID organisationId, UUID accountId) {
        return Member.<Member>find("organisationId = ?1 and accountId = ?2", organisationId, accountId)
                .singleResultOptional()
                .map(member -> member.language)
                .orElse(Language.NL);
    }
}
