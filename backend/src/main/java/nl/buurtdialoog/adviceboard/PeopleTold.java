package nl.buurtdialoog.adviceboard;

/**
 * How many advisers there are and are trained, as far as outsiders are told: people are counted from five up, and nobody
 * can find fewer by taking one count from the other.
 */
record PeopleTold(long advisers, long trained) {

    static final int FEWEST = 5;

    static PeopleTold of(TrainingFigures figures) {
        return new PeopleTold(figures.advisers(), figures.trained());
    }

    String inDutch() {
        if (trained < FEWEST) {
            return "Er zijn minder dan %d adviseurs opgeleid. Onder de %d noemen we geen aantal."
                    .formatted(FEWEST, FEWEST);
        }
        return tellsAll()
                ? "Van de %d adviseurs zijn er %d opgeleid.".formatted(advisers, trained)
                : "Er zijn %d adviseurs opgeleid.".formatted(trained);
    }

    String inEnglish() {
        if (trained < FEWEST) {
            return "Fewer than %d advisers are trained. Below %d we give no number.".formatted(FEWEST, FEWEST);
        }
        return tellsAll()
                ? "Of the %d advisers %d are trained.".formatted(advisers, trained)
                : "%d advisers are trained.".formatted(trained);
    }

    private boolean tellsAll() {
        return advisers == trained || advisers - trained >= FEWEST;
    }
}
