package nl.buurtdialoog.demonstration;

import static nl.buurtdialoog.shared.MovableClock.AMSTERDAM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.action.Action;
import nl.buurtdialoog.action.ActionDesk;
import nl.buurtdialoog.action.ActionKind;
import nl.buurtdialoog.action.LineKind;
import nl.buurtdialoog.action.NewAction;
import nl.buurtdialoog.action.NewActionLine;
import nl.buurtdialoog.action.NewActionOwner;
import nl.buurtdialoog.action.OwnerPart;
import nl.buurtdialoog.agreement.AgreementDesk;
import nl.buurtdialoog.agreement.AgreementStatus;
import nl.buurtdialoog.agreement.NewAgreementAnswer;
import nl.buurtdialoog.agreement.NewPartnerAgreement;
import nl.buurtdialoog.agreement.PartnerAgreement;
import nl.buurtdialoog.agreement.Party;
import nl.buurtdialoog.contact.ContactKind;
import nl.buurtdialoog.contact.NewContact;
import nl.buurtdialoog.dialogue.Dialogue;
import nl.buurtdialoog.shared.Language;
import nl.buurtdialoog.step.NewStepAnswer;
import nl.buurtdialoog.step.StepDesk;
import nl.buurtdialoog.step.StepKind;
import nl.buurtdialoog.step.StepState;
import org.jspecify.annotations.Nullable;

/** What the editions at Podium Oost agreed, what came of it, and the steps of people themselves: as counts. */
@ApplicationScoped
class DemonstrationActions {

    private static final Duration AN_HOUR_AND_A_HALF = Duration.ofMinutes(90);

    @Inject
    ActionDesk actions;

    @Inject
    AgreementDesk agreements;

    @Inject
    StepDesk steps;

    @Inject
    Clock clock;

    void make(UUID organisationId) {
        var coffee = agrees(organisationId, 1, ActionKind.CONNECTING, "Koffie op het plein, elke eerste zaterdag");
        carries(coffee, "Amina", OwnerPart.OWNER);
        carries(coffee, "Henk", OwnerPart.HELPER);
        says(coffee, 20, LineKind.BUSY, "De bakker geeft brood");
        says(coffee, 55, LineKind.DONE, "Er kwamen twintig buren, en ze blijven komen");
        var garden = agrees(organisationId, 1, ActionKind.OTHER, "Een moestuin achter de flat");
        says(garden, 70, LineKind.LET_GO, "De grond is te nat. Misschien later");
        var walk = agrees(organisationId, 2, ActionKind.BROADENING, "Samen wandelen op dinsdag");
        carries(walk, "Oluwaseun", OwnerPart.OWNER);
        says(walk, 9, LineKind.BUSY, "We lopen al met zijn vijven");
        var room = agrees(organisationId, 3, ActionKind.DEEPENING, "Verder praten, met een kleine groep");
        carries(room, "Truus", OwnerPart.OWNER);
        actions.say(
                room,
                new NewActionLine(LineKind.HELP_NEEDED, null, null, null, "Een zaal voor twaalf mensen", true, null),
                at(room, 14));
        var cupboard = agrees(organisationId, 4, ActionKind.CONNECTING, "Een buurtkast bij de ingang");
        carries(cupboard, "Mehmet", OwnerPart.OWNER);
        agrees(organisationId, 4, ActionKind.BROADENING, "Nieuwe buren thuis uitnodigen voor de volgende keer");
        benches(organisationId);
        for (int edition = 1; edition <= 4; edition++) {
            counts(edition(organisationId, edition), 6 + edition, edition < 4 ? 5 : 0);
        }
    }

    /** What the municipality promised, and what a partner has not answered yet. */
    private void benches(UUID organisationId) {
        var benches = asks(organisationId, 2, Party.MUNICIPALITY, "Gemeente, wijkbureau", "Twee bankjes op het plein");
        agreements.answer(
                benches,
                new NewAgreementAnswer(
                        AgreementStatus.TAKEN_ON,
                        "We zetten ze er samen met jullie neer",
                        LocalDate.ofInstant(clock.instant(), AMSTERDAM).plusDays(40)),
                benches.askedAt.plus(Duration.ofDays(21)));
        asks(organisationId, 4, Party.PARTNER, "Bibliotheek", "Een avond langer open voor de huiswerkklas");
    }

    private PartnerAgreement asks(UUID organisationId, int edition, Party party, String name, String request) {
        var dialogue = edition(organisationId, edition);
        return agreements.ask(
                organisationId,
                new NewPartnerAgreement(
                        dialogue.id,
                        null,
                        party,
                        name,
                        null,
                        null,
                        new NewContact(ContactKind.NONE, null),
                        Language.NL,
                        request,
                        null),
                dialogue.startsAt.plus(AN_HOUR_AND_A_HALF));
    }

    private static Dialogue edition(UUID organisationId, int number) {
        return Dialogue.<Dialogue>find("organisationId = ?1 and reference = ?2", organisationId, "PO-" + number)
                .firstResult();
    }

    private Action agrees(UUID organisationId, int edition, ActionKind kind, String title) {
        var dialogue = edition(organisationId, edition);
        return actions.agree(
                organisationId,
                new NewAction(dialogue.id, null, kind, title, null, null, null, false),
                dialogue.startsAt.plus(AN_HOUR_AND_A_HALF));
    }

    /** Nobody in a demonstration is sent anything: they meet at the table. */
    private void carries(Action action, String name, OwnerPart part) {
        actions.add(
                action, new NewActionOwner(part, null, name, new NewContact(ContactKind.NONE, null), Language.NL), "");
    }

    private void says(Action action, int daysLater, LineKind kind, @Nullable String words) {
        actions.say(action, new NewActionLine(kind, words, null, null, null, null, null), at(action, daysLater));
    }

    private static Instant at(Action action, int daysLater) {
        return action.agreedAt.plus(Duration.ofDays(daysLater));
    }

    private void counts(Dialogue dialogue, int written, int done) {
        var kinds = List.of(StepKind.values());
        for (int i = 0; i < written; i++) {
            var step = steps.note(dialogue, null, kinds.get(i % kinds.size()), null);
            if (i < done) {
                steps.answer(step, new NewStepAnswer(StepState.DONE, null));
            }
        }
    }
}
