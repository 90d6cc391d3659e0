package nl.buurtdialoog.directory;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static nl.buurtdialoog.audit.AuditAct.CHANGED;
import static nl.buurtdialoog.audit.AuditAct.READ;
import static nl.buurtdialoog.audit.AuditPurpose.PEOPLE_IMPORT;
import static nl.buurtdialoog.shared.MovableClock.AMSTERDAM;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.buurtdialoog.audit.AuditTrail;
import nl.buurtdialoog.participant.Consent;
import nl.buurtdialoog.participant.ConsentPurpose;
import nl.buurtdialoog.participant.ConsentText;
import nl.buurtdialoog.participant.ConsentTexts;
import nl.buurtdialoog.participant.GivenConsent;
import nl.buurtdialoog.participant.Participant;
import nl.buurtdialoog.participant.Via;
import nl.buurtdialoog.shared.Language;
import org.hibernate.Session;

/**
 * Reads a list of people: first what every row would do; then, when no row is refused, all of it. What is known stays as it
 * is, so that reading a list again changes nothing and an old list undoes nothing.
 */
@ApplicationScoped
class PeopleImport {
    /** In seconds: a long list takes longer than other requests, and all of it is read or nothing. */
    private static final int PATIENCE = 60;

    /** How many people go to the database at once: five thousand by themselves take longer than a request may. */
    private static final int TOGETHER = 100;

    @Inject
    Session session;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** The words that somebody agreed to who may be invited. */
    static ConsentText invitation(Language language) {
        return ConsentTexts.now(language).stream()
                .filter(text -> text.purpose() == ConsentPurpose.LATER_INVITATIONS)
                .findFirst()
                .orElseThrow();
    }

    /** What the file would do. Nothing is stored; that we know somebody is shown, and written down. */
    @Transactional
    public PeopleReport check(UUID organisationId, byte[] bytes, Language language) {
        var file = PeopleFile.read(bytes, today());
        var decisions = PersonDecision.all(organisationId, file.people());
        writeDown(organisationId, decisions, false);
        return report(file, decisions, language, false);
    }

    /** Does what the file says, all or nothing. Two imports of one organisation come after each other. */
    @Transactional
    @TransactionConfiguration(timeout = PATIENCE)
    public PeopleReport read(UUID organisationId, byte[] bytes, Language language) {
        var file = PeopleFile.read(bytes, today());
        session.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:name, 0))", Object.class)
                .setParameter("name", "people of " + organisationId)
                .getSingleResult();
        var decisions = PersonDecision.all(organisationId, file.people());
        if (report(file, decisions, language, false).isRefused()) {
            writeDown(organisationId, decisions, false);
            return report(file, decisions, language, false);
        }
        session.setJdbcBatchSize(TOGETHER);
        var done = decisions.stream()
                .map(decision -> apply(organisationId, decision))
                .toList();
        writeDown(organisationId, done, true);
        return report(file, done, language, true);
    }

    private PersonDecision apply(UUID organisationId, PersonDecision decision) {
        var person = decision.person();
        var participant = decision.known();
        if (participant == null) {
            participant = new Participant(
                    organisationId,
                    person.name(),
                    Objects.requireNonNull(person.contact()),
                    person.language(),
                    clock.instant());
            participant.persist();
        }
        if (person.invited() != null && decision.outcome() != PersonOutcome.KNOWN) {
            agrees(participant, person.invited());
        }
        return new PersonDecision(person, decision.outcome(), participant);
    }

    private static void agrees(Participant participant, LocalDate day) {
        var text = invitation(participant.language);
        new Consent(
                        participant,
                        null,
                        new GivenConsent(text.purpose(), text.version()),
                        participant.language,
                        Via.IMPORT,
                        day.atStartOfDay(AMSTERDAM).toInstant())
                .persist();
    }

    /** Whom we knew is seen; whom the list made or gave a consent is changed. */
    private void writeDown(UUID organisationId, List<PersonDecision> decisions, boolean applied) {
        decisions.stream()
                .filter(decision -> decision.known() != null)
                .collect(groupingBy(
                        decision -> applied && decision.outcome() != PersonOutcome.KNOWN ? CHANGED : READ,
                        mapping(decision -> Objects.requireNonNull(decision.known()).id, toList())))
                .forEach((act, ids) -> trail.write(organisationId, act, PEOPLE_IMPORT, ids.stream()));
    }

    private LocalDate today() {
        return clock.instant().atZone(AMSTERDAM).toLocalDate();
    }

    private static PeopleReport report(
            PeopleFile file, List<PersonDecision> decisions, Language language, boolean applied) {
        var rows = new ArrayList<PeopleRow>();
        if (!file.headingMistakes().isEmpty()) {
            rows.add(PeopleRow.ofHeadings(file.headingMistakes(), language));
        }
        decisions.forEach(decision -> rows.add(PeopleRow.of(decision.person(), decision.outcome(), language)));
        return PeopleReport.of(rows, applied);
    }
}
