package nl.buurtdialoog.participant;

import nl.buurtdialoog.shared.Language;

/**
 * What somebody is asked to agree to.
 *
 * @param version names this text for ever; other words are another version
 */
public record ConsentText(ConsentPurpose purpose, String version, Language language, String text) {}
