package nl.buurtdialoog.evening;

/** Somebody who is expected, and where to call them this evening. */
public record PhoneNumber(String name, String telephone) {}
