package nl.buurtdialoog.theme;

import java.util.UUID;

/** What is told of a theme was changed. */
public record ThemeDescribed(UUID organisationId, UUID themeId) {}
