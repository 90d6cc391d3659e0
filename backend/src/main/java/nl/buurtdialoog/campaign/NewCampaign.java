package nl.buurtdialoog.campaign;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.buurtdialoog.shared.OneLine;
import org.jspecify.annotations.Nullable;

/** A theme week as a coordinator enters it. */
public record NewCampaign(
        @NotBlank @Size(max = 120) @OneLine String name,
        @Nullable @Size(max = 2000) String description,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn) {

    static NewCampaign of(Campaign campaign) {
        return new NewCampaign(campaign.name, campaign.description, campaign.startsOn, campaign.endsOn);
    }
}
