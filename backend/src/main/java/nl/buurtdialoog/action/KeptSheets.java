package nl.buurtdialoog.action;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.buurtdialoog.agreement.AgreementBook;
import nl.buurtdialoog.agreement.PartnerAgreementSummary;
import nl.buurtdialoog.dialogue.Dialogue;
import nl.buurtdialoog.dialogue.DialogueClosed;

/**
 * The opening sheet of a gathering: made anew while its dialogue is open, and from its closing on as it was then. What is
 * removed later is not on it any more, words that were put right are right on it, and who was erased is not named.
 */
@ApplicationScoped
class KeptSheets {

    @Inject
    SheetMaker maker;

    @Inject
    ActionBook actions;

    @Inject
    AgreementBook agreements;

    @Inject
    Clock clock;

    OpeningSheet of(Dialogue dialogue) {
        return KeptSheet.of(dialogue).map(this::shown).orElseGet(() -> maker.of(dialogue));
    }

    void closed(@Observes DialogueClosed event) {
        var dialogue = Dialogue.of(event.organisationId(), event.dialogueId());
        var sheet = maker.withoutOwners(dialogue).kept(clock.instant());
        var owners = ActionOwner.ofAll(dialogue.organisationId, sheet.actionIds()).stream()
                .filter(owner -> owner.part == OwnerPart.OWNER)
                .collect(groupingBy(owner -> owner.action.id, mapping(owner -> owner.id, toList())));
        new KeptSheet(dialogue, sheet, owners, clock.instant()).persist();
    }

    /** The group's words were put right: where they stand on a sheet that is kept, they are right there too. */
    void reword(Action action, NewAction before, NewAction after) {
        var gatherings = Circle.of(action).gatherings();
        KeptSheet.of(action.organisationId, gatherings).forEach(kept -> kept.reword(action.id, before, after));
    }

    private OpeningSheet shown(KeptSheet kept) {
        var organisation = kept.organisationId;
        return kept.sheet.now(
                Action.titles(organisation, kept.sheet.actionIds()),
                actions.names(organisation, kept.owners),
                agreements.requests(
                        organisation,
                        kept.sheet.agreements().stream()
                                .map(PartnerAgreementSummary::id)
                                .toList()));
    }
}
