package nl.buurtdialoog.dialogue;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.shared.Language;
import nl.buurtdialoog.shared.OneLine;
import nl.buurtdialoog.theme.CoreQuestion;
import org.jspecify.annotations.Nullable;

/**
 * A dialogue as it is planned or changed.
 *
 * @param title null takes the theme's name
 * @param durationMinutes 30 to 480; a table usually takes two to three hours (domain.md)
 * @param tables 1 to 50
 * @param seatsPerTable 5 to 8: fewer is no dialogue, more is no table (domain.md)
 * @param questions empty takes the theme's
 * @param price in words; null is free
 * @param registrationOpensAt null opens at publication
 * @param registrationClosesAt null closes at the start
 * @param cameFromDialogueId the dialogue that it was made after, or that gave the idea
 */
public record NewDialogue(
        @Nullable @Size(max = 150) @OneLine String title,
        @NotNull UUID themeId,
        @NotNull DialogueFormat format,
        @NotNull Language language,
        @NotNull Instant startsAt,
        @NotNull @Min(30) @Max(480) Integer durationMinutes,
        @NotNull UUID venueId,
        @Nullable UUID roomId,
        @NotNull @Min(1) @Max(50) Integer tables,
        @NotNull @Min(5) @Max(8) Integer seatsPerTable,
        @Nullable UUID campaignId,
        @NotNull @Size(max = 12) List<@Valid @NotNull CoreQuestion> questions,
        @Nullable @Size(max = 2000) String expectations,
        @Nullable @Size(max = 80) @OneLine String price,
        @Nullable @Size(max = 200) @OneLine String food,
        @Nullable @Size(max = 100) @OneLine String interpreter,
        @NotNull Boolean childrenWelcome,
        @NotNull @Size(max = 10) List<@NotBlank @OneLine @Size(max = 100) String> coOrganisers,
        @Nullable @Size(max = 100) @OneLine String facilitatorName,
        @Nullable @Size(max = 100) @OneLine String hostName,
        @Nullable @Size(max = 100) @OneLine String welcomeName,
        @Nullable @Size(max = 100) @OneLine String contactName,
        @Nullable Instant registrationOpensAt,
        @Nullable Instant registrationClosesAt,
        @Nullable UUID cameFromDialogueId) {

    static NewDialogue of(Dialogue dialogue) {
        return new NewDialogue(
                dialogue.title,
                dialogue.theme.id,
                dialogue.format,
                dialogue.language,
                dialogue.startsAt,
                (int) Duration.between(dialogue.startsAt, dialogue.endsAt).toMinutes(),
                dialogue.venue.id,
                dialogue.room == null ? null : dialogue.room.id,
                dialogue.tables,
                dialogue.seatsPerTable,
                dialogue.campaign == null ? null : dialogue.campaign.id,
                dialogue.questions,
                dialogue.expectations,
                dialogue.price,
                dialogue.food,
                dialogue.interpreter,
                dialogue.childrenWelcome,
                dialogue.coOrganisers,
                dialogue.facilitatorName,
                dialogue.hostName,
                dialogue.welcomeName,
                dialogue.contactName,
                dialogue.registrationOpensAt,
                dialogue.registrationClosesAt,
                dialogue.cameFromDialogueId);
    }

    int seats() {
        return tables * seatsPerTable;
    }
}
