package nl.buurtdialoog.message;

import java.util.UUID;

/** Somebody answered yes or no to a text message, for the feature that wanted it told. */
public record TextAnswered(UUID organisationId, MessageTemplate template, UUID aboutId, boolean yes) {}
