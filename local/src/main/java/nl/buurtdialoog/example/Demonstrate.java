package nl.buurtdialoog.example;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.local.PastApplication;
import org.jspecify.annotations.Nullable;

/**
 * The command behind {@code bin/demonstrate}: tells the stories of forty initiatives to the product that runs. On each of
 * their days an application is asked whose clock is there.
 */
public final class Demonstrate {
    private Demonstrate() {}

    public static void main(String[] arguments) {
        System.exit(run(Path.of("").toAbsolutePath()));
    }

    private static int run(Path repository) {
        try {
            var told = tell(repository, Story.all(), Cast.make());
            System.out.println(told ? "The board is filled." : "There is a programme already: nothing was done.");
            return 0;
        } catch (IOException failed) {
            System.err.println("The example could not be told: " + failed.getMessage());
            return 1;
        } catch (RuntimeException failed) {
            System.err.println(failed.getMessage());
            return 2;
        } catch (InterruptedException stopped) {
            return 130;
        }
    }

    private static boolean tell(Path repository, List<Story> stories, Cast cast)
            throws IOException, InterruptedException {
        var trajectories = new HashMap<Story, UUID>();
        @Nullable Programme programme = null;
        for (var stage : Stage.all().toList()) {
            try (var past = PastApplication.open(repository, cast.key().publicKey(), stage.ago())) {
                if (programme == null) {
                    if (Programme.isThere(cast.coordinator(past.port()))) {
                        return false;
                    }
                    programme = Programme.begin(cast, past.port());
                }
                var telling = new Telling(cast, past.port(), stage, programme);
                for (var story : stories) {
                    telling.tell(story, trajectories);
                }
                System.out.printf("Day %d of %d%n", stage.number() + 1, Stage.LAST + 1);
            }
        }
        return true;
    }
}
