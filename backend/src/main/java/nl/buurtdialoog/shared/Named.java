package nl.buurtdialoog.shared;

import java.util.UUID;

/** Something by its id, and what people call it. */
public record Named(UUID id, String name) {}
