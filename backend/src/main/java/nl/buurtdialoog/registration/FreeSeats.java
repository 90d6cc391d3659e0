package nl.buurtdialoog.registration;

/**
 * The seats that can be given, and those among them that are for newcomers only.
 *
 * @param open seats that nobody has for certain, those that are offered included
 * @param free seats that are not even offered
 * @param openKept how many of the open ones are kept for who comes for the first time
 * @param freeKept how many of the free ones are
 */
record FreeSeats(int open, int free, int openKept, int freeKept) {

    /** Seats that nobody in particular is meant for. */
    FreeSeats(int open, int free) {
        this(open, free, 0, 0);
    }

    /** Open seats for who comes again. */
    int openToAll() {
        return open - openKept;
    }

    /** Free seats for who comes again. */
    int freeToAll() {
        return free - freeKept;
    }

    /** What is free after so many sat down, some of them newcomers. */
    FreeSeats without(int people, int newcomers) {
        return new FreeSeats(open, free - people, openKept, Math.max(0, freeKept - newcomers));
    }
}
