package nl.buurtdialoog.example;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * An initiative of the example, and how far its trajectory comes.
 *
 * @param goals what it works for, as the API names it
 * @param before from 1 to 5, how well it sees what it can do; after when it is called
 * @param approach what it sets out to do
 * @param kept whether it still does when it is called
 * @param adviser the first, second, third or fourth
 * @param begun at which {@link Stage} it asks for advice
 * @param second who else speaks for it, and is best called; nobody when empty
 */
record Story(
        String name,
        String place,
        String region,
        String contact,
        String activities,
        int since,
        String volunteers,
        String participants,
        String question,
        List<String> goals,
        int before,
        int after,
        String approach,
        boolean kept,
        String lesson,
        int adviser,
        int begun,
        End end,
        String second,
        String telephone) {

    private static final String FILE = "/example/stories.csv";

    /** All of them, as the file has them. */
    static List<Story> all() throws IOException {
        var file = Objects.requireNonNull(Story.class.getResourceAsStream(FILE), FILE);
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(Story::of).toList();
        }
    }

    private static Story of(String line) {
        var cells = line.split(";", -1);
        return new Story(
                cells[0],
                cells[1],
                cells[2],
                cells[3],
                cells[4],
                Integer.parseInt(cells[5]),
                cells[6],
                cells[7],
                cells[8],
                List.of(cells[9].split(",", -1)),
                Integer.parseInt(cells[10]),
                Integer.parseInt(cells[11]),
                cells[12],
                Boolean.parseBoolean(cells[13]),
                cells[14],
                Integer.parseInt(cells[15]),
                Integer.parseInt(cells[16]),
                End.valueOf(cells[17]),
                cells[18],
                cells[19]);
    }

    String email() {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "") + "@voorbeeld.nl";
    }
}
