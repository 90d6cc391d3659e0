package nl.buurtdialoog.shared;

/** How many there may be inside at once: more while they are helped soon, fewer while it takes long. */
final class Room {

    private final int least;
    private final int most;
    private int places;
    private int inside;

    Room(int least, int most) {
        this.least = Math.min(least, most);
        this.most = most;
        this.places = most;
    }

    /** False when it is full. */
    synchronized boolean enter() {
        if (inside >= places) {
            return false;
        }
        inside++;
        return true;
    }

    /** One place more for each who was helped soon; a tenth fewer for each who was not. */
    synchronized void leave(boolean helpedSoon) {
        inside--;
        places = helpedSoon ? Math.min(most, places + 1) : Math.max(least, places - Math.max(1, places / 10));
    }
}
