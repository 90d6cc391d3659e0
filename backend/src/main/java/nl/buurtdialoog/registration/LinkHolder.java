package nl.buurtdialoog.registration;

import static nl.buurtdialoog.message.MessageTemplate.REGISTRATION_LINK;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.BiFunction;
import nl.buurtdialoog.dialogue.Dialogue;
import nl.buurtdialoog.participant.Participant;
import nl.buurtdialoog.shared.Claim;
import nl.buurtdialoog.shared.Problem;
import nl.buurtdialoog.shared.ProblemType;
import nl.buurtdialoog.shared.Seal;
import nl.buurtdialoog.shared.Tenancy;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** What somebody may do who holds the link of a registration, and how they get that link again. */
@ApplicationScoped
public class LinkHolder {

    /** The header in which the token of a registration's link comes. */
    public static final String HEADER = RegistrationLink.HEADER;

    @Inject
    RegistrationLink link;

    @Inject
    Mailroom mailroom;

    @Inject
    Tenancy tenancy;

    @Inject
    Session session;

    @Inject
    Clock clock;

    @Transactional
    MyRegistration read(@Nullable String token) {
        var claim = checked(token);
        return MyRegistration.of(Registration.of(claim.organisationId(), claim.id()), clock.instant());
    }

    /** Whose link it is: who signed up, and is reached. */
    @Transactional
    public Participant person(@Nullable String token) {
        var claim = checked(token);
        return Registration.of(claim.organisationId(), claim.id()).contactPerson;
    }

    /** The dialogue that the link is of. */
    @Transactional
    public Dialogue dialogue(@Nullable String token) {
        var claim = checked(token);
        return Registration.of(claim.organisationId(), claim.id()).dialogue;
    }

    /** Which registration it opens. */
    @Transactional
    public Registration registration(@Nullable String token) {
        var claim = checked(token);
        return Registration.of(claim.organisationId(), claim.id());
    }

    /** Does what the desk does for whose registration it is. */
    @Transactional
    MyRegistration asks(@Nullable String token, BiFunction<UUID, UUID, Registration> act) {
        var claim = checked(token);
        return MyRegistration.of(act.apply(claim.organisationId(), claim.id()), clock.instant());
    }

    /** Ends this link and mails a new one. Who has no mail keeps the link they have. */
    @Transactional
    void renew(@Nullable String token) {
        var claim = checked(token);
        var registration = Registration.of(claim.organisationId(), claim.id());
        if (!mailroom.reads(registration)) {
            throw Problem.of(ProblemType.CONFLICT);
        }
        registration.renewLink();
        mailroom.tell(registration, REGISTRATION_LINK);
    }

    /** Mails the links of what is coming to the one address that they belong to, in whatever organisation. */
    @Transactional
    void mailLinks(String address) {
        var coming = session.createNativeQuery(
                        "select organisation_id, registration_id from registrations_coming(:address, :now)",
                        Object[].class)
                .setParameter("address", address)
                .setParameter("now", clock.instant())
                .list();
        coming.forEach(row -> mailLink((UUID) row[0], (UUID) row[1]));
    }

    private void mailLink(UUID organisationId, UUID registrationId) {
        tenancy.enter(organisationId);
        mailroom.tellAgain(Registration.of(organisationId, registrationId), REGISTRATION_LINK);
        session.flush();
    }

    /** A link we made, of the generation that counts. */
    private Claim checked(@Nullable String token) {
        var claim = link.read(token);
        tenancy.enter(claim.organisationId());
        var counts = session.createQuery(
                        "select count(*) from Registration where organisationId = :organisation and id = :id"
                                + " and linkGeneration = :generation",
                        Long.class)
                .setParameter("organisation", claim.organisationId())
                .setParameter("id", claim.id())
                .setParameter("generation", claim.generation())
                .getSingleResult();
        if (counts == 0) {
            throw Seal.notValid();
        }
        return claim;
    }
}
