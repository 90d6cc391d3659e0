package nl.buurtdialoog.trajectory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.buurtdialoog.initiative.NewInitiative;
import nl.buurtdialoog.initiative.NewInitiativeContact;
import org.jspecify.annotations.Nullable;

/**
 * An initiative that asks for advice: by itself, by telephone or through a partner.
 *
 * @param contact whom we write to
 * @param secondContact who else speaks for them, when that one is away; with a consent of their own
 * @param question what they want to know, without names of people
 */
public record Application(
        @NotNull @Valid NewInitiative initiative,
        @NotNull @Valid NewInitiativeContact contact,
        @Nullable @Valid NewInitiativeContact secondContact,
        @NotBlank @Size(max = 2000) String question,
        @NotNull ConversationWay wantedWay) {}
