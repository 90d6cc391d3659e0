package nl.buurtdialoog.dialogue;

/**
 * How many seats there are and how many are left at this moment.
 *
 * @param seatsTaken confirmed, offered to who waited, or held for the own people of who organises
 * @param waiting parties in the queue
 */
public record Availability(int seats, int seatsTaken, int seatsLeft, int waiting, boolean registrationOpen) {}
