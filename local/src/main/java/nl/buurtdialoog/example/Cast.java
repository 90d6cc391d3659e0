package nl.buurtdialoog.example;

import java.net.http.HttpClient;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.drill.SigningKey;

/** Who acts in the example: the coordinator and the advisers of the demonstration, by their accounts. */
record Cast(HttpClient client, SigningKey key) {
    /** Their numbers in the demonstration. */
    private static final List<Integer> ADVISERS = List.of(7, 11, 12, 13);

    private static final int COORDINATOR = 1;

    static Cast make() {
        return new Cast(HttpClient.newHttpClient(), SigningKey.make());
    }

    int advisers() {
        return ADVISERS.size();
    }

    Api coordinator(int port) {
        return as(COORDINATOR, port);
    }

    /** @param adviser the first is 1 */
    Api adviser(int adviser, int port) {
        return as(ADVISERS.get(adviser - 1), port);
    }

    UUID account(int adviser) {
        return id(ADVISERS.get(adviser - 1));
    }

    private Api as(int number, int port) {
        return new Api(client, port, key.tokenOfPerson(id(number)));
    }

    private static UUID id(int number) {
        return UUID.fromString("01900000-0000-7000-8000-0000%08d".formatted(number));
    }
}
