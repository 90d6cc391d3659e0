package nl.buurtdialoog.campaign;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A theme week or fortnight, first and last day included. */
@Schema(name = "Campaign")
public record CampaignDetails(
        UUID id, UUID organisationId, String name, @Nullable String description, LocalDate startsOn, LocalDate endsOn) {

    public static CampaignDetails of(Campaign campaign) {
        return new CampaignDetails(
                campaign.id,
                campaign.organisationId,
                campaign.name,
                campaign.description,
                campaign.startsOn,
                campaign.endsOn);
    }
}
