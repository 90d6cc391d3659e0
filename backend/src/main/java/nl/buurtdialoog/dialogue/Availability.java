package nl.buurtdialoog.dialogue;

/** How many seats there are and how many are left at this moment. */
public record Availability(int seats, int seatsTaken, int seatsLeft, boolean registrationOpen) {}
