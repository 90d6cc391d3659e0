package nl.buurtdialoog.demonstration;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.contact.ContactKind;
import nl.buurtdialoog.contact.NewContact;
import nl.buurtdialoog.dialogue.Dialogue;
import nl.buurtdialoog.participant.ConsentPurpose;
import nl.buurtdialoog.participant.ConsentTexts;
import nl.buurtdialoog.participant.GivenConsent;
import nl.buurtdialoog.participant.Via;
import nl.buurtdialoog.programme.ProgrammeImport;
import nl.buurtdialoog.registration.NewPerson;
import nl.buurtdialoog.registration.NewRegistration;
import nl.buurtdialoog.registration.Party;
import nl.buurtdialoog.registration.RegistrationDesk;
import nl.buurtdialoog.shared.Language;
import nl.buurtdialoog.shared.Tenancy;

/**
 * What a sandbox holds in the morning: a dialogue with room, one with a single seat left, so that the next who comes
 * waits, one that was called off, and one far away.
 */
@ApplicationScoped
class PracticeGround {

    private static final String ONE_SEAT_LEFT = "OEFEN-2";

    /** Nobody: they have no contact, and their names are of the alphabet. */
    private static final List<String> SEATED =
            List.of("Anna (oefenen)", "Bas (oefenen)", "Cem (oefenen)", "Daan (oefenen)");

    @Inject
    EntityManager entities;

    @Inject
    Tenancy tenancy;

    @Inject
    DemonstrationThemes themes;

    @Inject
    DemonstrationFiles files;

    @Inject
    ProgrammeImport programmes;

    @Inject
    RegistrationDesk desk;

    @Inject
    Clock clock;

    /** All of it or nothing: who looks meanwhile sees what there was. */
    @Transactional
    void beginAnew(UUID organisationId) {
        empty(organisationId);
        themes.make(organisationId);
        var report = programmes.read(organisationId, files.text("sandbox.csv").getBytes(UTF_8), Language.EN);
        if (!report.applied()) {
            throw new IllegalStateException("The programme of the sandbox has mistakes: " + report.rows());
        }
        seat(organisationId);
    }

    /** The database refuses when it is no sandbox. */
    void empty(UUID organisationId) {
        tenancy.enter(organisationId);
        entities.createNativeQuery("select cast(empty_sandbox(:now) as text)", Object.class)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    private void seat(UUID organisationId) {
        var dialogue = Dialogue.<Dialogue>find("organisationId = ?1 and reference = ?2", organisationId, ONE_SEAT_LEFT)
                .singleResult();
        var consents = ConsentTexts.now(Language.NL).stream()
                .filter(text -> text.purpose() == ConsentPurpose.TAKING_PART)
                .map(text -> new GivenConsent(text.purpose(), text.version()))
                .toList();
        for (var name : SEATED) {
            var wish = new NewRegistration(
                    List.of(new NewPerson(name, null, null, null)),
                    null,
                    new NewContact(ContactKind.NONE, null),
                    Language.NL,
                    Via.PHONE,
                    consents);
            desk.signUp(organisationId, dialogue.id, Party.of(wish, Via.PHONE));
        }
    }
}
