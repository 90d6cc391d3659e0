package nl.buurtdialoog.bench;

/**
 * How much there is, and how long is measured.
 *
 * @param organisations that share it all
 * @param seconds of each measurement, after as long a warm-up
 */
record Size(int dialogues, int venues, int registrations, int organisations, int seconds) {
    private static final int IDS = 10_000;

    static Size named(String name) {
        return switch (name) {
            case "tiny" -> new Size(1_000, 20, 10_000, 2, 1);
            case "small" -> new Size(10_000, 200, 100_000, 4, 4);
            case "medium" -> new Size(100_000, 1_000, 1_000_000, 20, 4);
            case "large" -> new Size(1_000_000, 5_000, 10_000_000, 100, 4);
            default -> throw new IllegalArgumentException("There is no size " + name);
        };
    }

    int neighbourhoods() {
        return venues / 2;
    }

    /** People come back: four times each. */
    int participants() {
        return registrations / 4;
    }

    /** Of one dialogue. */
    int parties() {
        return registrations / dialogues;
    }

    /** The others are drafts, and stand at the end. */
    int published() {
        return dialogues / 20 * 19;
    }

    /** How many dialogues are asked for by their id, taken from all that are published. */
    int ids() {
        return Math.min(IDS, published());
    }

    int betweenIds() {
        return published() / ids();
    }
}
