package nl.buurtdialoog.overview;

import java.util.List;
import nl.buurtdialoog.dialogue.DialoguePlanSummary;

/**
 * What a coordinator sees first.
 *
 * @param comingDialogues the next ten, drafts too
 * @param attention the most urgent first
 * @param neighbourhoods their past twelve months
 */
public record Overview(
        List<DialoguePlanSummary> comingDialogues,
        List<Attention> attention,
        ComingFigures figures,
        List<CampaignFigures> campaigns,
        List<NeighbourhoodFigures> neighbourhoods) {}
