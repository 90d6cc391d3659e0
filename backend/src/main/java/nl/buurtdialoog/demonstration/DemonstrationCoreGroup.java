package nl.buurtdialoog.demonstration;

import static nl.buurtdialoog.contact.ContactKind.EMAIL;
import static nl.buurtdialoog.contact.ContactKind.LANDLINE;
import static nl.buurtdialoog.contact.ContactKind.NONE;
import static nl.buurtdialoog.idea.IdeaSource.CORE_GROUP;
import static nl.buurtdialoog.idea.IdeaSource.DIALOGUE;
import static nl.buurtdialoog.idea.IdeaSource.PARTNER;
import static nl.buurtdialoog.idea.IdeaSource.STREET;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.buurtdialoog.contact.ContactKind;
import nl.buurtdialoog.contact.NewContact;
import nl.buurtdialoog.coregroup.CareTaskBook;
import nl.buurtdialoog.coregroup.CoreGroup;
import nl.buurtdialoog.coregroup.MemberKind;
import nl.buurtdialoog.coregroup.NewCoreGroupMember;
import nl.buurtdialoog.cycle.Cycle;
import nl.buurtdialoog.dialogue.Dialogue;
import nl.buurtdialoog.dialogue.DialogueStatus;
import nl.buurtdialoog.evening.EveningHouse;
import nl.buurtdialoog.evening.HouseNotes;
import nl.buurtdialoog.idea.IdeaBoard;
import nl.buurtdialoog.idea.IdeaSource;
import nl.buurtdialoog.idea.NewIdea;
import nl.buurtdialoog.keyfigure.KeyFigures;
import nl.buurtdialoog.keyfigure.NewKeyFigure;
import nl.buurtdialoog.shared.Language;
import org.jspecify.annotations.Nullable;

/** The core group of each cycle: four neighbours with turns, one who invites the others, what they would like to talk about, and the house. */
@ApplicationScoped
class DemonstrationCoreGroup {

    @Inject
    CoreGroup group;

    @Inject
    KeyFigures keyFigures;

    @Inject
    CareTaskBook tasks;

    @Inject
    IdeaBoard ideas;

    @Inject
    EveningHouse house;

    void make(UUID organisationId) {
        Cycle.<Cycle>list("organisationId = ?1", Sort.by("name"), organisationId)
                .forEach(this::carry);
    }

    private void carry(Cycle cycle) {
        joins(cycle, MemberKind.RESIDENT, "Meryem", EMAIL, "meryem.kerngroep@voorbeeld.nl");
        joins(cycle, MemberKind.VOLUNTEER, "Kwame", EMAIL, "kwame.kerngroep@voorbeeld.nl");
        joins(cycle, MemberKind.RESIDENT, "Riet", LANDLINE, "030 254 31 67");
        joins(cycle, MemberKind.PARTNER, "Sunita van de bibliotheek", NONE, null);
        keyFigures.add(
                cycle,
                new NewKeyFigure("Sevda", new NewContact(EMAIL, "sevda.sleutelfiguur@voorbeeld.nl"), Language.NL));
        noted(cycle, "Samen eten", DIALOGUE);
        noted(cycle, "Een groene straat", STREET);
        noted(cycle, "Jong en oud", PARTNER);
        noted(cycle, "Muziek in de wijk", CORE_GROUP);
        house.write(
                cycle.organisationId,
                cycle.id,
                new HouseNotes(
                        "De sleutel ligt bij de bar. Geef hem daar ook weer terug.",
                        "Het alarm gaat vanzelf aan als de laatste weg is.",
                        "Koffie en thee staan in de kast links van de keuken.",
                        "Beheerder van het huis: vraag aan de bar."));
        Dialogue.<Dialogue>list(
                        "organisationId = ?1 and cycleId = ?2 and status = ?3",
                        Sort.by("startsAt"),
                        cycle.organisationId,
                        cycle.id,
                        DialogueStatus.PUBLISHED)
                .forEach(tasks::askByTurns);
    }

    private void joins(Cycle cycle, MemberKind kind, String name, ContactKind how, @Nullable String where) {
        group.add(cycle, new NewCoreGroupMember(kind, name, new NewContact(how, where), Language.NL));
    }

    private void noted(Cycle cycle, String words, IdeaSource source) {
        ideas.note(cycle.organisationId, new NewIdea(cycle.id, words, source));
    }
}
