package nl.buurtdialoog.evening;

/** @param token what the link of that evening has behind its # */
public record EveningOpening(String token) {}
