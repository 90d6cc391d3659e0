package nl.buurtdialoog.initiative;

import nl.buurtdialoog.shared.Language;

/**
 * What somebody who speaks for an initiative is asked to agree to.
 *
 * @param version names this text for ever; other words are another version
 */
public record InitiativeConsentText(String version, Language language, String text) {}
