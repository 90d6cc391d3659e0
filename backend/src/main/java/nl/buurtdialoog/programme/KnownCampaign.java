package nl.buurtdialoog.programme;

import java.time.LocalDate;
import nl.buurtdialoog.campaign.Campaign;
import nl.buurtdialoog.spreadsheet.DutchDate;
import org.jspecify.annotations.Nullable;

/** A theme week that is there already, or one that an earlier row of the file brings. */
record KnownCampaign(
        String name,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable Campaign campaign) {

    static KnownCampaign of(Campaign campaign) {
        return new KnownCampaign(campaign.name, campaign.startsOn, campaign.endsOn, campaign);
    }

    /** The theme week that the row brings; null, with a mistake, when it does not say from when until when it is. */
    static @Nullable KnownCampaign read(Row row) {
        if (!row.isFilled(Column.CAMPAIGN_FROM) || !row.isFilled(Column.CAMPAIGN_UNTIL)) {
            row.refuse(Column.CAMPAIGN, FileMistake.CAMPAIGN_UNKNOWN);
            return null;
        }
        var from = date(row, Column.CAMPAIGN_FROM, LocalDate.MIN);
        var until = date(row, Column.CAMPAIGN_UNTIL, LocalDate.MAX);
        if (until.isBefore(from)) {
            row.refuse(Column.CAMPAIGN_UNTIL, FileMistake.CAMPAIGN_ENDS_BEFORE_IT_STARTS);
        }
        return row.isRefused() ? null : new KnownCampaign(row.text(Column.CAMPAIGN), from, until, null);
    }

    /** Refuses cells that tell other days of this theme week. */
    void compare(Row row) {
        compare(row, Column.CAMPAIGN_FROM, startsOn);
        compare(row, Column.CAMPAIGN_UNTIL, endsOn);
    }

    private static void compare(Row row, Column column, LocalDate known) {
        if (!date(row, column, known).equals(known) && row.isFilled(column)) {
            row.refuse(column, FileMistake.CAMPAIGN_DIFFERS, known);
        }
    }

    private static LocalDate date(Row row, Column column, LocalDate otherwise) {
        return row.value(column, DutchDate::parse, otherwise, FileMistake.NOT_A_DATE);
    }
}
