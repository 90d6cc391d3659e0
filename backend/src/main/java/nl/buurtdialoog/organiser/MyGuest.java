package nl.buurtdialoog.organiser;

/** Somebody whom a table organiser signed up. */
public record MyGuest(String name) {}
