package nl.buurtdialoog.calendar;

/**
 * Whose event it is: an organisation, and never a person.
 *
 * @param email the organisation's general address
 */
public record Host(String name, String email) {}
